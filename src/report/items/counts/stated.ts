import type { Passage } from '../../../outline/passage.ts'
import { countedNouns, countWords, numberWords } from '../../../vocabulary/en/counts.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { Caseless } from '../../caseless.ts'

const words = lexicon(countWords)
const numerals = Object.keys(numberWords).join('|')
const number = `(\\d{1,4}|${numerals})(\\+)?`
const counted = `${number}\\s+(?:[\\w/-]+\\s+){0,3}?(${countedNouns.join('|')})\\b`
const tally = /(?<![\d/.:-])(\d{1,4})(\+?)\s*\/\s*(\d{1,4})(\+?)(?![\d/.%-])/
const inHeading = new Caseless(`(?:^[^\\p{L}\\d]*|[(:,–—-]\\s*|\\b(?:all|the)\\s+)${counted}`)
const totalled = new RegExp(`(?:^[^\\p{L}\\d]*|[(:,–—-]\\s*)${number}\\s+(?:[\\w/-]+\\s+){0,3}?(total)\\b`, 'iu')
const inParenthesis = new RegExp(
  `\\([^\\p{L}\\d()]*${number}(?:\\s+((?:[\\w/-]+\\s+){0,3}(?:[\\w-]+s|total|found)))?\\)[^\\p{L}\\p{N}]*$`,
  'iu',
)
const afterColon = /:\s*(\d{1,4})(\+)?\s*(total)?\s*$/i
const oneAfterColon = new RegExp(`(?:${countedNouns.join('|')})\\s*:\\s*1\\s*$`, 'i')
const introduced = new Caseless(
  `(?:^[^\\p{L}\\d]*|[–—-]\\s+|\\b(?:all|the|these|following|has|have|are|with|found|identified|and)\\s+)${counted}`,
)
const closing = new RegExp(`(?<=\\s)${number}\\s+((?:[\\w/-]+\\s+){0,2}?[\\w-]+s)\\W*$`, 'iu')
const numberPattern = new RegExp(`^(?:\\d{1,4}|${numerals})$`, 'i')
const separator = /[\s,:(]*$/
const timeOrRange = /\b20\d\d\b|\d\s*[-–]\s*\d|\d\s*\/\s*\d|%/
const parenthesis = /\([^()]*\)/g
const most = 2000
const least = 2
const tailWords = 2
/** Where the number begins a sentence that introduces the list. */
const sentenceTail = 5
/** A second number behind the first tells the things apart. */
const otherNumber = new RegExp(`\\b(?:${numerals})\\b`, 'i')
/** Words and the spaces between them. */
const nearby = 15

/** A number stated for what stands below, as indices into the text. */
export interface Stated {
  readonly total: number
  readonly done: number | null
  readonly atLeast: boolean
  readonly noun: string | null
  /** The words announce only some of the things: `including:`. */
  readonly isOpen: boolean
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
    isOpen: false,
    tallied,
    start: match.index,
    end: match.index + whole.length,
  }
}

const tallyLine = /^\W*(\d{1,3})\s*(?:\/|(?:out )?of)\s*(\d{1,3})(?![\d.,%/])/
const tallyInWords = new RegExp(
  `(?:^|[^\\w.,/])(${number.replace('(\\+)?', '')})\\s+(?:out\\s+)?of\\s+(?:the\\s+|our\\s+|all\\s+)?(${number.replace('(\\+)?', '')})(?![\\d.,%/-])([^.;:]{0,50})`,
  'iu',
)
const allOfThem = new RegExp(`(?:^|[^\\w])all\\s+(?:the\\s+)?(${number.replace('(\\+)?', '')})\\s([^.;:]{0,50})`, 'iu')

/** `5 of 6 items complete`, `all three tasks are done`. */
export function readTallyInWords(text: string): Stated | null {
  const match = tallyInWords.exec(text) ?? allOfThem.exec(text)
  if (match === null || words.has(text, 'unsure') || words.has(text, 'score') || words.has(text, 'part')) return null
  const figures = match.slice(1).filter((part) => part !== undefined && numberPattern.test(part))
  const tail = match.at(-1) ?? ''
  const [done, total] = [numberOf(figures[0] ?? ''), numberOf(figures.at(-1) ?? '')]
  const isTold = words.has(tail, 'finished') || words.has(text.slice(0, match.index), 'finished')
  if (!isTold || done > total || total < least || total > most) return null
  const end = match.index + match[0].length - tail.length
  return { total, done, atLeast: false, noun: null, isOpen: false, tallied: false, start: match.index, end }
}

/** `Completed: 4/5`, `Score: 3/3` as a line of its own. */
export function readTallyLine({ field, prose }: Passage): Stated | null {
  const match = field === null ? null : tallyLine.exec(field.value.text)
  const label = field?.key.text.trim() ?? ''
  if (field === null || match === null || !words.has(label, 'tally label')) return null
  const [done, total] = [Number(match[1]), Number(match[2])]
  if (done > total || total < least) return null
  const figures = match[0].replace(/^\W+/, '')
  const start = Math.max(0, prose.text.indexOf(figures, field.key.text.length))
  return { total, done, atLeast: false, noun: null, isOpen: false, tallied: false, start, end: start + figures.length }
}

function toStated(match: RegExpExecArray | null): Stated | null {
  if (match === null) return null
  const [whole, figure = '', plus, noun] = match
  const total = numberOf(figure)
  if (total < least || total > most) return null
  const start = match.index + whole.toLowerCase().indexOf(figure.toLowerCase())
  const end = match.index + whole.replace(/\W+$/u, '').length
  return {
    total,
    done: null,
    atLeast: plus !== undefined,
    noun: noun ?? null,
    isOpen: false,
    tallied: true,
    start,
    end,
  }
}

/** `Findings (12)`, `Settings (5 screens)`: whatever the noun, when it is no measure. */
function readParenthesis(text: string): Stated | null {
  const match = inParenthesis.exec(text)
  const stated = toStated(match)
  if (match === null || stated === null) return null
  const { noun } = stated
  const isNamed = noun !== null && noun !== 'total' && noun !== 'found'
  const isOther = isNamed
    ? words.has(noun, 'other') || words.has(noun, 'measure')
    : words.has(text, 'other') || words.has(text, 'some') || words.has(text, 'part') || timeOrRange.test(text)
  return isOther ? null : stated
}

/** A number in the run of the words, those that are only an aside left out of what may speak against it. */
function readInline(text: string, ...forms: readonly Pick<Caseless, 'exec'>[]): Stated | null {
  const plain = text.replace(parenthesis, (aside) =>
    words.has(aside, 'other') || words.has(aside, 'measure') ? ' '.repeat(aside.length) : aside,
  )
  if (words.has(plain, 'other') || words.has(plain, 'some') || words.has(plain, 'part') || timeOrRange.test(plain))
    return null
  for (const form of forms) {
    const stated = toStated(form.exec(plain))
    if (stated !== null) return stated
  }
  return null
}

/** `… looks for three signals:`; only the words right before the number may speak against it. */
function readClosing(text: string): Stated | null {
  const offset = text.length - text.split(/(\s+)/).slice(-nearby).join('').length
  const read = readInline(text.slice(offset), closing)
  const stated = read === null ? null : { ...read, start: read.start + offset, end: read.end + offset }
  return stated?.noun === undefined || stated.noun === null || words.has(stated.noun, 'measure') ? null : stated
}

/** `12 open issues`, `Findings (12)`, `Risks: 5 total` in a heading. */
export function readHeadingCount(text: string): Stated | null {
  const one = oneAfterColon.exec(text)
  if (one !== null) {
    const end = text.trimEnd().length
    return { total: 1, done: null, atLeast: false, noun: null, isOpen: false, tallied: true, start: end - 1, end }
  }
  return readParenthesis(text) ?? readInline(text, inHeading, totalled, afterColon)
}

/** `The following 4 checks:`, `Settings (4):`; the noun stands at the end of what introduces the list. */
export function readLeadInCount(whole: string): Stated | null {
  const last = words.find(whole).findLast(({ meaning }) => meaning === 'some')
  const isOpen = last !== undefined && !/\p{L}/u.test(whole.slice(last.end))
  const text = isOpen ? whole.slice(0, last.start).replace(separator, '') : whole
  const read = readParenthesis(text) ?? readInline(text, introduced) ?? readClosing(text)
  const stated = read === null ? null : { ...read, isOpen }
  if (stated === null || /\b(?:these|those)\s*$/i.test(text.slice(0, stated.start))) return null
  const behind = text.slice(stated.end)
  if (otherNumber.test(behind)) return null
  const tail = behind.split(/\s+/).filter((word) => /\p{L}/u.test(word) && word !== 'and')
  const isWholeSentence = /^[^\p{L}\d]*$/u.test(text.slice(0, stated.start)) && text.trimEnd().endsWith(':')
  return tail.length > (isWholeSentence ? sentenceTail : tailWords) ? null : stated
}
