import type { List } from '../../../outline/passage.ts'
import type { Spanned } from '../../../span.ts'
import { rankWords } from '../../../vocabulary/en/ranks.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { letters } from '../../letters.ts'
import { type Amount, isAmount, type Quantity } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { speaksOf } from '../statistic.ts'
import { isClaimed, type Stretch, wordsBefore } from '../stretch.ts'
import { amountAt, type Table } from '../table.ts'

/** Where a value stands among all that were measured. */
export type Rank = keyof typeof rankWords

/** One value of a distribution. */
export interface Ranked extends Spanned {
  readonly rank: Rank
  readonly amount: Amount
}

/** Values of one distribution, as one row, column, list or sentence gives them. */
export type Ranking = readonly Ranked[]

const ranks = lexicon(rankWords)

/** The one rank that words name, and what is left of them. */
function rankIn(words: string): { rank: Rank; rest: string } | null {
  const hits = ranks.find(words)
  const [hit] = hits
  if (hit === undefined || hits.length > 1) return null
  const rest = `${words.slice(0, hit.start)} ${words.slice(hit.end)}`.toLowerCase().replace(/\W+/g, ' ').trim()
  return { rank: hit.meaning, rest }
}

const isMeasured = (amount: Quantity | null | undefined): amount is Amount =>
  amount !== null &&
  amount !== undefined &&
  isAmount(amount) &&
  amount.bound === null &&
  (amount.dimension === 'time' || amount.dimension === 'bytes')

class Rankings {
  private readonly groups = new Map<string, Ranked[]>()

  add(name: string, words: string, amount: Quantity | null | undefined): void {
    const found = rankIn(words)
    if (found === null || !isMeasured(amount)) return
    const key = `${name}|${found.rest}`
    this.groups.set(key, [...(this.groups.get(key) ?? []), { rank: found.rank, amount, span: amount.span }])
  }

  get all(): Ranking[] {
    return [...this.groups.values()].filter((ranking) => ranking.length > 1)
  }
}

function fromTable(table: Table): Ranking[] {
  const rankings = new Rankings()
  for (const [index, row] of table.rows.entries()) {
    table.columns.forEach(({ header, role }, column) => {
      if (column === 0 || role === 'target') return
      rankings.add(`row ${index}`, header, amountAt(row, column))
      rankings.add(`column ${column}`, row.name, amountAt(row, column))
    })
  }
  return rankings.all
}

const nameBefore = new RegExp(`([${letters}\\d.]+(?: \\(?[${letters}\\d]+\\)?)?)\\s*[:=≤~]*\\s*$`)

/** `p50 120ms, p95 90ms`. */
function fromSentence(stretch: Stretch): Ranking[] {
  const rankings = new Rankings()
  let hasTarget = false
  for (const amount of stretch.quantities.filter(isMeasured)) {
    const before = wordsBefore(stretch, amount)
    hasTarget ||= speaksOf(before, 'target') || /[<>]/.test(before)
    const beside = nameBefore.exec(before)?.[1]
    if (!hasTarget && beside !== undefined) rankings.add('', rankIn(beside)?.rank ?? '', amount)
  }
  return rankings.all
}

function fromLists(stretches: readonly Stretch[]): Ranking[] {
  const lists = new Map<List, Rankings>()
  for (const { passage } of new Map(stretches.map((stretch) => [stretch.passage, stretch])).values()) {
    if (passage.list === null || passage.field === null) continue
    const rankings = lists.get(passage.list) ?? new Rankings()
    lists.set(passage.list, rankings)
    const [only, ...more] = readQuantities(passage.field.value)
    if (more.length === 0) rankings.add('', passage.field.key.text, only)
  }
  return [...lists.values()].flatMap(({ all }) => all)
}

/** Percentiles, extremes and means that belong to one distribution. */
export function readRankings(stretches: readonly Stretch[], tables: readonly Table[]): Ranking[] {
  const claimed = stretches.filter(({ passage, cell }) => isClaimed(passage) && cell === null)
  return [...tables.flatMap(fromTable), ...claimed.flatMap(fromSentence), ...fromLists(claimed)]
}
