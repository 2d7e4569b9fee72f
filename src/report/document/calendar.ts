import type { Outline, Passage } from '../../outline/passage.ts'
import { spanOf } from '../../outline/prose.ts'
import type { Span } from '../../span.ts'
import { totalDurations, weekdays } from '../../vocabulary/en/dates.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import type { Dating } from '../model/date.ts'
import { dayAfter, dayNumber, daysIn, workdaysBetween } from './day.ts'

const words = lexicon({ total: totalDurations }, { w: ['[\\w/-]+'] })
const week = weekdays.join('|')
const weekdayBefore = new RegExp(`\\b(${week})[a-z]*\\.?,?\\s+(?:the\\s+)?$`, 'i')
const weekdayAfter = new RegExp(`^,?\\s*\\(?(${week})[a-z]*\\b(?!\\s+\\d)`, 'i')
const dayOf = /\bday\s+(\d{1,3})(?:\s*(?:-|–|—|to)\s*(?:day\s+)?(\d{1,3}))?(\+)?(?![\d.%])/gi
const explicit = /^\s*(?:[(=:,]|is\b|-|–|—)\s*(?:on\s+)?$/
const lasting = /\b(\d{1,3})\s*(day|week)s?\b/i
const range = /(\d{1,3})(?:\s*(?:-|–|—|to)\s*(\d{1,3}))?\s*days?\b/i
const startLabel = /^(?:start(?:s|ing|ed)?|begin(?:s|ning)?|from)(?: date| on)?$/i
const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** A numbered day of a plan with its date. */
interface Anchor {
  readonly number: number
  readonly day: string
  readonly span: Span
  readonly name: Span
  readonly text: string
}

function weekdaysIn({ body }: Passage): Dating[] {
  return daysIn(body.text).flatMap(({ day, start, end }): Dating[] => {
    const name = weekdayBefore.exec(body.text.slice(0, start))?.[1] ?? weekdayAfter.exec(body.text.slice(end))?.[1]
    if (name === undefined) return []
    const said = names[weekdays.indexOf(name.toLowerCase())] ?? ''
    const is = names[(dayNumber(day) + 4) % 7] ?? ''
    const span = spanOf(body, start, end)
    return said === is ? [] : [{ span, by: span, text: day, said, is }]
  })
}

/** `Day 2 (2026-03-04)`, the number and the date side by side. */
function anchorsIn({ body }: Passage): Anchor[] {
  return [...body.text.matchAll(dayOf)].flatMap((match): Anchor[] => {
    const end = match.index + match[0].length
    const [date] = daysIn(body.text.slice(end))
    if (match[2] !== undefined || date === undefined || !explicit.test(body.text.slice(end, end + date.start)))
      return []
    const span = spanOf(body, match.index, end + date.end)
    return [{ number: Number(match[1]), day: date.day, span, name: span, text: match[0] }]
  })
}

/** A heading `Phase 2 (Day 5-7)` whose own lines say when it starts. */
function phaseAnchor(passage: Passage): Anchor[] {
  const { section, field } = passage
  const heading = section.heading
  if (field === null || heading === null || !startLabel.test(field.key.text.trim())) return []
  const [day, ...more] = [...heading.body.text.matchAll(dayOf)]
  const [date] = daysIn(field.value.text)
  if (day === undefined || date === undefined || more.length > 0) return []
  return [{ number: Number(day[1]), day: date.day, span: passage.span, name: heading.span, text: day[0] }]
}

/** Numbered days whose date differs from what the others make it. */
function readDayNumbers(passages: readonly Passage[]): Dating[] {
  const stated = passages.flatMap(anchorsIn)
  const first = stated.find(({ number }) => number <= 1) ?? stated[0]
  if (first === undefined) return []
  const isOneBase = stated.every(({ number, day }) => day === dayAfter(first.day, number - first.number))
  if (!isOneBase) return []
  return passages.flatMap(phaseAnchor).flatMap(({ number, day, span, name, text }): Dating[] => {
    const is = dayAfter(first.day, number - first.number)
    const isWorkday = workdaysBetween(first.day, day) === number - first.number
    return is === day || isWorkday ? [] : [{ span: name, by: span, text, said: day, is }]
  })
}

/** A length that its own first and last day do not make: `2 weeks (1 March 2026 to 5 March 2026)`. */
function durationsIn({ body, row }: Passage): Dating[] {
  const days = daysIn(body.text)
  const [first, last] = days
  const said = lasting.exec(body.text)
  if (first === undefined || last === undefined || days.length > 2 || said === null || last.day < first.day) return []
  const between = body.text.slice(first.end, last.start).trim()
  const isRow = row !== null && row.cells.filter(({ body: cell }) => daysIn(cell.text).length === 1).length === 2
  const beside = /^[\s(:|,]*$/
  const isBeside =
    beside.test(body.text.slice(said.index + said[0].length, first.start)) ||
    beside.test(body.text.slice(last.end, said.index))
  if (!isRow && !(/^(?:-|–|—|→|to|until|through)$/.test(between) && isBeside)) return []
  if (isRow && !row.cells.some(({ body: cell }) => new RegExp(`^${lasting.source}$`, 'i').test(cell.text))) return []
  const length = dayNumber(last.day) - dayNumber(first.day)
  const worked = workdaysBetween(first.day, last.day)
  const inDays = Number(said[1]) * (said[2] === 'week' ? 7 : 1)
  const inWorkdays = Number(said[1]) * (said[2] === 'week' ? 5 : 1)
  const isNear =
    Math.abs(length - inDays) <= 1 ||
    Math.abs(worked - inWorkdays) <= 1 ||
    (said[2] === 'week' && Math.abs(length - inDays) <= 3)
  if (isNear) return []
  const span = spanOf(body, said.index, said.index + said[0].length)
  return [
    {
      span,
      by: spanOf(body, first.start, last.end),
      text: `${first.day} to ${last.day}`,
      said: said[0],
      is: `${length + 1} days`,
    },
  ]
}

/** A total length of the plan that a later day of the plan does not fit in. */
function readTotals(passages: readonly Passage[]): Dating[] {
  const phases = passages.flatMap((passage) =>
    passage.form === 'heading'
      ? [...passage.body.text.matchAll(dayOf)].map((match) => ({
          span: passage.span,
          text: match[0],
          from: Number(match[1]),
        }))
      : [],
  )
  const [last] = [...phases].sort((a, b) => b.from - a.from)
  if (last === undefined || phases.length < 2) return []
  return passages.flatMap(({ field, span }): Dating[] => {
    if (field === null || !words.has(field.key.text, 'total')) return []
    const said = range.exec(field.value.text)
    const most = Number(said?.[2] ?? said?.[1] ?? last.from)
    return said === null || last.from <= most
      ? []
      : [{ span, by: last.span, text: field.key.text, said: said[0], is: `at least ${last.from} days` }]
  })
}

/** What a report says of days that the calendar does not bear out. */
export function readDatings({ passages }: Outline): Dating[] {
  const own = passages.filter(({ fenced, quoted }) => !fenced && !quoted)
  const found = [...own.flatMap(weekdaysIn), ...readDayNumbers(own), ...own.flatMap(durationsIn), ...readTotals(own)]
  return found.sort((a, b) => a.span.start - b.span.start)
}
