import { equationWords } from '../../../vocabulary/en/changes.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { valueText } from '../../quantity/format.ts'
import { between, combine, type Interval, point, widened } from '../../quantity/interval.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { ends } from '../beside.ts'
import type { Stretch } from '../stretch.ts'
import type { Derivation } from './derivation.ts'

type Operator = '+' | '-' | '×' | '÷'

interface Equation {
  readonly operator: Operator
  readonly terms: readonly Amount[]
  readonly result: Amount
}

const words = lexicon(equationWords)
const operators: Readonly<Record<string, Operator>> = {
  '×': '×',
  x: '×',
  '*': '×',
  '·': '×',
  '÷': '÷',
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
}
const operate: Readonly<Record<Operator, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '×': (a, b) => a * b,
  '÷': (a, b) => a / b,
}
const operatorGap = /^[\p{L}\s/.'-]{0,30}?\s*([×x*·÷+−–-])\s*(?:avg |average |about |~)?(?:\p{L}+ )?$/u
const equalsGap = /^[\p{L}\s/.()'%-]{0,30}?\s*[=≈]\s*\**~?\s*$/u
/** An operator before the first term: what follows is only a part of an equation. */
const termBefore = /[/×*÷+−=^-]\s*\(?\s*$/
/** Factors that stand for a unit left out, and no wrong arithmetic. */
const unitFactors = [60, 3600, 1000, 1e6, 24, 30, 12, 365, 7, 52, 1 / 60, 1e-3, 1 / 24, 1e-6, 100, 0.01]

function operatorBetween(text: string, a: Amount, b: Amount): Operator | null {
  const raw = text.slice(a.end, b.start)
  const gap = raw.replace(/\([^)]*\)/g, ' ').trim()
  const sign = operatorGap.exec(gap)?.[1]
  if (sign === undefined || !/\s|^[×x*+=]$/.test(raw)) return null
  if (/\p{L}/u.test(gap) && ['-', '–', 'x'].includes(sign)) return null
  return operators[sign] ?? null
}

/** The equation that starts at an index, and where the chain of its numbers ends. */
function equationAt(
  { prose, from }: Stretch,
  amounts: readonly Amount[],
  index: number,
): { equation: Equation; next: number } | null {
  const [first] = [amounts[index]]
  if (first === undefined) return null
  const terms = [first]
  const signs = new Set<Operator>()
  let next = index + 1
  for (let term = amounts[next]; term !== undefined; term = amounts[++next]) {
    const operator = operatorBetween(prose.text, terms.at(-1) ?? first, term)
    if (operator === null) break
    signs.add(operator)
    terms.push(term)
  }
  const [operator] = signs
  const result = amounts[next]
  if (operator === undefined || signs.size > 1 || result === undefined) return null
  if (!equalsGap.test(prose.text.slice(terms.at(-1)?.end, result.start))) return null
  const lead = prose.text.slice(from, first.start)
  if (termBefore.test(lead) || (/\p{L}\s$/u.test(lead) && !ends(lead, words, 'lead'))) return null
  return { equation: { operator, terms, result }, next }
}

function isSound({ operator, terms, result }: Equation): boolean {
  const dimensions = new Set(terms.map(({ dimension }) => dimension))
  if (operator === '+' || operator === '-') {
    const isMixed = dimensions.size > 2 || (dimensions.size === 2 && !dimensions.has('count'))
    return !isMixed && dimensions.has(result.dimension)
  }
  return (
    operator !== '×' || dimensions.has(result.dimension) || result.dimension === 'count' || result.dimension === 'money'
  )
}

const scaled = ({ low, high }: Interval, by: number): Interval => between(low * by, high * by)

/** The value of the left side, in base units or in the units as written; a percentage of something is a share. */
function leftSide({ operator, terms }: Equation, isAsWritten: boolean): Interval | null {
  const values = terms.map((term) => {
    const isShare = term.dimension === 'percent' && operator === '×'
    const ends = between(term.low ?? term.value, term.high ?? term.value)
    const value = isAsWritten ? scaled(point(term.value), 1 / term.factor) : term.bound === null ? term.interval : ends
    return isShare ? scaled(value, 0.01) : value
  })
  return values
    .slice(1)
    .reduce<Interval | null>(
      (left, right) => (left === null ? null : combine(left, right, operate[operator])),
      values[0] ?? null,
    )
}

function derive(equation: Equation): Derivation | null {
  const { operator, terms, result } = equation
  const [base, written] = [leftSide(equation, false), leftSide(equation, true)]
  if (base === null || written === null || !isSound(equation)) return null
  const isRough = result.isApproximate || terms.some(({ isApproximate }) => isApproximate)
  const slack = (value: Interval, share: number) =>
    widened(value, Math.max(share, isRough ? 0.15 : 0) * Math.abs(value.high))
  const side = result.dimension === 'money' ? written : base
  const middle = (side.low + side.high) / 2
  const ratio = result.value / middle
  const power = Math.log10(Math.abs(ratio)) / 3
  const isUnit = unitFactors.some((factor) => Math.abs(ratio / factor - 1) < 0.06)
  if (isUnit || (Math.abs(power) > 0.9 && Math.abs(power - Math.round(power)) < 0.03)) return null
  if (terms.some(({ bound }) => bound === '≥') && result.value > base.low) return null
  return {
    span: result.span,
    stated: result,
    from: terms,
    formula: terms.map(({ text }) => text.trim()).join(` ${operator} `),
    readings: [slack(base, 0.005), scaled(slack(written, 0.01), result.factor)],
    expected: valueText(middle, result.dimension),
    certainty: ratio > 0.97 && ratio < 1.03 ? 'loose' : 'set out',
  }
}

/** Equations that the report writes out: `12 + 30 = 42`, `164 h × $50 = $8,200`. */
export function readEquations(stretches: readonly Stretch[]): Derivation[] {
  return stretches.flatMap((stretch) => {
    const amounts = stretch.quantities.filter(isAmount)
    const derivations: Derivation[] = []
    for (let index = 0; index < amounts.length; index++) {
      const found = equationAt(stretch, amounts, index)
      if (found === null) continue
      const derivation = derive(found.equation)
      if (derivation !== null) derivations.push(derivation)
      index = found.next
    }
    return derivations
  })
}
