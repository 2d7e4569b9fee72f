import type { Page } from '../pages/page.ts'
import { singleBytePages } from '../pages/single-byte.ts'
import { isTail, sequenceLength } from '../sequences.ts'
import type { Line } from './document.ts'
import type { Edit } from './edits.ts'
import { isSpace, surpriseOfKept } from './kept.ts'
import { tornPairs } from './torn-pairs.ts'
import { isInOneScript } from './words.ts'

/** A stretch of a text that shows damage, though not what it was. */
export type Stray = Pick<Edit, 'start' | 'end' | 'codePage'>

/** Where nothing tells the page. */
const UNKNOWN = 'unknown'
/** What decoders put in the place of bytes; in quotes it is what the text is about. */
const LOST = /(?!(?<=['"‘“])\ufffd['"’”])\ufffd+/g
/**
 * Controls that stand for bytes or for halves of UTF-16 units, white space, U+0085 and escapes aside; what a best fit leaves of accented letters; and letters
 * and `×` in words of other scripts.
 */
const MISPLACED = new RegExp(
  [
    '[\\x01-\\x08\\x0e-\\x1a\\x1c-\\x1f\\x7f\\x80-\\x84\\x86-\\x9f]+',
    '(?<=[A-Za-z])(?:[+][¦¬])+',
    ...inWordsOf('\\u0400-\\u0dff', 'À-ÖØ-öø-ÿ'),
    ...inWordsOf('\\u0590-\\u0dff', '\\u0370-\\u03ff×'),
  ].join('|'),
  'g',
)

function inWordsOf(script: string, letters: string): string[] {
  return [`(?<=[${script}])[${letters}]+`, `[${letters}]+(?=[${script}])`]
}

/** A text about encodings shows the sign of loss. */
const NAMES_LOSS = /U\+FFFD|\\u\{?fffd|replacement character/i
/** How surprising the beginning of a sequence must be where it stands, in nats. */
const STRIKING = 10
/** Quotes and dashes stand behind letters. */
const TYPED_BEHIND_LETTERS = /^[‘’‚“”„«»‹›–—…\u00a0]+$/

/** Whether a text holds signs of loss, controls, or letters in words of other scripts. */
export function mayHoldStrays(text: string): boolean {
  return RARE.test(text) && (text.includes('\ufffd') || text.search(MISPLACED) >= 0)
}

/** What most texts hold none of. */
const RARE = /[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f¦¬\u0370-\u0dff\ufffd]/

/** What still shows damage, told from the text alone: so it is told again as long as it stands there. */
export function straysIn(text: string, lines: readonly Line[]): Stray[] {
  const patterns = mayHoldStrays(text) ? [MISPLACED, ...(NAMES_LOSS.test(text) ? [] : [LOST])] : []
  const strays: Stray[] = [...tornPairs(text, lines)]
  for (const { prose, start, suspects, inCode } of lines) {
    for (const pattern of patterns) {
      for (const { index, 0: found } of prose.matchAll(pattern)) {
        strays.push({ start: start + index, end: start + index + found.length, codePage: UNKNOWN })
      }
    }
    if (inCode || suspects === 0) continue
    for (const [index, page] of singleBytePages.entries()) {
      if ((suspects >> index) & 1) strays.push(...beginnings(prose, start, page))
    }
  }
  return strays
}

/** Sequences of three or four bytes whose last ones are gone, where nobody would type what is left of them. */
function beginnings(line: string, lineStart: number, page: Page): Stray[] {
  const found: Stray[] = []
  for (let i = 0; i < line.length; i++) {
    const size = line.charCodeAt(i) < 0x80 ? 0 : sequenceLength(page.byteOf(line.charCodeAt(i)))
    if (size < 3) continue
    let end = i + 1
    while (end - i < size && isTail(page.byteOf(line.charCodeAt(end)))) end++
    const isBeginning = end > i + 1 && end - i < size
    const mayBeMeant = TYPED_BEHIND_LETTERS.test(line.slice(i + 1, end)) || isInOneScript(line.slice(i, end))
    if (isBeginning && !mayBeMeant && surprise(line, i, end) >= STRIKING) {
      found.push({ start: lineStart + i, end: lineStart + end, codePage: page.name })
    }
    i = end - 1
  }
  return found
}

function surprise(line: string, start: number, end: number): number {
  let before = start - 1
  while (before >= 0 && isSpace(line.charCodeAt(before))) before--
  let previous = before < 0 ? 0 : line.charCodeAt(before)
  let cost = 0
  for (let i = start; i < end; i++) {
    const unit = line.charCodeAt(i)
    cost += surpriseOfKept(line, i, unit, previous, i > start || before === start - 1)
    previous = unit
  }
  return cost
}
