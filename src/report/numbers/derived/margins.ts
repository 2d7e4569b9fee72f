import { marginWords } from '../../../vocabulary/en/changes.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { numberText, valueText } from '../../quantity/format.ts'
import { between, combine, type Interval, point, widened } from '../../quantity/interval.ts'
import { type Amount, isAmount, type Quantity } from '../../quantity/quantity.ts'
import { begins, ends } from '../beside.ts'
import { type Stretch, wordsAfter } from '../stretch.ts'
import { amountAt, columnOf, quantitiesAt, type Table, type TableRow, textAt } from '../table.ts'
import type { Derivation } from './derivation.ts'

const words = lexicon(marginWords)
const percentSlack = 2
/** Speed-ups are rounded generously, the more so from small numbers. */
const factorSlack = { fine: 0.12, coarse: 0.3, least: 0.2 }

/** The one value that a target or a measured value stands for; the stated end of a bound. */
const endsOf = ({ low, high, value }: Amount): Interval => between(low ?? value, high ?? value)

function readings(actual: Amount, target: Amount, said: Amount): Interval[] {
  const [a, t] = [endsOf(actual), point(target.value)]
  const by = (operate: (x: number, y: number) => number) => combine(a, t, operate)
  if (said.dimension === 'factor') {
    const share = actual.decimals > 0 || actual.value / actual.factor >= 100 ? factorSlack.fine : factorSlack.coarse
    const ways = [by((x, y) => y / x), by((x, y) => x / y), by((x, y) => y / x - 1), by((x, y) => x / y - 1)]
    return ways.flatMap((way) => (way === null ? [] : widened(way, Math.max(factorSlack.least, way.high * share))))
  }
  const ways = [
    by((x, y) => (100 * Math.abs(y - x)) / y),
    by((x, y) => (100 * Math.abs(y - x)) / x),
    by((x, y) => (100 * x) / y),
    by((x, y) => (100 * y) / x),
    actual.dimension === 'percent' ? by((x, y) => Math.abs(y - x)) : null,
  ]
  return ways.flatMap((way) => (way === null ? [] : widened(way, percentSlack)))
}

function derive(actual: Amount, target: Amount, said: Amount): Derivation | null {
  if (actual.dimension !== target.dimension || target.value === 0) return null
  if (actual.isRange && said.dimension === 'percent' && !said.isApproximate) return null
  const ratio = Math.max(target.value / actual.value, actual.value / target.value)
  const share = (100 * Math.abs(target.value - actual.value)) / target.value
  return {
    span: said.span,
    stated: said,
    from: [actual, target],
    formula: `${actual.text.trim()} against ${target.text.trim()}`,
    readings: readings(actual, target, said),
    expected: said.dimension === 'factor' ? `${numberText(ratio)}x` : valueText(share, 'percent'),
    certainty: 'likely',
  }
}

const isMargin = (quantity: Quantity): quantity is Amount =>
  isAmount(quantity) && (quantity.dimension === 'percent' || quantity.dimension === 'factor')

/** `83% under target`, `600x better` in a row with target and value. */
function inRow(table: Table, row: TableRow): Derivation[] {
  const [to, at] = [columnOf(table, 'target'), columnOf(table, 'actual')]
  const [target, actual] = [amountAt(row, to), amountAt(row, at)]
  if (target === null || actual === null) return []
  return row.cells.flatMap((_, column) => {
    if (column === 0 || column === to || column === at) return []
    const said = quantitiesAt(row, column).filter(isMargin)
    return said
      .filter(({ end }) => begins(textAt(row, column).slice(end), words, 'after'))
      .flatMap((margin) => derive(actual, target, margin) ?? [])
  })
}

/** `15MB vs 150MB target (90% under)`. */
function inWords(stretch: Stretch): Derivation[] {
  const { quantities, prose } = stretch
  return quantities.flatMap((actual, index): Derivation[] => {
    const [target, said] = [quantities[index + 1], quantities[index + 2]]
    if (!isAmount(actual) || !isAmount(target) || said === undefined || !isMargin(said)) return []
    const joint = prose.text.slice(actual.end, target.start)
    const isCompared = joint.length < 40 && ends(joint.replace(/\s(?:the|a)\s*$/, ''), words, 'versus')
    const gap = prose.text.slice(target.end, said.start)
    if (!isCompared || !/^\s*(?:(?:target|limit|goal|budget|requirement|threshold)\s*)?(?:\(\s*)?\**$/i.test(gap))
      return []
    return begins(wordsAfter(stretch, said), words, 'after')
      ? [derive(actual, target, said)].filter((one) => one !== null)
      : []
  })
}

/** Distances to a target. */
export function readMargins(stretches: readonly Stretch[], tables: readonly Table[]): Derivation[] {
  const sentences = stretches.filter(({ cell }) => cell === null).flatMap(inWords)
  return [...tables.flatMap((table) => table.rows.flatMap((row) => inRow(table, row))), ...sentences]
}
