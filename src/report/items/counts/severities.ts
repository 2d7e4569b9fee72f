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
import { readTagged, type Tagged } from './tagged.ts'

const nouns = lexicon(riskNouns)
/** A number of things, or nothing but a number. */
const leading = /^\W*(\d{1,3})(?:\s+\p{L}+){0,2}\W*(?:$|\()/u
const figure = /^\W*(\d{1,3})\W*$/
const inSentence =
  /\b(\d{1,3})\s+(critical|high|medium|moderate|low|minor|major)\b(?!\s*(?:priority|confidence|quality|-)|\s+of)/gi
const maxHeading = 14
const maxCells = 4
const fewest = 3
/** How far the number of things that bear a severity may be from what the summary adds up to. */
const slack = 0.2
const base = { kind: 'severity', done: null, atLeast: false, tallied: true } as const

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

/** `Medium: 2 deferred`, in a list of such labels. */
function fromLabel(passage: Passage): SeverityCount[] {
  const { field, list, row, span } = passage
  const key = field === null || row !== null || list === null ? '' : bareWords(field.key.text)
  const severity = startsGraded(key) && key.split(' ').length <= 2 ? severityIn(key) : null
  const total = severity === null ? undefined : leading.exec(field?.value.text ?? '')?.[1]
  return severity === null || total === undefined
    ? []
    : [{ severity, total: Number(total), span, passage, subject: [] }]
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
  const covers = coversOf(passagesUnder(section), items).filter(({ by }) => by !== 'all')
  const natural = covers.find((cover) => cover.natural)
  const far = natural !== undefined && Math.abs(natural.total - total) * 2 > total
  if (natural === undefined || (passage.row === null && far)) return null
  const listedUnder = section.heading?.span ?? null
  return { ...base, span, text: passage.prose.text, total, noun: severity, listedUnder, covers }
}

/** Numbers of one table or line against the things that bear those severities, when they are about as many. */
function againstTags(stated: readonly SeverityCount[], ways: readonly Tagged[]): Count[] {
  const told = stated.reduce((sum, { total }) => sum + total, 0)
  const covers = ways.flatMap(({ by, tags }) => {
    const others = tags.filter(({ passage }) => !stated.some((count) => count.passage === passage))
    const isSame = Math.abs(others.length - told) <= Math.max(1, told * slack)
    return isSame ? [{ by, tags: others }] : []
  })
  const [way] = covers
  if (stated.length < 2 || told < fewest || covers.length !== 1 || way === undefined) return []
  return stated.map(({ severity, total, span, passage }) => {
    const members = way.tags.filter((tag) => tag.severity === severity).map((tag) => ({ span: tag.passage.span }))
    const cover = { by: way.by, total: members.length, done: null, natural: members.length > 0, members }
    return { ...base, span, text: passage.prose.text, total, noun: severity, listedUnder: null, covers: [cover] }
  })
}

/** Summaries such as `| Medium | 7 |` or `4 high, 6 medium issues` over what the report lists of that severity. */
export function readSeverityCounts(
  outline: Outline,
  standings: ReadonlyMap<Passage, Standing>,
  items: ItemsByPassage,
): Count[] {
  const summaries = new Map<object, SeverityCount[]>()
  for (const passage of outline.passages) {
    const role = standings.get(passage)?.role
    if (passage.quoted || role === 'template' || role === 'history') continue
    const words = fromWords(passage)
    const labelled = fromLabel(passage)
    const inLine = labelled.length > 0 ? labelled : words.length > 0 ? words : fromLine(passage)
    const told = passage.row === null ? inLine : [...fromRow(passage), ...words]
    const summary = words.length > 0 ? passage : (passage.row?.grid ?? passage.list ?? passage)
    if (told.length > 0) summaries.set(summary, [...(summaries.get(summary) ?? []), ...told])
  }
  const ways = readTagged(outline)
  return [...summaries.values()].flatMap((stated) => {
    const counts = stated.map((count) => toCount(count, outline, items)).filter((count) => count !== null)
    return counts.length > 0 ? counts : againstTags(stated, ways)
  })
}
