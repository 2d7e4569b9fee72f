import { type CharacterSet, characterSet } from './character-set.ts'
import { composed, wordRanges } from './compose.ts'
import type { WordClasses } from './phrases.ts'
import { lettersEnd } from './spelling.ts'

/** What repeats without a bound is a word or a gap; none is longer, so that matching stays linear. */
const longest = 200

/** What a phrase is made of, in the order in which it must stand. */
export type Pattern = readonly Part[]

/** One part of a phrase. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  /** What an expression says of a place without taking of the text: what stands before it, a word boundary. */
  | { readonly kind: 'assertion'; readonly source: string }
  | { readonly kind: 'ahead'; readonly not: boolean; readonly options: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | {
      readonly kind: 'repeat'
      readonly part: Part
      readonly least: number
      readonly most: number
      readonly lazy: boolean
    }

const gap: Part = { kind: 'set', set: characterSet('[\\s-]') }
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' }
const classPatterns = new WeakMap<WordClasses, Map<string, Part>>()

function choiceOf(name: string, classes: WordClasses): Part | null {
  const entries = Object.hasOwn(classes, name) ? classes[name] : undefined
  if (entries === undefined) return null
  let known = classPatterns.get(classes)
  if (known === undefined) {
    known = new Map()
    classPatterns.set(classes, known)
  }
  let part = known.get(name)
  if (part === undefined) {
    part = { kind: 'choice', options: entries.flatMap((entry) => readPattern(entry, classes)) }
    known.set(name, part)
  }
  return part
}

class PatternReader {
  private at = 0

  constructor(
    private readonly source: string,
    private readonly classes: WordClasses,
  ) {}

  all(): readonly Pattern[] {
    const options = this.options()
    if (this.at < this.source.length) throw new SyntaxError(`Unmatched ')' in the phrase ${this.source}`)
    return options
  }

  private options(): readonly Pattern[] {
    const options = [this.sequence()]
    while (this.source[this.at] === '|') {
      this.at++
      options.push(this.sequence())
    }
    return options
  }

  private sequence(): Pattern {
    const parts: Part[] = []
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const part = this.quantified(this.part())
      const last = parts.at(-1)
      if (part.kind === 'text' && last?.kind === 'text')
        parts[parts.length - 1] = { kind: 'text', text: last.text + part.text }
      else parts.push(part)
    }
    return parts
  }

  private quantified(part: Part): Part {
    const sign = this.source[this.at] ?? ''
    if (part === gap) {
      if (sign === '?') this.at++
      return { kind: 'repeat', part, least: 1, most: longest, lazy: sign === '?' }
    }
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return part
    const [whole = '', least, comma, most] =
      /^(?:[?*+]|\{(\d+)(?:(,)(\d*))?\})/.exec(this.source.slice(this.at, this.at + 12)) ?? []
    if (whole === '') return part
    this.at += whole.length
    const lazy = this.source[this.at] === '?'
    if (lazy) this.at++
    if (sign !== '{')
      return { kind: 'repeat', part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : longest, lazy }
    const most_ = comma === undefined ? Number(least) : most === '' ? longest : Number(most)
    return { kind: 'repeat', part, least: Number(least), most: most_, lazy }
  }

  private part(): Part {
    const letters = this.source.slice(this.at, lettersEnd(this.source, this.at))
    if (letters.length > 1) {
      this.at += letters.length
      return { kind: 'text', text: lower(letters) }
    }
    const char = this.source[this.at] ?? ''
    if (char === '(') return this.group()
    if (char === '[') return this.set()
    if (char === '\\') return this.escaped()
    if (char === '{') {
      const name = /^\{(\w+)\}/.exec(this.source.slice(this.at, this.at + 40))?.[1]
      const choice = name === undefined ? null : choiceOf(name, this.classes)
      if (choice !== null && name !== undefined) {
        this.at += name.length + 2
        return choice
      }
    }
    this.at++
    if (char === ' ') return gap
    if (char === '^') return { kind: 'start' }
    if (char === '$') return { kind: 'end' }
    return char === '.' ? { kind: 'set', set: characterSet('.') } : { kind: 'text', text: lower(char) }
  }

  private group(): Part {
    const start = this.at
    const opening = /^\((?:\?(?:<?[=!]|:))?/.exec(this.source.slice(start, start + 4))?.[0] ?? '('
    this.at += opening.length
    const options = this.options()
    if (this.source[this.at] !== ')') throw new SyntaxError(`Unmatched '(' in the phrase ${this.source}`)
    this.at++
    if (opening.startsWith('(?<'))
      return { kind: 'assertion', source: composed(this.source.slice(start, this.at), this.classes) }
    if (opening === '(?=' || opening === '(?!') return { kind: 'ahead', not: opening === '(?!', options }
    const [only] = options
    return options.length === 1 && only?.length === 1 && only[0] !== undefined ? only[0] : { kind: 'choice', options }
  }

  private set(): Part {
    const body = /^\[(?:\\.|[^\]\\])*\]/.exec(this.source.slice(this.at))?.[0]
    if (body === undefined) throw new SyntaxError(`Unmatched '[' in the phrase ${this.source}`)
    this.at += body.length
    return { kind: 'set', set: characterSet(composed(body, {})) }
  }

  private escaped(): Part {
    const [whole = '\\', sign = ''] =
      /^\\([pPu]\{[^}]*\}|u[\da-f]{4}|.)/i.exec(this.source.slice(this.at, this.at + 40)) ?? []
    this.at += whole.length
    if (/^[bB]$/.test(sign)) return { kind: 'assertion', source: whole }
    if (/^u[\da-f]{4}$/i.test(sign))
      return { kind: 'text', text: String.fromCharCode(Number.parseInt(sign.slice(1), 16)) }
    if (sign === 'p{L}') return { kind: 'set', set: characterSet(`[${wordRanges}]`) }
    if (/^[a-z]/i.test(sign)) {
      const control = controls[sign]
      return control === undefined ? { kind: 'set', set: characterSet(whole) } : { kind: 'text', text: control }
    }
    return { kind: 'text', text: sign }
  }
}

function lower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/** Reads a phrase as a table writes it: its alternatives. Throws a SyntaxError where a bracket has no partner. */
export function readPattern(phrase: string, classes: WordClasses): readonly Pattern[] {
  return new PatternReader(phrase, classes).all()
}
