import { bestFit } from '../pages/best-fit.ts'
import type { Page } from '../pages/page.ts'
import { isTail, sequenceLength } from '../sequences.ts'
import type { Loss } from './losses.ts'

/** A byte that a character may stand for, and by which loss. */
export interface Disguised {
  readonly byte: number
  readonly loss: Loss
}

/** The bytes of a page that characters may stand for which are none of it, since something tidied the text up. */
export interface Disguises {
  readonly leads: ReadonlyMap<string, readonly Disguised[]>
  readonly tails: ReadonlyMap<string, readonly Disguised[]>
  /** Tails of two-byte sequences only: digits and letters stand for themselves too often. */
  readonly lastTails: ReadonlyMap<string, readonly Disguised[]>
}

const CURLY = { '"': '“”„', "'": '‘’‚' } as const
const FOLDED = { '1': '¹', '2': '²', '3': '³', a: 'ª', o: 'º', '-': '\u00ad' } as const
const NARROWED = { ' ': '\u00a0' } as const
/** The leads of Latin letters and of symbols. */
const FITTED_LEADS = [0xc2, 0xc3, 0xe2, 0xef, 0xf0]

/** What may stand for bytes of the page. */
export function disguisesOf(page: Page): Disguises {
  const curly = among(Object.entries(CURLY), page, 'straightened')
  const fitted = among(bestFit, page, 'fitted')
  const narrowed = among(Object.entries(NARROWED), page, 'narrowed')
  const folded = among(Object.entries(FOLDED), page, 'folded')
  const leads = merged(
    only(curly, (byte) => sequenceLength(byte) === 3),
    only(fitted, (byte) => FITTED_LEADS.includes(byte)),
  )
  return { leads, tails: only(merged(narrowed, curly, fitted), isTail), lastTails: only(folded, isTail) }
}

type Entries = ReadonlyMap<string, readonly Disguised[]>

function among(entries: Iterable<readonly [string, string]>, page: Page, loss: Loss): Entries {
  const found = Array.from(
    entries,
    ([sign, characters]) =>
      [sign, Array.from(characters, (one) => ({ byte: page.byteOf(one.charCodeAt(0)), loss }))] as const,
  )
  return new Map(found)
}

function only(entries: Entries, test: (byte: number) => boolean): Entries {
  const left = Array.from(entries, ([sign, bytes]) => [sign, bytes.filter(({ byte }) => test(byte))] as const)
  return new Map(left.filter(([, bytes]) => bytes.length > 0))
}

/** No sign has entries of two losses. */
function merged(...all: readonly Entries[]): Entries {
  return new Map(all.flatMap((entries) => [...entries]))
}

/** Whether an ASCII character may stand for a lead byte, by what follows: a tail beyond ASCII, of which one may be `+`. */
export function opensDisguised(text: string, i: number): boolean {
  return (
    OPENING.has(text.charAt(i)) &&
    (text.charCodeAt(i + 1) >= 0x80 || (text.charAt(i + 1) === '+' && text.charCodeAt(i + 2) >= 0x80))
  )
}

const OPENING: ReadonlySet<string> = new Set([...Object.keys(CURLY), '=', 'G', 'n', '+', '-'])
