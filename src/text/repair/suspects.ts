import { isTail, sequenceLength } from '../sequences.ts'
import { singleBytePages } from './pages/single-byte.ts'

/** For each character the single-byte pages, one bit each, in which it stands for a UTF-8 lead byte, and for a tail byte. */
const leads = new Map<number, number>()
const tails = new Map<number, number>()
const STRAIGHT = [0x22, 0x27]
const ALL_PAGES = 2 ** singleBytePages.length - 1

for (const [index, page] of singleBytePages.entries()) {
  for (const [unit, byte] of page.bytes) {
    if (isTail(byte)) tails.set(unit, (tails.get(unit) ?? 0) | (1 << index))
    if (sequenceLength(byte) > 0) leads.set(unit, (leads.get(unit) ?? 0) | (1 << index))
  }
}
tails.set(0xfffd, ALL_PAGES)
for (const quote of STRAIGHT) leads.set(quote, leads.get(0x201e) ?? 0)

/** `"`, `'`, `?` and space may stand in the place of a byte. */
const MAY_REPLACE = new Set([0x20, 0x22, 0x27, 0x3f])
const MOST_REPLACED = 2

/** The single-byte pages, one bit each in page order, in which two neighbours of the text may start a UTF-8 sequence. */
export function suspectPages(text: string): number {
  let suspects = 0
  let lead = 0
  let replaced = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x80) {
      suspects |= lead & (tails.get(unit) ?? 0)
      lead = leads.get(unit) ?? 0
      replaced = 0
    } else if (STRAIGHT.includes(unit)) {
      lead |= leads.get(unit) ?? 0
    } else if (lead !== 0 && (!MAY_REPLACE.has(unit) || ++replaced > MOST_REPLACED)) {
      lead = 0
    }
  }
  return suspects
}
