import { Phrase } from './phrase.ts'
import type { Phrases, WordClasses } from './phrases.ts'

/** A table of a lexicon with its phrases in one row. */
export class Table {
  private readonly sources: string[] = []
  private readonly meanings: string[] = []

  constructor(
    table: Readonly<Record<string, Phrases>>,
    private readonly classes: WordClasses,
  ) {
    for (const [meaning, phrases] of Object.entries(table))
      for (const phrase of phrases) {
        this.sources.push(phrase)
        this.meanings.push(meaning)
      }
  }

  /** Tells tables apart that differ in any phrase's place, length or a few of its characters. */
  get fingerprint(): string {
    let print = 17
    const take = (text: string) => {
      const { length } = text
      const ends = text.charCodeAt(0) * 7 + text.charCodeAt(length >> 1) * 5 + text.charCodeAt(length - 1)
      print = (Math.imul(print, 31) + length * 4099 + ends) | 0
    }
    for (const source of this.sources) take(source)
    for (const [index, meaning] of this.meanings.entries()) if (meaning !== this.meanings[index - 1]) take(meaning)
    for (const [name, phrases] of Object.entries(this.classes)) {
      take(name)
      for (const phrase of phrases) take(phrase)
    }
    return `${this.sources.length}.${print.toString(36)}`
  }

  phraseAt(place: number): Phrase {
    return new Phrase(this.meanings[place] ?? '', this.sources[place] ?? '', this.classes)
  }

  /** The places of the phrases in the order to try them in: by meaning, those of spaceless scripts first, longest first. */
  order(): number[] {
    const rank = this.sources.map((_, place) => {
      const phrase = this.phraseAt(place)
      return phrase.expression.length + (phrase.isSpaceless ? 1e6 : 0)
    })
    const places = [...this.sources.keys()]
    const firsts = new Map<string, number>()
    for (const place of places) {
      const meaning = this.meanings[place] ?? ''
      if (!firsts.has(meaning)) firsts.set(meaning, place)
    }
    const meaningOf = (place: number) => firsts.get(this.meanings[place] ?? '') ?? 0
    return places.sort((a, b) => meaningOf(a) - meaningOf(b) || (rank[b] ?? 0) - (rank[a] ?? 0))
  }
}
