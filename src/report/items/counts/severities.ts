import type { Outline, Passage, Section } from '../../../outline/passage.ts'
import { spanOf } from '../../../outline/prose.ts'
import type { Span } from '../../../span.ts'
import { numberWords } from '../../../vocabulary/en/counts.ts'
import { settledWords } from '../../../vocabulary/en/sections.ts'
import { riskNouns } from '../../../vocabulary/en/severities.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import type { Count } from '../../model/count.ts'
import { bareWords } from '../cues.ts'
import { gradeOf, type RiskSeverity, severityIn, startsGraded } from '../severity/grade.ts'
import type { Standing } from '../standing.ts'
import { coversOf, type ItemsByPassage } from './covers.ts'
import { passagesUnder } from './stretch.ts'

const nouns = lexicon(riskNouns)
const figure = /^\W*(\d{1,3})\W*$/
const inSentence =
  /\b(\d{1,3})\s+(critical|high|medium|moderate|low|minor|major)\b(?!\s*(?:priority|confidence|quality|-)|\s+of)/gi
const maxHeading = 14
const maxCells = 4

/** A number stated for all issues of one severity. */
interface SeverityCount {
  readonly severity: RiskSeverity
  readonly total: number
  readonly span: Span
  readonly passage: Passage
  /** Words that name what the count is of; of a summary table none. */
  readonly subject: readonly string[]
}

const alone = new RegExp(
  `\\b(\\d{1,2}|${Object.keys(numberWords).join('|')})\\s+(critical|high|medium|low)(?:[\\s-](?:severity|priority))?\\s+(?:blockers?|issues?|bugs?|findings?)\\b`,
  'i',
)
const settled = lexicon({ settled: settledWords.settled })
const significant = 4
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.filter((word) => word.length >= significant) ?? []

function fromRow(passage: Passage): SeverityCount[] {
  const [first, second] = passage.row?.cells ?? []
  if (first === undefined || second === undefined || (passage.row?.cells.length ?? 0) > maxCells) return []
  const total = figure.exec(second.prose.text)?.[1]
  const severity = startsGraded(bareWords(first.prose.text)) ? severityIn(first.prose.text) : null
  if (total === undefined || severity === null || first.body.text.split(' ').length > 3) return []
  return [{ severity, total: Number(total), span: passage.span, passage, subject: [] }]
}

function fromWords(passage: Passage): SeverityCount[] {
  const { prose } = passage
  const matches = [...prose.text.matchAll(inSentence)]
  const subject = wordsOf(passage.row?.cells[0]?.body.text ?? '')
  if (matches.length < 2 || nouns.first(prose.text) === null) return []
  return matches.flatMap((match) => {
    const severity = severityIn(match[2] ?? '')
    const span = spanOf(prose, match.index, match.index + match[0].length)
    return severity === null ? [] : [{ severity, total: Number(match[1]), span, passage, subject }]
  })
}

/** `ONE CRITICAL BLOCKER` in a line that does not say that it is fixed. */
function fromLine(passage: Passage): SeverityCount[] {
  const { prose, row } = passage
  const match = row === null && !settled.has(prose.text, 'settled') ? alone.exec(prose.text) : null
  const severity = severityIn(match?.[2] ?? '')
  if (match === null || severity === null) return []
  const number = match[1]?.toLowerCase() ?? ''
  const span = spanOf(prose, match.index, match.index + match[0].length)
  return [{ severity, total: numberWords[number] ?? Number(number), span, passage, subject: [] }]
}

function isHeadedBy({ heading }: Section, severity: RiskSeverity): boolean {
  const words = bareWords(heading?.body.text ?? '')
  return (
    startsGraded(words) && gradeOf(words) === severity && !/\d/.test(words) && words.split(' ').length <= maxHeading
  )
}

/** Whether the headings of a section name what the count is of. */
function isAbout({ heading }: Section, subject: readonly string[]): boolean {
  if (heading === null || subject.length === 0) return true
  const headings = new Set([heading.body.text, ...heading.context.map(({ text }) => text)].flatMap(wordsOf))
  return subject.some((word) => headings.has(word))
}

function toCount(
  { severity, total, span, passage, subject }: SeverityCount,
  outline: Outline,
  items: ItemsByPassage,
): Count | null {
  const sections = outline.sections.filter((section) => isHeadedBy(section, severity) && isAbout(section, subject))
  const [section] = sections
  if (section === undefined || sections.length > 1 || section.passages.includes(passage)) return null
  const covers = coversOf(passagesUnder(section), items)
  const natural = covers.find((cover) => cover.natural)
  const far = natural !== undefined && Math.abs(natural.total - total) * 2 > total
  if (natural === undefined || (passage.row === null && far)) return null
  const noun = severity
  return {
    span,
    text: passage.prose.text,
    kind: 'severity',
    total,
    done: null,
    atLeast: false,
    noun,
    tallied: true,
    listedUnder: section.heading?.span ?? null,
    covers,
  }
}

/** Summaries such as `| Medium | 7 |` or `4 high, 6 medium issues` over the one section that lists that severity. */
export function readSeverityCounts(
  outline: Outline,
  standings: ReadonlyMap<Passage, Standing>,
  items: ItemsByPassage,
): Count[] {
  const stated = outline.passages.flatMap((passage) => {
    const role = standings.get(passage)?.role
    if (passage.quoted || role === 'template' || role === 'history') return []
    const words = fromWords(passage)
    if (passage.row !== null) return [...fromRow(passage), ...words]
    return words.length > 0 ? words : fromLine(passage)
  })
  return stated.map((count) => toCount(count, outline, items)).filter((count) => count !== null)
}
