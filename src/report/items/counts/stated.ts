import { countedNouns, countWords, numberWords } from '../../../vocabulary/en/counts.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'

const words = lexicon(countWords)
const numerals = Object.keys(numberWords).join('|')
const noun = countedNouns.join('|')
const tally = /(?<![\d/.:-])(\d{1,4})(\+?)\s*\/\s*(\d{1,4})(\+?)(?![\d/.%-])/
const inHeading = new RegExp(
  `(?:^|[(:,–—-]\\s*|\\b(?:all|the)\\s+)(\\d{1,3}|${numerals})(\\+)?\\s+(?:[\\w/-]+\\s+){0,3}?(${noun}|total)\\b`,
  'i',
)
const inParenthesis = /\((\d{1,3})(\+)?(?:\s+(total|issues?|items?|findings?|files?|found))?\)\s*$/i
const afterColon = /:\s*(\d{1,3})(\+)?\s*(total)?\s*$/i
const inLeadIn = new RegExp(
  `(?:^|\\b(?:all|the|these|following|has|have|are|with|found|identified|and)\\s+)(\\d{1,3}|${numerals})(\\+)?\\s+(?:[\\w/-]+\\s+){0,3}?(${noun})\\b`,
  'i',
)
const timeOrRange = /\b20\d\d\b|\d\s*[-–]\s*\d|\d\s*\/\s*\d|%/
const most = 60
const least = 2
const tailWords = 2

/** A number stated for what stands below, as indices into the text. */
export interface Stated {
  readonly total: number
  readonly done: number | null
  readonly atLeast: boolean
  readonly noun: string | null
  /** The words beside it say that it counts what is listed. */
  readonly tallied: boolean
  readonly start: number
  readonly end: number
}

const numberOf = (text: string): number => numberWords[text.toLowerCase()] ?? Number(text)

/** `(7/8)`, `12/12 complete`: no score, no date, and no share above one. */
export function readTally(text: string): Stated | null {
  const match = tally.exec(text)
  if (match === null) return null
  const [whole, done = '', plus, total = '', open] = match
  const tallied = words.has(text, 'tallied')
  const scored = words.has(text, 'score') || Number(total) === 100 || (Number(total) === 10 && !tallied)
  const ordinal = words
    .find(text)
    .some(({ meaning, start, end }) => meaning === 'other' && start < match.index && end > match.index)
  if (scored || ordinal || Number(done) > Number(total) || Number(total) < least) return null
  return {
    total: Number(total),
    done: Number(done),
    atLeast: plus !== '' || open !== '',
    noun: null,
    tallied,
    start: match.index,
    end: match.index + whole.length,
  }
}

function toStated(match: RegExpExecArray | null, text: string): Stated | null {
  if (match === null) return null
  const [whole, number = '', plus, noun] = match
  const total = numberOf(number)
  const start = match.index + whole.toLowerCase().indexOf(number.toLowerCase())
  if (total < least || total > most || words.has(text, 'other') || timeOrRange.test(text)) return null
  const end = match.index + whole.length
  return { total, done: null, atLeast: plus !== undefined, noun: noun ?? null, tallied: true, start, end }
}

/** `12 open issues`, `Findings (12)`, `Risks: 5 total` in a heading. */
export function readHeadingCount(text: string): Stated | null {
  return toStated(inHeading.exec(text) ?? inParenthesis.exec(text) ?? afterColon.exec(text), text)
}

/** `The following 4 checks:`; the noun stands at the end of what introduces the list. */
export function readLeadInCount(text: string): Stated | null {
  const stated = toStated(inLeadIn.exec(text), text)
  if (stated === null) return null
  const tail = text
    .slice(stated.end)
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word))
  return tail.length > tailWords ? null : stated
}
