import { soleOf } from '../../../group.ts'
import type { Outline, Passage } from '../../../outline/passage.ts'
import { spanOf } from '../../../outline/prose.ts'
import type { Span } from '../../../span.ts'
import { dateLabels } from '../../../vocabulary/en/dates.ts'
import { clockWords } from '../../../vocabulary/en/times.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { dayNumber, daysIn, workdaysBetween } from '../../document/day.ts'
import { valueText } from '../../quantity/format.ts'
import { between } from '../../quantity/interval.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { siblingLines } from '../siblings.ts'
import { isClaimed } from '../stretch.ts'
import type { Derivation } from './derivation.ts'

const labels = lexicon({ start: dateLabels.start, end: dateLabels.end, duration: clockWords.duration })
const daySeconds = 86_400
/** Units in which a time between two days is told. */
const calendarUnits: ReadonlySet<string | null> = new Set(['d', 'wk', 'mo'])

interface Day {
  readonly span: Span
  readonly day: string
}

function dayIn({ field }: Passage): Day | null {
  const [first, ...more] = field === null ? [] : daysIn(field.value.text)
  if (field === null || first === undefined || more.length > 0) return null
  return { span: spanOf(field.value, first.start, first.end), day: first.day }
}

function timeIn({ field }: Passage): Amount | null {
  const amounts = field === null ? [] : readQuantities(field.value).filter(isAmount)
  const [only, ...more] = amounts
  return only !== undefined && more.length === 0 && calendarUnits.has(only.unit) && only.bound === null ? only : null
}

const isLabelled = (line: Passage, meaning: 'start' | 'end' | 'duration'): boolean =>
  line.field !== null && isClaimed(line) && labels.first(line.field.key.text, meaning)?.start === 0

/** The days between two, both counted or one, and those of them that people work on. */
function derive(start: Day, end: Day, stated: Amount): Derivation[] {
  const days = dayNumber(end.day) - dayNumber(start.day)
  if (days <= 0) return []
  const work = workdaysBetween(start.day, end.day)
  const slack = Math.max(1, stated.factor / daySeconds / 2) * daySeconds
  const near = (value: number) => between(value * daySeconds - slack, value * daySeconds + slack)
  return [
    {
      span: stated.span,
      stated,
      from: [start, end],
      formula: `${start.day} to ${end.day}`,
      readings: stated.unit === 'd' ? [near(days), near(work)] : [near(days), near(days + 1)],
      expected: valueText(days * daySeconds, 'time'),
      certainty: 'likely',
    },
  ]
}

/** `Start`, `End` and `Duration` as neighbours. */
export function readCalendars(outline: Outline): Derivation[] {
  return siblingLines(outline).flatMap((lines) => {
    const one = (meaning: 'start' | 'end' | 'duration') => soleOf(lines, (line) => isLabelled(line, meaning))
    const [first, last, told] = [one('start'), one('end'), one('duration')]
    const [start, end] = [first, last].map((line) => (line === null ? null : dayIn(line)))
    const stated = told === null ? null : timeIn(told)
    return start === null || start === undefined || end === null || end === undefined || stated === null
      ? []
      : derive(start, end, stated)
  })
}
