import { Phrase } from './phrase.ts'
import type { Phrases, WordClasses } from './phrases.ts'

const classPrints = new WeakMap<WordClasses, number>()

function mixed(print: number, text: string): number {
  const { length } = text
  const ends = text.charCodeAt(0) * 7 + text.charCodeAt(length >> 1) * 5 + text.charCodeAt(length - 1)
  return (Math.imul(print, 31) + length * 4099 + ends) | 0
}

/** Tells lists of phrases apart that differ in any phrase's place, length or a few of its characters. */
function printOf(lists: Readonly<Record<string, Phrases>>): number {
  let print = 17
  for (const name of Object.keys(lists)) {
    print = mixed(print, name)
    const phrases = lists[name] ?? []
    for (let place = 0; place < phrases.length; place++) print = mixed(print, phrases[place] ?? '')
  }
  return print
}

function classPrintOf(classes: WordClasses): number {
  let print = classPrints.get(classes)
  if (print === undefined) {
    print = printOf(classes)
    classPrints.set(classes, print)
  }
  return print
}

/** A table of a lexicon with its phrases in one row. */
export class Table {
  private readonly sources: readonly string[]
  private readonly meanings: readonly string[]

  constructor(
    private readonly table: Readonly<Record<string, Phrases>>,
    private readonly classes: WordClasses,
  ) {
    this.sources = Object.values(table).flat()
    this.meanings = Object.keys(table).flatMap((meaning) =>
      new Array<string>(table[meaning]?.length ?? 0).fill(meaning),
    )
  }

  /** Tells tables apart that differ in their phrases, or in the classes that these name. */
  get fingerprint(): string {
    const prints = [printOf(this.table), classPrintOf(this.classes)].map((print) => print.toString(36))
    return `${this.sources.length}.${prints.join('.')}`
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
