/** What a phrase may start with: lower-case letters, or anything. */
export type FirstLetters = ReadonlySet<string> | 'any'

interface Start {
  readonly letters: FirstLetters
  /** May match nothing, so that what follows it may come first. */
  readonly nullable: boolean
}

const nothing: Start = { letters: new Set(), nullable: true }
const anything: Start = { letters: 'any', nullable: false }

function either(a: Start, b: Start, nullable: boolean): Start {
  const letters = a.letters === 'any' || b.letters === 'any' ? 'any' : new Set([...a.letters, ...b.letters])
  return { letters, nullable }
}

/** Reads as much of a regular expression source as tells what its matches start with. */
class StartReader {
  private at = 0

  constructor(private readonly source: string) {}

  alternatives(): Start {
    let start = this.sequence()
    while (this.source[this.at] === '|') {
      this.at++
      const other = this.sequence()
      start = either(start, other, start.nullable || other.nullable)
    }
    return start
  }

  private sequence(): Start {
    let start = nothing
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) {
      const atom = this.quantified(this.atom())
      if (start.nullable) start = either(start, atom, atom.nullable)
    }
    return start
  }

  private quantified(atom: Start): Start {
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 8))?.[0] ?? ''
    this.at += quantifier.length
    return /^(?:[?*]|\{0)/.test(quantifier) ? { ...atom, nullable: true } : atom
  }

  private atom(): Start {
    const char = this.source[this.at] ?? ''
    if (char === '(') return this.group()
    if (char === '[') return this.charClass()
    if (char === '\\') return this.escaped()
    this.at++
    if (char === '^' || char === '$') return nothing
    return char === '.' ? anything : { letters: new Set([char.toLowerCase()]), nullable: false }
  }

  private group(): Start {
    const opening = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '('
    this.at += opening.length
    const inside = this.alternatives()
    this.at++
    return /[=!]$/.test(opening) ? nothing : inside
  }

  private charClass(): Start {
    const body = /^\[(\^?)((?:\\.|[^\]\\])*)\]/.exec(this.source.slice(this.at))
    this.at += body?.[0].length ?? 1
    const [, negated = '', members = ''] = body ?? []
    if (negated !== '' || /\\|.-./.test(members)) return anything
    return { letters: new Set(members.toLowerCase()), nullable: false }
  }

  private escaped(): Start {
    const sequence = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|.)/.exec(this.source.slice(this.at))?.[0] ?? '\\'
    this.at += sequence.length
    if (/^\\[bB]$/.test(sequence)) return nothing
    return /^\\[a-zA-Z]/.test(sequence) ? anything : { letters: new Set([sequence.slice(1)]), nullable: false }
  }
}

/** The letters that the matches of a regular expression may start with, case folded. */
export function firstLettersOf(source: string): FirstLetters {
  const { letters, nullable } = new StartReader(source).alternatives()
  return nullable ? 'any' : letters
}
