import type { List } from '../../../outline/passage.ts'
import type { Spanned } from '../../../span.ts'
import { rankWords } from '../../../vocabulary/en/ranks.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { letters } from '../../letters.ts'
import { type Amount, isAmount, type Quantity } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { speaksOf, statisticWordsOut } from '../statistic.ts'
import { isClaimed, type Stretch, wordsBefore } from '../stretch.ts'
import { amountAt, type Table, textAt } from '../table.ts'

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

/** `max 75 ms` as the greatest value, its word read as part of the amount. */
function boundRank({ text, bound }: Amount): { rank: Rank; rest: string } | null {
  return bound !== null && /^\p{L}/u.test(text) ? rankIn(/^\p{L}+/u.exec(text)?.[0] ?? '') : null
}

const isMeasured = (amount: Quantity | null | undefined): amount is Amount =>
  amount !== null &&
  amount !== undefined &&
  isAmount(amount) &&
  (amount.bound === null || boundRank(amount) !== null) &&
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

const speaksOfPercentiles = /^(?:percentiles?|quantiles?)$/i

/** `95` or `95 %` under `Percentile`. */
function percentileIn(cell: string): string | null {
  const [, digits] = /^\W*(\d\d(?:\.\d)?)\s?%?\W*$/.exec(cell) ?? []
  return digits === undefined ? null : `p${digits}`
}

function fromTable(table: Table): Ranking[] {
  const rankings = new Rankings()
  const isOfPercentiles = speaksOfPercentiles.test(table.columns[0]?.header ?? '')
  for (const [index, row] of table.rows.entries()) {
    table.columns.forEach(({ header, role }, column) => {
      if (column === 0 || role === 'target') return
      rankings.add(`row ${index}`, table.grid.header[column]?.prose.text ?? header, amountAt(row, column))
      const rank = isOfPercentiles ? percentileIn(textAt(row, 0)) : null
      rankings.add(`column ${column}`, rank ?? row.name, amountAt(row, column))
    })
  }
  return rankings.all
}

const nameBefore = new RegExp(`([${letters}\\d.]+(?: \\(?[${letters}\\d]+\\)?)?)\\s*[:=≤~]*\\s*$`)

const extremes = /\b(?:max|min)(?:imum)?\b/gi
/** Words around a rank that name no subject of their own. */
const plainWords =
  /\b(?:the|a|an|of|at|is|was|and|while|with|whereas|but|in|to|our|its|came|out|stands?|sits?|percentile|requests?|response|times?)\b/g

/** The rank of words that say nothing else than what is measured. */
function nameOnly(words: string): { rank: Rank; rest: string } | null {
  const found = rankIn(words)
  if (found === null) return null
  const rest = statisticWordsOut(found.rest).replace(plainWords, ' ').trim()
  return rest === '' ? found : null
}

/** `p50 120ms, p95 90ms`. */
function fromSentence(stretch: Stretch): Ranking[] {
  const rankings = new Rankings()
  let hasTarget = false
  let end = stretch.from
  for (const amount of stretch.quantities.filter(isMeasured)) {
    const before = wordsBefore(stretch, amount)
    const lead = stretch.prose.text.slice(end, amount.start)
    end = amount.end
    const own = boundRank(amount)
    hasTarget ||= /[<>]/.test(before) || speaksOf(before.replace(extremes, ' '), 'target')
    const beside = nameBefore.exec(before)?.[1] ?? ''
    const rank = own ?? rankIn(beside) ?? nameOnly(lead)
    if (!hasTarget && rank !== null) rankings.add('', rank.rank, amount)
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
