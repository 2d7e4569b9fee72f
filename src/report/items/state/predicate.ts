import { endsInCopula, type StatePhrase, statePhrase } from './phrase.ts'

/** A stretch of a text. */
interface Segment {
  readonly start: number
  readonly text: string
}

const separator = /\s[—–-]\s|[:：]\s|\s?(?:→|=>)\s?/g
const closing = /\(([^()]*)\)[\s.]*$/
const nearStart = 2
const maxWords = 5
const maxOffset = 40
const maxAside = 20
const maxWhole = 4

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = []
  let start = 0
  for (const match of text.matchAll(separator)) {
    segments.push({ start, text: text.slice(start, match.index) })
    start = match.index + match[0].length
  }
  return [...segments, { start, text: text.slice(start) }]
}

function upTo(segment: Segment, end: RegExp): Segment {
  return { start: segment.start, text: segment.text.split(end)[0] ?? '' }
}

const shifted = (phrase: StatePhrase, by: number): StatePhrase => ({
  ...phrase,
  start: phrase.start + by,
  end: phrase.end + by,
})

function predicateIn({ start, text }: Segment): StatePhrase | null {
  const phrase = statePhrase(text)
  if (phrase === null) return null
  const lead = /^[\s"'(\p{P}]*/u.exec(text)?.[0].length ?? 0
  const stands =
    phrase.start - lead <= nearStart ||
    (wordCount(text) <= maxWords && phrase.start < maxOffset) ||
    endsInCopula(text.slice(0, phrase.start))
  return stands ? shifted(phrase, start) : null
}

/** `(pending, active, resolved)` names the states that there are. */
function isEnumeration(text: string): boolean {
  const parts = text.split(/[,/|]/)
  return parts.length > 1 && parts.every((part) => statePhrase(part) !== null)
}

function asideOf(text: string): StatePhrase | null {
  const match = closing.exec(text)
  if (match === null || isEnumeration(match[1] ?? '')) return null
  const phrase = statePhrase(match[1] ?? '')
  return phrase !== null && phrase.start < maxAside && phrase.state !== 'done' ? shifted(phrase, match.index + 1) : null
}

function wholeOf(text: string): StatePhrase | null {
  const bare = text.replace(closing, '').trimEnd()
  if (wordCount(bare) > maxWhole) return null
  const phrase = statePhrase(bare)
  return phrase !== null && (phrase.start === 0 || phrase.end >= bare.length - 1) ? phrase : null
}

function saidOf(text: string, imperative: boolean): StatePhrase | null {
  const segments = segmentsOf(text)
  const [, second] = segments
  const last = segments.at(-1)
  if (second === undefined || last === undefined) return imperative ? null : wholeOf(text)
  const tail = upTo(last, /[.;(]/)
  return (segments.length > 2 ? predicateIn(tail) : null) ?? predicateIn(upTo(second, /[.;(,]/)) ?? predicateIn(tail)
}

/**
 * The state that the words of an item say of it: the last segment after a dash, colon or arrow, the one after the first
 * of them, or a short text as a whole that is no instruction. A closing parenthesis that is no good news outweighs good
 * news; of bad news it is the reason.
 */
export function predicateOf(text: string, imperative: boolean): StatePhrase | null {
  const said = saidOf(text, imperative)
  return said === null || said.state === 'done' ? (asideOf(text) ?? said) : said
}
