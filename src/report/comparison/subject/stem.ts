import { stemmer } from 'stemmer'
import { oncePerText } from '../../../remember.ts'

/** The stem of a word in lower case (Porter). */
export const stem = oncePerText(stemmer)
