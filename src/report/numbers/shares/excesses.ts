import type { Spanned } from '../../../span.ts'
import { excessWords } from '../../../vocabulary/en/shares.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { isCount, isPlainPercent, isRatio, type Quantity } from '../../quantity/quantity.ts'
import { begins, ends } from '../beside.ts'
import type { Metric } from '../metrics/metrics.ts'
import { speaksOf } from '../statistic.ts'
import { isClaimed, type Stretch, wordsAfter, wordsBefore, wordsOf } from '../stretch.ts'
import { columnOf, quantitiesAt, type Table } from '../table.ts'
import { roleAfter } from '../tallies/tally.ts'

/** A share of a whole that is more than all of it. */
export interface Excess extends Spanned {
  readonly text: string
  readonly name: string
}

const ofWhole: ReadonlySet<string | null> = new Set<string | null>(['pass rate', 'uptime', 'coverage', 'error rate'])

const words = lexicon(excessWords)

/** `112 % of lines`, `completion: 130 %`: a percentage of a whole that the words name. */
function isOfWhole(stretch: Stretch, quantity: Quantity): boolean {
  if (!isPlainPercent(quantity) || quantity.value <= 100 || quantity.isApproximate) return false
  const [left, right] = [wordsBefore(stretch, quantity), wordsAfter(stretch, quantity)]
  if (words.has(wordsOf(stretch), 'beyond')) return false
  return ends(left, words, 'share before') || begins(right, words, 'share after')
}

/** `25/20 tests`, `22 of 18 checks are green`: more than there are. */
function isMoreThanAll(stretch: Stretch, quantity: Quantity): boolean {
  if (!isRatio(quantity) || quantity.isOpen || quantity.decimals > 0 || quantity.part <= quantity.whole) return false
  const right = wordsAfter(stretch, quantity)
  const isCounted = roleAfter(right) === 'passed' || words.has(right.slice(0, 40), 'counted')
  const isLabelled = ends(wordsBefore(stretch, quantity), words, 'passed before')
  return quantity.whole > 0 && (isCounted || isLabelled) && !words.has(wordsOf(stretch), 'beyond')
}

/** Rows where more passed than there are. */
function inRows(table: Table): Excess[] {
  const [passed, total] = [columnOf(table, 'passed'), columnOf(table, 'total')]
  const isOneTotal = table.columns.filter(({ role }) => role === 'total').length === 1
  if (passed < 0 || !isOneTotal) return []
  return table.rows.flatMap((row): Excess[] => {
    const [some, all] = [quantitiesAt(row, passed)[0], quantitiesAt(row, total)[0]]
    if (!isCount(some) || !isCount(all) || some.value <= all.value) return []
    return [{ span: some.span, text: `${some.text.trim()} of ${all.text.trim()}`, name: row.name }]
  })
}

/** `| Low | 2 | 3 deferred |`: more in one state than there are. */
function inStates(table: Table): Excess[] {
  const total = columnOf(table, 'total')
  return table.rows.flatMap((row): Excess[] => {
    const [all] = total > 0 ? quantitiesAt(row, total) : []
    if (!isCount(all)) return []
    return table.columns.flatMap((_, index): Excess[] => {
      const [some, ...more] = index > total ? quantitiesAt(row, index) : []
      const isPart = isCount(some) && more.length === 0 && words.first(some.noun, 'state')?.start === 0
      if (!isPart || some.value <= all.value) return []
      return [{ span: some.span, text: `${some.text.trim()} of ${all.text.trim()}`, name: row.name }]
    })
  })
}

function fromMetrics(metrics: readonly Metric[]): Excess[] {
  return metrics.flatMap(({ statistic, role, quantity, name, per }) => {
    const isShare = ofWhole.has(statistic) && role === 'actual' && quantity.dimension === 'percent' && per === ''
    const isBeyond = quantity.bound === null && !quantity.isApproximate && quantity.value > 100
    const isCompared = /^(?:of|more|less|better|higher|faster)\b/.test(quantity.noun)
    return isShare && isBeyond && !isCompared ? [{ span: quantity.span, text: quantity.text.trim(), name }] : []
  })
}

/** Shares of a whole that are more than all of it: pass rates and coverage above 100 %, 25 of 20 tests. */
export function readExcesses(
  metrics: readonly Metric[],
  stretches: readonly Stretch[],
  tables: readonly Table[],
): Excess[] {
  const told = fromMetrics(metrics)
  const known = new Set(told.map(({ span }) => span.start))
  const inWords = stretches
    .filter((stretch) => isClaimed(stretch.passage) && !speaksOf(wordsOf(stretch), 'planned'))
    .flatMap((stretch) =>
      stretch.quantities
        .filter((quantity) => isOfWhole(stretch, quantity) || isMoreThanAll(stretch, quantity))
        .map((quantity) => ({ span: quantity.span, text: quantity.text.trim(), name: wordsOf(stretch).slice(0, 60) })),
    )
  return [
    ...told,
    ...inWords.filter(({ span }) => !known.has(span.start)),
    ...tables.flatMap(inRows),
    ...tables.flatMap(inStates),
  ]
}
