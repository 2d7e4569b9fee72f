import type { Part, Pattern } from './pattern.ts'
import type { Phrase } from './phrase.ts'
import { isWordCharacter } from './words.ts'

/** What phrases may start with: whole words, starts of words, or a character that is in no word. */
export interface Openings {
  readonly words: readonly string[]
  /** Starts of words and single signs; an empty one stands for anything. */
  readonly prefixes: readonly string[]
  /** Whether the phrase stands only at the start of a text. */
  readonly isAnchored: boolean
}

/** Starts of words are told up to this length. */
export const maxPrefix = 4
/** Words that phrases start with are told up to this length. */
export const maxWord = 24
const maxOpenings = 256

/** Marks an opening that is a whole word, and one that may go on with anything; the others are still being read. */
const whole = '\u0001'
const open = '\u0002'

type Starts = ReadonlySet<string>
const nothing: Starts = new Set([''])

function isGrowing(start: string): boolean {
  const last = start.at(-1)
  return last !== whole && last !== open
}

function union(a: Starts, b: Starts): Starts {
  return new Set([...a, ...b])
}

function opened(starts: Starts): Starts {
  return new Set([...starts].map((start) => (isGrowing(start) ? start + open : start)))
}

/** A start that a character follows. */
function grown(start: string, char: string): string {
  if (!isWordCharacter(char.charCodeAt(0))) return start === '' ? char.charAt(0) + open : start + whole
  return start.length < maxWord ? start + char : start + open
}

function afterText(text: string): Starts {
  let start = ''
  for (const unit of text.split('')) {
    start = grown(start, unit)
    if (!isGrowing(start)) break
  }
  return new Set([start])
}

/** What a start becomes when one of the starts that may come next follows. */
function chain(starts: Starts, next: Starts): Starts {
  const chained = new Set<string>()
  for (const start of starts) {
    if (!isGrowing(start)) chained.add(start)
    else if (start === '') for (const following of next) chained.add(following)
    else
      for (const following of next) {
        const [first = ''] = following
        if (following === '' || following === open) chained.add(start + following)
        else if (isWordCharacter(first.charCodeAt(0))) chained.add(start + following)
        else chained.add(start + whole)
      }
  }
  return chained.size > maxOpenings ? shortened(chained) : chained
}

function shortened(starts: Starts): Starts {
  const short = new Set(
    [...starts].map((start) => (start === '' ? '' : start.replace(/[\u0001\u0002]$/, '').slice(0, 1) + open)),
  )
  return short.size > maxOpenings ? new Set([open]) : short
}

function startsOfAny(options: readonly Pattern[]): Starts {
  const starts = new Set<string>()
  for (const option of options) for (const start of startsOf(option)) starts.add(start)
  return starts
}

function startsOfPart(part: Part): Starts {
  switch (part.kind) {
    case 'text':
      return afterText(part.text)
    case 'set': {
      const members = part.set.members()
      if (members !== null) return new Set(members.map((member) => grown('', member)))
      return new Set([part.set.source === '[\\s-]' ? whole : open])
    }
    case 'choice':
      return startsOfAny(part.options)
    case 'repeat': {
      const once = part.most > 1 ? opened(startsOfPart(part.part)) : startsOfPart(part.part)
      return part.least === 0 ? union(once, nothing) : once
    }
    default:
      return nothing
  }
}

function startsOf(pattern: Pattern): Starts {
  let starts = nothing
  for (const part of pattern) {
    starts = part.kind === 'end' ? chain(starts, new Set([whole])) : chain(starts, startsOfPart(part))
    if (![...starts].some(isGrowing)) break
  }
  return starts
}

/** What may open a phrase; one that is spaceless may end within a word. */
export function openingsOf({ patterns, isSpaceless }: Pick<Phrase, 'patterns' | 'isSpaceless'>): Openings {
  const words = new Set<string>()
  const prefixes = new Set<string>()
  for (const start of startsOfAny(patterns)) {
    const isWhole = start.endsWith(whole) || (isGrowing(start) && start !== '' && !isSpaceless)
    const text = start.replace(/[\u0001\u0002]$/, '')
    if (isWhole && text !== '' && text.length <= maxWord) words.add(text)
    else prefixes.add(text.slice(0, maxPrefix))
  }
  return {
    words: [...words].filter((word) => ![...prefixes].some((prefix) => word.startsWith(prefix))),
    prefixes: [...prefixes],
    isAnchored: patterns.every(([first]) => first?.kind === 'start'),
  }
}
