import { schoolGrades } from '../../vocabulary/en/grades.ts'
import { between, type Interval } from '../quantity/interval.ts'
import { type Amount, isPlainPercent } from '../quantity/quantity.ts'
import type { Derivation } from './derivation.ts'
import { quantitiesAt, type Table, textAt } from './table.ts'

/** A percentage with the grade or the stars it was given. */
interface Graded {
  readonly rank: number
  readonly name: string
  readonly percent: Amount
  readonly by: 'letter' | 'stars'
}

const letter = /(?:^|\s|\*)([A-D][+-]?|F)\s*\(\s*$/
const ranks: readonly string[] = schoolGrades
const fewest = 4

function gradedIn(table: Table): Graded[] {
  return table.rows.flatMap((row) =>
    row.cells.flatMap((_, column): Graded[] => {
      const quantities = quantitiesAt(row, column)
      const [percent, ...more] = quantities.filter(isPlainPercent)
      if (percent === undefined || more.length > 0) return []
      const stars = quantities.find((one) => one.kind === 'amount' && one.dimension === 'stars')
      if (stars?.kind === 'amount') return [{ rank: stars.value, name: stars.text, percent, by: 'stars' }]
      const grade = letter.exec(textAt(row, column).slice(0, percent.start))?.[1]
      const rank = ranks.indexOf(grade ?? '')
      return grade === undefined || rank < 0 ? [] : [{ rank: -rank, name: grade, percent, by: 'letter' }]
    }),
  )
}

/** A higher share with a lower grade, or one share with two grades. */
function isAgainst(a: Graded, b: Graded): boolean {
  const [low, high] = a.rank < b.rank ? [a, b] : [b, a]
  return low.rank < high.rank && low.percent.value >= high.percent.value
}

/** What a share may be, so that it fits between those that were graded lower and higher. */
function room(graded: Graded, all: readonly Graded[]): Interval {
  const below = all.filter(({ rank }) => rank < graded.rank).map(({ percent }) => percent.value)
  const above = all.filter(({ rank }) => rank > graded.rank).map(({ percent }) => percent.value)
  return {
    ...between(Math.max(0, ...below), Math.min(100, ...above)),
    lowOpen: below.length > 0,
    highOpen: above.length > 0,
  }
}

/** One scale of grades: the entry that stands against most others is the odd one. */
function oddOne(all: readonly Graded[]): Derivation[] {
  const votes = all.map((graded) => ({ graded, against: all.filter((other) => isAgainst(graded, other)) }))
  const odd = votes.sort((a, b) => b.against.length - a.against.length)[0]
  if (odd === undefined || odd.against.length === 0 || all.length < fewest) return []
  const { graded, against } = odd
  const twins = all.filter(
    (other) => other.rank === graded.rank && Math.abs(other.percent.value - graded.percent.value) > 15,
  )
  const from = [...against, ...twins].map(({ percent }) => percent)
  const others = against.map(({ percent, name }) => `${percent.text} ${name}`).join(', ')
  const formula = `A share graded ${graded.name} beside ${others}`
  const fitting = room(
    graded,
    all.filter((other) => other !== graded),
  )
  const expected = `between ${fitting.low}% and ${fitting.high}%`
  const base = { span: graded.percent.span, stated: graded.percent, from, formula, expected }
  return [{ ...base, readings: fitting.low < fitting.high ? [fitting] : [], certainty: 'likely' }]
}

/** Grades that rise with their percentages, a table at a time. */
export function readGrades(tables: readonly Table[]): Derivation[] {
  return tables.flatMap((table) => {
    const graded = gradedIn(table)
    return (['letter', 'stars'] as const).flatMap((by) => oddOne(graded.filter((one) => one.by === by)))
  })
}
