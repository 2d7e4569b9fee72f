import { schoolGrades } from '../../../vocabulary/en/grades.ts'
import { percentText } from '../../quantity/format.ts'
import { between, type Interval } from '../../quantity/interval.ts'
import { type Amount, isPlainPercent } from '../../quantity/quantity.ts'
import { quantitiesAt, type Table, textAt } from '../table.ts'
import type { Derivation } from './derivation.ts'

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

/** What a share may be, so that as shown it stands between those that were graded lower and higher. */
function room({ rank, percent }: Graded, all: readonly Graded[]): Interval {
  const below = all.filter((other) => other.rank < rank).map((other) => other.percent.value)
  const above = all.filter((other) => other.rank > rank).map((other) => other.percent.value)
  const step = 10 ** -percent.decimals
  return between(Math.max(-step, ...below) + 0.75 * step, Math.min(100 + step, ...above) - 0.75 * step)
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
  const expected = `above ${percentText(Math.floor(fitting.low))} and below ${percentText(Math.ceil(fitting.high))}`
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
