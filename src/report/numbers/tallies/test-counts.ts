import type { Passage } from '../../../outline/passage.ts'
import type { Spanned } from '../../../span.ts'
import { genericHeadingWords } from '../../../vocabulary/en/scopes.ts'
import { commonTestWords, testCountWords } from '../../../vocabulary/en/test-counts.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Interval, point } from '../../quantity/interval.ts'
import { type Amount, isCount, isPlainPercent, isRatio, type Quantity } from '../../quantity/quantity.ts'
import { begins, ends } from '../beside.ts'
import { contentWords, scopeOf } from '../scope.ts'
import { speaksOf } from '../statistic.ts'
import { isClaimed, type Stretch, wordsAfter, wordsBefore, wordsOf } from '../stretch.ts'
import { isTotal } from '../sums/table-sums.ts'
import { roleAfter, roleOfLabel } from './tally.ts'

/** How many tests there are of one part, as one place states it. */
export interface TestCount extends Spanned {
  readonly text: string
  readonly total: Interval
  /** The share that passed in per cent; null when the place does not tell. */
  readonly passRate: Interval | null
  /** Words that name the part: of headings, of the label, before the number. */
  readonly part: readonly string[]
  /** Only those that passed, which may be fewer than there are. */
  readonly isPassedOnly: boolean
  readonly isHistory: boolean
  readonly isApproximate: boolean
  readonly passage: Passage
}

const words = lexicon(testCountWords)
const common = new Set([...genericHeadingWords, ...commonTestWords])
/** `Test #`: the column tells which one. */
const ordinal = /#|№/
const drawing = /[├└│]/
const besideArrow = /(?:→|->)\s*\**$/

/** The words between the number and `tests`, and what follows; null when it counts no tests. */
function testsAfter(after: string): { readonly kind: string; readonly rest: string } | null {
  const start = after.slice(0, 60)
  const hit = words.first(start, 'tests') ?? words.first(start, 'cases')
  const kind = hit === null ? '' : start.slice(0, hit.start).replace(/^\+?[\s*]*/, '')
  if (hit === null || /[.,;:()–—]/.test(kind) || kind.trim().split(/\s+/).length > 3) return null
  const rest = after.slice(hit.end)
  const noun = hit.meaning === 'cases' ? `${kind} ${hit.text}` : kind
  return begins(rest, words, 'not tests') ? null : { kind: noun.trim(), rest }
}

/** `Unit tests: ` before the number. */
function labelBefore(before: string): string | null {
  if (!/[:=]\s*\**\s*$/.test(before)) return null
  const label = before.replace(/[\s*]*[:=][\s*]*$/, '').slice(-50)
  return ends(label, words, 'label end') ? label : null
}

function passRateOf(stretch: Stretch, quantity: Quantity): Interval | null {
  if (isRatio(quantity)) return point((100 * quantity.part) / quantity.whole)
  const near = stretch.quantities.filter((other) => other !== quantity && Math.abs(other.start - quantity.end) < 25)
  const passing = near.filter(isCount).find((other) => roleAfter(wordsAfter(stretch, other)) === 'passed')
  const total = isCount(quantity) ? quantity.value : 0
  if (passing !== undefined && total > 0) return point((100 * passing.value) / total)
  const rate = near.filter(isPlainPercent).find((other) => begins(wordsAfter(stretch, other), words, 'passed'))
  return rate?.interval ?? null
}

function isWhole(quantity: Quantity): boolean {
  if (isRatio(quantity)) return !quantity.isOpen && quantity.whole > 0
  return (
    quantity.kind === 'amount' &&
    quantity.dimension === 'count' &&
    !quantity.isCode &&
    quantity.sign === null &&
    !quantity.isRange
  )
}

const totalOf = (quantity: Quantity): Interval =>
  isRatio(quantity) ? point(quantity.whole) : (quantity as Amount).interval

/** What tells the tests apart that are counted: headings, the row, the label, the words before the number. */
function partOf(stretch: Stretch, label: string): string[] {
  const { passage, cell } = stretch
  const row = cell === null ? '' : (passage.row?.cells[0]?.body.text ?? '')
  const parent = passage.parent?.body.text ?? ''
  const lead = /^\D*/.exec(wordsOf(stretch))?.[0] ?? ''
  const own = label.replace(/\btest cases?\b/i, 'tests')
  const names = contentWords(`${own} ${isTotal(row) ? '' : row} ${parent} ${lead}`).filter((word) => !common.has(word))
  return [...new Set([...scopeOf(passage), ...names])].sort()
}

/** The label of a number that fills its cell: that of its row of two, or the header of its column. */
function cellLabel({ passage, cell, prose }: Stretch, quantity: Quantity): string | null {
  const { row } = passage
  if (row === null || cell === null || prose.text.replace(quantity.text.trim(), '').replace(/[\s*]/g, '') !== '')
    return null
  const index = row.cells.indexOf(cell)
  const [first, header] = [row.cells[0]?.body.text ?? '', row.grid.header[index]?.prose.text ?? '']
  if (ordinal.test(header) || (index === 0 && row.grid.rows.length > 1)) return null
  if (words.has(header, 'tests header')) return first === '' || index === 0 ? header : `${first} tests`
  const isTally =
    /^total$/i.test(header.trim()) && row.grid.header.some(({ body }) => roleOfLabel(body.text) === 'passed')
  if (isTally) return index === 0 || row.grid.rows.length === 1 ? 'tests' : `${first} tests`
  const isValue = words.has(header, 'any header') || header.trim() === ''
  if (index !== 1 || !isValue || row.cells.length > 3) return null
  return ends(first, words, 'label end') ? first : words.has(first.trim(), 'test kind') ? `${first} tests` : null
}

function countIn(stretch: Stretch, quantity: Quantity): TestCount | null {
  if (!isWhole(quantity)) return null
  const [before, after] = [wordsBefore(stretch, quantity), wordsAfter(stretch, quantity)]
  const named = testsAfter(after)
  const label = named === null ? (labelBefore(before) ?? cellLabel(stretch, quantity)) : ''
  if (label === null) return null
  const kind = named?.kind ?? label
  const isSome = words.has(kind, 'some of them') || words.has(before.slice(-14), 'some of them')
  const isChange =
    besideArrow.test(before) || ends(before, words, 'earlier or later') || /^\W*(?:→|->|vs\b)/.test(after)
  const text = wordsOf(stretch)
  if (
    isSome ||
    isChange ||
    words.has(text, 'each') ||
    speaksOf(text, 'planned') ||
    speaksOf(before.slice(-25), 'target')
  )
    return null
  const rest = named?.rest ?? ''
  if (begins(rest, words, 'other') || (isRatio(quantity) && named !== null && !words.has(text, 'passed'))) return null
  return {
    span: quantity.span,
    text: quantity.text.trim(),
    total: totalOf(quantity),
    passRate: passRateOf(stretch, quantity),
    part: partOf(stretch, kind),
    isPassedOnly:
      !isRatio(quantity) &&
      (begins(rest, words, 'passed') ||
        words.has(kind, 'passed') ||
        (stretch.cell !== null && words.has(kind, 'executed'))),
    isHistory: speaksOf(text, 'earlier'),
    isApproximate: quantity.kind === 'amount' && quantity.isApproximate,
    passage: stretch.passage,
  }
}

/** Statements of how many tests there are. */
export function readTestCounts(stretches: readonly Stretch[]): TestCount[] {
  const claimed = stretches.filter(
    ({ passage, prose }) => isClaimed(passage) && !passage.fenced && !drawing.test(prose.text),
  )
  return claimed.flatMap((stretch) => stretch.quantities.flatMap((quantity) => countIn(stretch, quantity) ?? []))
}
