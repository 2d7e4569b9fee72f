import { sentencesOf } from '../../../outline/lines.ts'
import type { Passage } from '../../../outline/passage.ts'
import { countedNouns, numberWords, statementWords } from '../../../vocabulary/en/counts.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { Caseless } from '../../caseless.ts'
import { type RiskSeverity, severityIn } from '../severity/grade.ts'
import { type State, statePhrase } from '../state/phrase.ts'
import { classOf } from './collections.ts'

/** A number that words give for the things of a class. */
export interface Statement {
  readonly passage: Passage
  readonly total: number
  /** Of a tally, how many of them are done. */
  readonly done: number | null
  /** The class that is counted; null when the words leave it to the place. */
  readonly noun: string | null
  readonly severity: RiskSeverity | null
  readonly state: State | null
  /** Words that narrow the class beyond severity and state. */
  readonly narrowing: readonly string[]
  readonly start: number
  readonly end: number
}

const words = lexicon(statementWords)
const numeral = `\\d{1,3}|${Object.keys(numberWords).join('|')}`
/** Tests are counted elsewhere. */
const nouns = countedNouns.join('|').replace('cases?|', '')
const before = '(?<![\\w.,/$€£#:~≈+–—-]|[/:$€£]\\s)'
const counted = new Caseless(`${before}(${numeral})\\s+((?:[\\p{L}-]+\\s+){0,3}?)(${nouns})\\b(?![/-])`)
const labelled = new Caseless(
  `^[^\\p{L}]*((?:[\\p{L}-]+\\s+){0,3}?)(${nouns})((?:\\s+[\\p{L}-]+){0,2}?)\\s*[:=–—-]+\\s*\\**(${numeral})\\b\\W*$`,
)
const share = new Caseless(
  `${before}(\\d{1,3})\\s?(?:/|(?:out )?of(?: the| all| our)?)\\s?(\\d{1,3})\\s+((?:[\\p{L}-]+\\s+){0,3}?)(${nouns})\\b`,
)
const farthest = 40
const partBefore = new RegExp(
  `(?:[\\d%]|\\b(?:${numeral}|most|some|many|few|each|none|any|half))\\s+(?:out\\s+)?of\\s+(?:the\\s+|all\\s+|our\\s+)?$`,
  'i',
)

const numberOf = (text: string): number => numberWords[text.toLowerCase()] ?? Number(text)

/** Severity, state and what else words before or after a noun say; null when they leave it open how many there are. */
function qualified(modifiers: string, predicate: string): Pick<Statement, 'severity' | 'state' | 'narrowing'> | null {
  if (words.has(modifiers, 'some')) return null
  const severity = severityIn(modifiers)
  const own = statePhrase(modifiers)
  const told = own ?? (words.has(predicate, 'other clause') ? null : statePhrase(predicate))
  const narrowing = modifiers
    .split(/\s+/)
    .filter(
      (word) => word !== '' && !words.has(word, 'neutral') && severityIn(word) === null && statePhrase(word) === null,
    )
    .map(classOf)
  return { severity, state: told?.state ?? null, narrowing }
}

function inSentence(passage: Passage, start: number, text: string): Statement[] {
  if (words.has(text, 'not now')) return []
  return counted.all(text).flatMap((match): Statement[] => {
    const [whole, figure = '', modifiers = '', noun = ''] = match
    const left = text.slice(Math.max(0, match.index - farthest), match.index)
    const right = text.slice(match.index + whole.length, match.index + whole.length + farthest)
    if (words.has(left.split(/[,;(]/).at(-1) ?? '', 'open before') || partBefore.test(left)) return []
    if (words.has(right.split(/[,;.(]/)[0] ?? '', 'open after')) return []
    const rest = qualified(modifiers, /^[^,;.(\d]*/.exec(right)?.[0] ?? '')
    if (rest === null) return []
    const at = start + match.index
    return [
      { passage, total: numberOf(figure), done: null, noun: classOf(noun), ...rest, start: at, end: at + whole.length },
    ]
  })
}

/** `Open defects: 4`, and nothing else. */
function inLabel(passage: Passage): Statement[] {
  const { text } = passage.prose
  const match = labelled.exec(text)
  if (match === null) return []
  const [, modifiers = '', noun = '', tail = '', figure = ''] = match
  const rest = qualified(`${modifiers} ${tail}`, '')
  if (rest === null) return []
  const start = text.lastIndexOf(figure)
  return [
    { passage, total: numberOf(figure), done: null, noun: classOf(noun), ...rest, start, end: start + figure.length },
  ]
}

/** `8/8 checks passed`, `5 of 6 tasks are done`. */
function inShare(passage: Passage): Statement[] {
  const { text } = passage.prose
  const match = share.exec(text)
  if (match === null) return []
  const [whole, done = '', total = '', modifiers = '', noun = ''] = match
  const tail = text.slice(match.index + whole.length, match.index + whole.length + farthest)
  const rest = qualified(modifiers, /^[^,;.(\d]*/.exec(tail)?.[0] ?? '')
  if (rest === null || rest.state !== 'done' || Number(done) > Number(total)) return []
  const figures = { total: Number(total), done: Number(done) }
  return [{ passage, ...figures, noun: classOf(noun), ...rest, start: match.index, end: match.index + whole.length }]
}

const stateWord = String.raw`((?:not\s+(?:yet\s+)?)?[\p{L}-]+)`
const link = String.raw`(?:(?:of|the|our|all|${nouns}|them|these|those|is|are|was|were|be|been|have|has|remain|remains|still|now|items?)\s+){0,4}`
const pair = new Caseless(
  `(?<![\\w.,/$€£#~≈+–—-])(${numeral}|no|none)\\s+${link}${stateWord}(?=\\s*(?:[,;.)\\]/|&+–—-]|and\\b|but\\b|while\\b|$))`,
)
const labelPair = new RegExp(
  `(?:^|[,;.(|/–—-])\\s*${stateWord}\\s*[:=]\\s*(${numeral})(?=\\s*(?:[,;.)|/–—-]|$))`,
  'giu',
)

/** A number of things in one state: `3 are fixed`, `Open: 2`. */
export interface StateCount {
  readonly total: number
  readonly state: State
  readonly start: number
  readonly end: number
}

function toStateCount(figure: string, word: string, start: number, end: number): StateCount[] {
  const phrase = statePhrase(word)
  const total = /^no/i.test(figure) ? 0 : numberOf(figure)
  return phrase === null || phrase.start > 0 ? [] : [{ total, state: phrase.state, start, end }]
}

/** The numbers of a passage that each count things of one state. */
export function stateCountsIn({ prose: { text } }: Passage): StateCount[] {
  if (words.has(text, 'not now')) return []
  const [pairs, labels] = [pair.all(text), [...text.matchAll(labelPair)]]
  return labels.length > 1
    ? labels.flatMap(([whole, word = '', figure = ''], index) => {
        const start = labels[index]?.index ?? 0
        return toStateCount(figure, word, start, start + whole.length)
      })
    : pairs.flatMap(([whole, figure = '', word = ''], index) => {
        const start = pairs[index]?.index ?? 0
        return toStateCount(figure, word, start, start + whole.length)
      })
}

/** Every number of things that a passage states. */
export function statementsIn(passage: Passage): Statement[] {
  const { text } = passage.prose
  const shares = inShare(passage)
  if (shares.length > 0) return shares
  const label = inLabel(passage)
  if (label.length > 0) return label
  return sentencesOf(text).flatMap(({ start, end }) => inSentence(passage, start, text.slice(start, end)))
}
