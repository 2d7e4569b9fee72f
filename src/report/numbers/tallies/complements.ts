import type { Spanned } from '../../../span.ts'
import { complementWords } from '../../../vocabulary/en/tallies.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Amount, isPlainPercent } from '../../quantity/quantity.ts'
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
}

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
  return {
    side: hit.meaning,
    rest: rest.replace(/\b(?:rate|ratio|share|was|is|were|and|the|a|of|at|while|with|in)\b/g, ' ').trim(),
  }
}

/** The share that words right before it name: `uptime 99.7 %`, `Pass rate: 94 %`. */
function namedIn(stretch: Stretch): Named[] {
  const { passage, prose, cell } = stretch
  if (speaksOf(wordsOf(stretch), 'target') || speaksOf(wordsOf(stretch), 'planned')) return []
  let from = stretch.from
  return stretch.quantities.flatMap((amount): Named[] => {
    const before = prose.text.slice(from, amount.start)
    from = amount.end
    if (!isPlainPercent(amount) || amount.isApproximate) return []
    const label = cell === null ? before : (passage.row?.cells[0]?.body.text ?? '')
    const found = sideOf(label)
    return found === null ? [] : [{ ...found, amount, group: passage.list ?? passage.row?.grid ?? passage }]
  })
}

/** Shares of one thing by its two outcomes, which add up to all of it. */
export function readComplements(stretches: readonly Stretch[]): Complement[] {
  const named = stretches.filter(({ passage }) => isClaimed(passage)).flatMap(namedIn)
  return named.flatMap((first, index) => {
    const others = named.slice(index + 1).filter(({ group, rest }) => group === first.group && rest === first.rest)
    const second = others.find(({ side }) => side === opposite[first.side])
    const isTwice = others.some(({ side }) => side === first.side)
    if (second === undefined || isTwice) return []
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
