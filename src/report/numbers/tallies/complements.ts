import type { Spanned } from '../../../span.ts'
import { complementWords } from '../../../vocabulary/en/tallies.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { groupOf } from '../../place.ts'
import { type Amount, isPlainPercent, valueSum } from '../../quantity/quantity.ts'
import { speaksOf } from '../statistic.ts'
import { isClaimed, type Stretch, wordsOf } from '../stretch.ts'

/** Two shares that are the whole of one thing: passed and failed, up and down. */
export interface Complement extends Spanned {
  readonly first: Amount
  readonly second: Amount
  readonly sum: number
}

type Side = keyof typeof complementWords

const words = lexicon(complementWords)
const opposite: Readonly<Record<Side, Side>> = {
  pass: 'fail',
  fail: 'pass',
  hit: 'miss',
  miss: 'hit',
  up: 'down',
  down: 'up',
  done: 'rest',
  rest: 'done',
}
const fillers =
  /\b(?:rate|ratio|share|was|is|are|were|and|but|the|a|of|at|while|with|in|only|still|about|space|work|there)\b/g

interface Named {
  readonly side: Side
  readonly rest: string
  readonly amount: Amount
  readonly group: unknown
}

function sideOf(label: string): { side: Side; rest: string } | null {
  const hits = words.find(label)
  const [hit] = hits
  if (hit === undefined || hits.length > 1) return null
  const rest = `${label.slice(0, hit.start)} ${label.slice(hit.end)}`.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')
  return { side: hit.meaning, rest: rest.replace(fillers, ' ').replace(/\s+/g, ' ').trim() }
}

/** The words of a clause up to the next number, or from the last one. */
function clauseOf(stretch: Stretch, index: number, isAfter: boolean): string {
  const { prose, quantities, from, to } = stretch
  const start = isAfter ? (quantities[index]?.end ?? from) : (quantities[index - 1]?.end ?? from)
  const end = isAfter ? (quantities[index + 1]?.start ?? to) : (quantities[index]?.start ?? to)
  const text = prose.text.slice(start, end)
  return isAfter ? (/^[^.,;()/|]*/.exec(text)?.[0] ?? '') : (/[^.,;()/|]*[\s(]*$/.exec(text)?.[0] ?? '')
}

/** The share that words right beside it name: `uptime 99.7 %`, `Pass rate: 94 %`, `92 % of the tests passed`. */
function namedIn(stretch: Stretch): Named[] {
  const { passage, cell, quantities } = stretch
  const text = wordsOf(stretch)
  if (quantities.some((quantity) => quantity.kind === 'amount' && quantity.bound !== null)) return []
  if (speaksOf(text, 'target') || speaksOf(text.replace(/\bremaining\b/gi, ''), 'planned')) return []
  const first = quantities.findIndex(isPlainPercent)
  const isAfter = cell === null && sideOf(clauseOf(stretch, first, false)) === null
  return quantities.flatMap((amount, index): Named[] => {
    if (!isPlainPercent(amount) || amount.isApproximate) return []
    const row = passage.row?.cells[0]?.body.text ?? ''
    const found =
      cell === null
        ? (sideOf(clauseOf(stretch, index, isAfter)) ?? sideOf(clauseOf(stretch, index, !isAfter)))
        : sideOf(row)
    return found === null ? [] : [{ ...found, amount, group: groupOf(passage) }]
  })
}

function isSame(a: Named, b: Named): boolean {
  return a.rest === b.rest || (a.group !== null && b.amount.start > a.amount.end && b.rest === '' && a.amount.end < 60)
}

/** Whether the shares that stand with two of them make a whole of more than two parts. */
function haveThird(stretches: readonly Stretch[], group: unknown): boolean {
  const shares = stretches
    .filter(({ passage }) => groupOf(passage) === group)
    .flatMap(({ quantities }) => quantities.filter(isPlainPercent))
  return shares.length > 2 && Math.abs(valueSum(shares) - 100) <= 1
}

/** Shares of one thing by its two outcomes, which add up to all of it. */
export function readComplements(stretches: readonly Stretch[]): Complement[] {
  const claimed = stretches.filter(({ passage }) => isClaimed(passage))
  const named = claimed.flatMap(namedIn)
  return named.flatMap((first, index) => {
    const others = named.slice(index + 1).filter((other) => other.group === first.group && isSame(first, other))
    const second = others.find(({ side }) => side === opposite[first.side])
    const isTwice = others.some(({ side }) => side === first.side)
    if (second === undefined || isTwice || haveThird(claimed, first.group)) return []
    const sum = Number((first.amount.value + second.amount.value).toFixed(4))
    return [{ span: second.amount.span, first: first.amount, second: second.amount, sum }]
  })
}

/** Whether no rounding of the two makes them all of it. */
export function isNotWhole({ first, second }: Complement): boolean {
  const low = first.interval.low + second.interval.low
  const high = first.interval.high + second.interval.high
  return low > 100 || high < 100
}
