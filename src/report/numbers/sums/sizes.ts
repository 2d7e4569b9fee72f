import type { Passage } from '../../../outline/passage.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { isSetOff, isWordless } from '../beside.ts'
import { nameWords, pluralsIn } from '../scope.ts'
import { summable } from './sum.ts'

/** The amounts that a line gives as the size of what it names. */
export function sizesIn({ prose }: Passage): Amount[] {
  return readQuantities(prose)
    .filter(isAmount)
    .filter(({ start, dimension, bound, isCode }) => {
      const left = prose.text.slice(0, start)
      return summable.has(dimension) && bound === null && !isCode && (isSetOff(left) || isWordless(left))
    })
}

/** The words of a line without its numbers and their units. */
export function wordsBeside({ prose }: Passage): string {
  return readQuantities(prose).reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    prose.text,
  )
}

const pluralNouns = (text: string): string[] => nameWords(pluralsIn(text.toLowerCase()).join(' '))

/** What the size of a line counts, in the singular: by the words after the number, else by the name before it. */
export function kindsOf({ prose }: Passage, { noun, start }: Amount): string[] {
  const own = pluralNouns(noun)
  return own.length > 0
    ? own
    : noun === ''
      ? pluralNouns(prose.text.slice(0, start).replace(/[^\p{L}\s-]+/gu, ' '))
      : []
}
