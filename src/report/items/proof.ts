import { changeVerbs, proofVerbs } from '../../vocabulary/en/items.ts'
import { sectionClasses } from '../../vocabulary/en/roles.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'

const openings = lexicon({ proof: proofVerbs, change: changeVerbs }, sectionClasses)

/** Whether what is to be done is a test, a check or a fix: its outcome may decide a release. */
export function isProof(text: string): boolean {
  return openings.first(text, 'proof')?.start === 0
}

/** Whether what is to be done changes the product. */
export function isChange(text: string): boolean {
  return openings.first(text, 'change')?.start === 0
}
