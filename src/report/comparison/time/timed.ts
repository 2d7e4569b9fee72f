import { sentencesOf } from '../../../outline/lines.ts'
import { type Prose, slice, trim } from '../../../outline/prose.ts'
import { dueLabels, dueLinks, dueModals, taskLabels } from '../../../vocabulary/en/times.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import type { Statement } from '../statements.ts'
import { labelOf } from '../subject/naming.ts'
import { type TimePhrase, type Timing, timePhrases, together } from './when.ts'

/** A thing and when it is due by the same words. */
export interface Timed {
  readonly name: Prose
  readonly timing: Timing
}

const words = lexicon({
  due: dueLabels.map((label) => `^(?:${label})$`),
  task: taskLabels.map((label) => `^(?:${label})$`),
  link: dueLinks.map((link) => `(?:${link}) ?$`),
  modal: dueModals,
})
const maxLabel = 30
const maxLead = 90
const maxName = 90
const maxSentence = 140
/** Commas within brackets enumerate within one entry. */
const member = /(?:[^,;+()]|\([^()]*\))+/g
const grouped = /([^,;()]{1,60})\(([^()]{1,200})\)/g
const aside = /\([^()]{1,60}\)/g
const between = /^[\s,;:()[\]–—|-]*$/
const opening = /[\s,;:([–—|-]+$/
const isDateLabel =
  /^[\W_]*(?:\p{L}+ ){0,2}(?:date|time ?stamp|updated|generated|created|revised|version|period|duration|started|ended|time|reviewed|status)\W*$/iu
const pronoun = /^[\s,:–—-]*(?:we|i|they|the team|it)\b/i

function bareOf(text: string): string {
  return text.replace(/^[\s*_#\d.]+|[\s:*_?]+$/g, '')
}

/** Whether a label or column title says when something is due. */
export function isDueLabel(label: string): boolean {
  return words.has(bareOf(label), 'due')
}

/** Whether a label names the thing that the lines beside it are about. */
export function isTaskLabel(label: string): boolean {
  return words.has(bareOf(label), 'task')
}

/** Whether a text is a time and nothing else. */
function isTimeAlone(text: string, phrases: readonly TimePhrase[]): boolean {
  let at = 0
  for (const { start, end } of phrases) {
    if (!between.test(text.slice(at, start).replace(/\b(?:the|by|of|end|and|in|on|until)\b/gi, ''))) return false
    at = end
  }
  return phrases.length > 0 && between.test(text.slice(at))
}

/** `Day 1: install agents`, `Later: rotate keys`: the label is the time, the value the things that are due then. */
function byLabel({ passage }: Statement): Timed[] {
  const label = passage.row === null ? labelOf(passage.body, passage.field) : null
  if (label === null || label.key.text.length > maxLead) return []
  const key = label.key.text
  const phrases = timePhrases(key)
  const isTime = phrases.length > 0 && (key.length <= maxLabel || isTimeAlone(key, phrases))
  const asides = [...label.value.text.matchAll(aside)].flatMap(([text]) => timePhrases(text))
  const timing = isTime ? together([...phrases, ...asides]) : null
  if (timing === null) return []
  return membersOf(label.value).map((name) => ({ name, timing }))
}

function membersOf(prose: Prose): Prose[] {
  const found = [...prose.text.matchAll(member)].map(({ index, 0: text }) =>
    trim(slice(prose, index, index + text.length)),
  )
  return found.length > 1 && found.every(({ text }) => text.length <= maxName && text.length > 2) ? found : [prose]
}

/** `Timeline: now (keys), one month (TLS)`: each time with the things that are due then. */
function byGroups({ passage: { field } }: Statement): Timed[] {
  if (field === null || !isDueLabel(field.key.text)) return []
  return [...field.value.text.matchAll(grouped)].flatMap((match): Timed[] => {
    const [, when = '', names = ''] = match
    const timing = together(timePhrases(/\d/.test(when) ? `about ${when}` : when))
    if (timing === null) return []
    const start = match.index + match[0].indexOf('(') + 1
    return membersOf(trim(slice(field.value, start, start + names.length))).map((name) => ({ name, timing }))
  })
}

/** A row with a column of times, or one that starts with a time. */
function byColumn({ passage: { row } }: Statement): Timed[] {
  if (row === null) return []
  const { header } = row.grid
  const titleAt = (index: number) => header[index]?.body.text ?? ''
  const texts = row.cells.map(({ body }, index) =>
    /^\W*\d{1,2}(?:\s*[-–]\s*\d{1,2})?\W*$/.test(body.text) ? `${titleAt(index)} ${body.text}` : body.text,
  )
  const at = texts.findIndex((text, index) => {
    const phrases = timePhrases(text)
    return phrases.length > 0 && (isDueLabel(titleAt(index)) || (index === 0 && isTimeAlone(text, phrases)))
  })
  const found = at < 0 ? null : together(timePhrases(texts[at] ?? ''))
  const timing = found === null ? null : deadlineBy(bareOf(titleAt(at)), found)
  const named = row.cells.find(
    ({ body }, index) => index !== at && /\p{L}{3}/u.test(body.text) && !isDueLabel(titleAt(index)),
  )
  return timing === null || named === undefined ? [] : membersOf(named.body).map((name) => ({ name, timing }))
}

const deadline = /(?:due|by|until|deadline|no later than|complete by|finish(?:ed)? by|eta)[\s:]*(?:the |end of )*$/i

/** A timing that words such as `due` and `by` make a deadline. */
export function deadlineBy(lead: string, timing: Timing): Timing {
  if (!deadline.test(lead)) return timing
  return { ...timing, whens: timing.whens.map((when) => ({ ...when, isBy: true })) }
}

/** The time of a sentence with the words that tie it to what is due: `(due: week 2)`, `in week 9`, `before the release`. */
function tiedTime(text: string): { readonly timing: Timing; readonly start: number; readonly end: number } | null {
  for (const { start, end, ...timing } of timePhrases(text).reverse()) {
    const rest = text.slice(end)
    const lead = text.slice(0, start)
    const link = words.first(lead.slice(-40), 'link')
    const isAtEnd = between.test(rest.replace(/[.!*_]/g, ''))
    const isMarked = /[([–—:]\s*$|\s-\s*$/.test(lead)
    const isRelative = /^(?:before|after|prior|ahead|by|until|post|pre|next|this|within|in)\b/i.test(text.slice(start))
    if ((isAtEnd && (isMarked || link !== null || isRelative)) || start <= 1) {
      const from = link === null ? start : start - (lead.slice(-40).length - link.start)
      return { timing: deadlineBy(lead, timing), start: from, end }
    }
  }
  return null
}

/** The things that a sentence says are due at a time in its own words. */
function inSentence(prose: Prose, isItem: boolean): Timed[] {
  const { text } = prose
  const tied = text.length > maxSentence ? null : tiedTime(text)
  if (tied === null) return []
  const { timing, start, end } = tied
  const isFirst = start <= 1
  const rest = isFirst ? slice(prose, end) : slice(prose, 0, start)
  const modal = words.first(rest.text, 'modal')
  if (modal === null) {
    if (!isItem && !(isFirst && /^\s*[:–—]/.test(rest.text))) return []
    if (isDateLabel.test(rest.text)) return []
    const width = rest.text.replace(opening, '').length
    const label = /^[\s*]*(?:[\p{L}-]+ ?){1,2}:\s/u.exec(rest.text)?.[0] ?? ''
    return membersOf(trim(slice(rest, isItem ? 0 : label.length, width))).map((name) => ({ name, timing }))
  }
  const lead = rest.text.slice(0, modal.start)
  const isActive = pronoun.test(lead) || lead.trim() === ''
  return [{ name: trim(isActive ? slice(rest, modal.end) : slice(rest, 0, modal.start)), timing }]
}

/** Whether a name holds more than words of time. */
function namesSomething({ name: { text } }: Timed): boolean {
  const words = timePhrases(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
  return (
    !/^\W*\d/.test(words) &&
    /\p{L}{3}/u.test(
      words.replace(
        /\b(?:next|short|long|medium|term|actions?|tasks?|goals?|steps?|the|this|and|or|for|before|after)\b/gi,
        '',
      ),
    )
  )
}

/** What a passage says is due at a time, in its own words. */
export function timedIn(statement: Statement): Timed[] {
  return readTimed(statement).filter(namesSomething)
}

function readTimed(statement: Statement): Timed[] {
  const { passage } = statement
  const structured = [...byGroups(statement), ...byLabel(statement), ...byColumn(statement)]
  if (structured.length > 0 || passage.row !== null || passage.form === 'heading') return structured
  if (passage.field !== null && isDueLabel(passage.field.key.text)) return []
  const isItem = passage.form !== 'line' || passage.list !== null || passage.leading.length > 0
  return sentencesOf(passage.body.text).flatMap(({ start, end }, _, all) =>
    inSentence(slice(passage.body, start, end), isItem || (all.length === 1 && end - start < maxName)),
  )
}
