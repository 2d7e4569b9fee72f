import type { Grid, List, Passage, Section } from '../../../outline/passage.ts'
import { plainValueHeaders, qualifierSynonyms, qualifierWords } from '../../../vocabulary/en/qualifiers.ts'
import { idleWords, statisticWords } from '../../../vocabulary/en/statistics.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { letters } from '../../letters.ts'
import type { PublishedMetric } from '../../model/metric.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { contentWords } from '../scope.ts'
import { speaksOf, statisticOf } from '../statistic.ts'
import { isClaimed, type Stretch, wordsAfter, wordsBefore } from '../stretch.ts'
import { type MeasureRole, quantitiesAt, type Table, type TableRow, textAt } from '../table.ts'

/** A named number with what tells whether another speaks of the same. */
export interface Metric extends PublishedMetric {
  readonly quantity: Amount
  /** The words of the name that tell, in order of the alphabet. */
  readonly words: readonly string[]
  /** The time that a rate is taken over: `req/s`. */
  readonly per: string
  readonly passage: Passage
  /** What it is listed or tabled with. */
  readonly group: List | Grid | Section
}

const qualifiers = lexicon(qualifierWords)
/** A header that only says that the column holds values. */
export const plainHeader = new RegExp(`^(?:${plainValueHeaders.join('|')})$`, 'i')
const statisticSource = Object.values(statisticWords)
  .flat()
  .map((phrase) => phrase.replaceAll(' ', '[\\s-]+'))
  .join('|')
/** The name of a number, in lower case, right before it. */
const before = new RegExp(
  `((?:[${letters}][${letters}\\d/-]*\\s+){0,3}(?:${statisticSource}))\\**(?:\\s*\\([^)]{0,25}\\))?\\s*(?:[:=]|is|was|of|at|reached|reaches|remains|averag\\w+|stands at|has reached|achieved|now)?\\s*(?:only |just |now )?\\**\\s*$`,
)
/** The name of a number, in lower case, right after it. */
const after = new RegExp(
  `^\\**\\s*((?:[${letters}][${letters}/-]*\\s+){0,3}?(?:${statisticSource}|commits?|contributors?))(?![${letters}])`,
)
const wholeValue = new RegExp(
  `^[+]?\\**\\s*(?:$|[^${letters}\\d\\s]|(?:total|overall|average|avg|pass|passing|complete|of|per|across|in|on|for|at|under|with|as|after|since)\\b)`,
  'i',
)
/** Columns that tell what a value is to its metric, and are no part of its name. */
const nameless: ReadonlySet<MeasureRole | null> = new Set<MeasureRole | null>(['target', 'actual', 'before'])
const clauseEnds = [',', ';', '|', '(', '—', ' with ', ' and ', ' while ']
const changing = /(?:→|->|⇒)\s*\**$|\bfrom\s*\**$|\bto\s*\**$/

/** The circumstances that words name, each in one spelling. */
export function qualifiersIn(words: string): string[] {
  const found = qualifiers.find(words).map(({ text }) => {
    const plain = text.toLowerCase().replace(/\s+/g, ' ').replace(/s$/, '')
    return qualifierSynonyms[plain] ?? plain
  })
  return [...new Set(found)].sort()
}

/** The words around a number up to the next comma, semicolon or bracket. */
function clauseOf(left: string, right: string): string {
  return `${left} ${right.split(/[,;(]\s?(?!\d)/)[0] ?? ''}`
}

/** The clause around a number, and the bracket that follows it: the whole sentence would name its neighbours' circumstances. */
function clauseAround(left: string, right: string): string {
  const from = Math.max(...clauseEnds.map((sign) => left.lastIndexOf(sign)))
  const ends = clauseEnds.map((sign) => right.indexOf(sign === '(' ? ')' : sign)).filter((index) => index >= 0)
  const bracket = /^[^,;|()]{0,20}(\([^)]*\))/.exec(right)?.[1] ?? ''
  return `${left.slice(from + 1)} ${right.slice(0, Math.min(right.length, ...ends))} ${bracket}`
}

function roleOf(words: string): Metric['role'] {
  if (speaksOf(words, 'target')) return 'target'
  if (speaksOf(words, 'planned')) return 'planned'
  return speaksOf(words, 'earlier') ? 'earlier' : 'actual'
}

function perOf(stretchAfter: string): string {
  return /^\s?(?:\/|per\s)\s?([a-z]+)/i.exec(stretchAfter)?.[1]?.toLowerCase() ?? ''
}

interface Reading {
  readonly name: string
  readonly quantity: Amount
  readonly role: Metric['role']
  readonly circumstances: string
  readonly per: string
  readonly passage: Passage
  readonly group: Metric['group']
}

function toMetric({ name, quantity, role, circumstances, per, passage, group }: Reading): Metric | null {
  const statistic = statisticOf(name)
  const idle: readonly string[] = statistic === null ? [] : (idleWords[statistic] ?? [])
  const words = [...new Set(contentWords(name).filter((word) => word.length > 1 && !idle.includes(word)))].sort()
  if (words.length === 0 || quantity.sign !== null) return null
  const qualified = qualifiersIn(`${name} ${circumstances}`)
  const base = {
    span: quantity.span,
    name: name.trim(),
    statistic,
    quantity,
    role,
    qualifiers: qualified,
  }
  return { ...base, words, per, passage, group }
}

function nameIn(text: string, expression: RegExp): string | undefined {
  const match = expression.exec(text.toLowerCase())
  const start = match === null ? 0 : match.index + match[0].indexOf(match[1] ?? '')
  return match?.[1] === undefined ? undefined : text.slice(start, start + match[1].length)
}

/** Names of a number in a sentence: its label, and the words right before or after it. */
function namesOf(stretch: Stretch, amount: Amount, index: number): string[] {
  const { field } = stretch.passage
  const [left, right] = [wordsBefore(stretch, amount), wordsAfter(stretch, amount)]
  const valueStart = field?.value.offsets[0] ?? -1
  const isLabelled =
    field !== null && index === 0 && amount.span.start >= valueStart && amount.span.start - valueStart < 4
  const label = isLabelled && wholeValue.test(right) ? [field.key.text] : []
  const behind = nameIn(right.slice(0, 60), after)
  const isBareNoun = amount.dimension === 'count' && behind?.includes(' ') === false
  if (behind !== undefined) return isBareNoun ? label : [...label, behind]
  const ahead = isLabelled ? undefined : nameIn(left.slice(-80), before)
  return ahead === undefined ? label : [...label, ahead]
}

function fromStretch(stretch: Stretch): Metric[] {
  const { passage, cell } = stretch
  if (cell !== null || passage.fenced || !isClaimed(passage)) return []
  return stretch.quantities.flatMap((amount, index) => {
    if (!isAmount(amount)) return []
    const [left, right] = [wordsBefore(stretch, amount), wordsAfter(stretch, amount)]
    if (changing.test(left) || /^\W*(?:→|->|⇒)/.test(right)) return []
    const place = { passage, group: passage.list ?? passage.section, per: perOf(right) }
    const circumstances = clauseAround(left, right)
    const aims = amount.bound !== null && speaksOf(passage.context[0]?.text ?? '', 'target')
    const role = aims ? 'target' : roleOf(clauseOf(left, right))
    return namesOf(stretch, amount, index).flatMap(
      (name) => toMetric({ name, quantity: amount, role, circumstances, ...place }) ?? [],
    )
  })
}

function roleOfCell(table: Table, row: TableRow, column: number): Metric['role'] {
  const role = table.columns[column]?.role
  if (role === 'target') return 'target'
  if (role === 'before') return 'earlier'
  if (role === 'change' || role === 'status') return 'change'
  if (role === 'after' || role === 'actual') return 'actual'
  return roleOf(`${row.name} ${table.columns[column]?.header ?? ''} ${textAt(row, column)}`)
}

function fromTable(table: Table): Metric[] {
  return table.rows.flatMap((row) =>
    table.columns.flatMap(({ header, role: measure }, column) => {
      const quantities = quantitiesAt(row, column)
      const [only] = quantities
      const isUnnamed = /^(?:\d+\.?|[A-Z]+-?\d+)?$/.test(row.name)
      if (column === 0 || quantities.length !== 1 || !isAmount(only) || isUnnamed) return []
      const text = textAt(row, column)
      const name = plainHeader.test(header) || nameless.has(measure) ? row.name : `${row.name} ${header}`
      const place = { passage: row.passage, group: table.grid, per: perOf(text.slice(only.end)) }
      const role = roleOfCell(table, row, column)
      return toMetric({ name, quantity: only, role, circumstances: `${header} ${text}`, ...place }) ?? []
    }),
  )
}

/** Every named number: in a label, beside the name of a statistic, or in a table cell. */
export function readMetrics(stretches: readonly Stretch[], tables: readonly Table[]): Metric[] {
  return [...stretches.flatMap(fromStretch), ...tables.flatMap(fromTable)]
}
