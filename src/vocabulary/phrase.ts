import { composed, wordRanges } from './compose.ts'
import { matchAny, type Rest } from './match.ts'
import { type Pattern, readPattern } from './pattern.ts'
import type { WordClasses } from './phrases.ts'
import { spelledEnd, spelledLength } from './spelling.ts'
import { isWordCharacter } from './words.ts'

/** Scripts that put no space between words: their phrases match inside a run of letters. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
/** What only an expression that looks at whole code points can tell. */
const codePoints = /\\[pu]\{/
/** Phrases of which neither can be true. */
const simple = /^[^\\{\u0e00-\uffff]*$/

/** One phrase of a table, read when it is first asked for. */
export class Phrase<Meaning extends string = string> {
  private expanded: string | undefined
  private parts: readonly Pattern[] | undefined
  private spelled: number | undefined
  private matcher: ((text: string, index: number) => number) | undefined

  constructor(
    readonly meaning: Meaning,
    private readonly source: string,
    private readonly classes: WordClasses,
  ) {}

  /** The regular expression that it stands for. */
  get expression(): string {
    this.expanded ??= composed(this.source, this.classes)
    return this.expanded
  }

  /** What it is made of. Throws a SyntaxError where a bracket has no partner. */
  get patterns(): readonly Pattern[] {
    this.parts ??= readPattern(this.source, this.classes)
    return this.parts
  }

  /** Whether it may end inside a run of letters. */
  get isSpaceless(): boolean {
    return !simple.test(this.source) && spaceless.test(this.expression)
  }

  private get hasCodePoints(): boolean {
    return !simple.test(this.source) && codePoints.test(this.expression)
  }

  /** The end of the phrase where it stands at an index of a text in lower case, or -1. */
  endAt(text: string, index: number): number {
    this.spelled ??= spelledLength(this.source)
    const end = spelledEnd(this.source, this.spelled, text, index)
    if (end < 0) return -1
    if (this.spelled === this.source.length && end > index) return isWordCharacter(text.charCodeAt(end)) ? -1 : end
    this.matcher ??= this.hasCodePoints ? this.expressionMatcher() : this.patternMatcher()
    return this.matcher(text, index)
  }

  private patternMatcher(): (text: string, index: number) => number {
    const { patterns, isSpaceless } = this
    const rest = (text: string): Rest =>
      isSpaceless ? (end) => end : (end) => (isWordCharacter(text.charCodeAt(end)) ? -1 : end)
    return (text, index) => matchAny(patterns, text, index, rest(text))
  }

  private expressionMatcher(): (text: string, index: number) => number {
    const expression = new RegExp(`(?:${this.expression})${this.isSpaceless ? '' : `(?![_${wordRanges}])`}`, 'uy')
    return (text, index) => {
      expression.lastIndex = index
      return expression.test(text) ? expression.lastIndex : -1
    }
  }
}
