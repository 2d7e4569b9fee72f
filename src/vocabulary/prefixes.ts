/** How many characters of a match are told. */
const width = 2

/** Stands for any character in a prefix. */
export const anyCharacter = '\u0000'

/** The starts of what an expression matches, cut to two characters; one that is shorter is the whole match. */
type Starts = ReadonlySet<string>

const nothing: Starts = new Set([''])
const anything: Starts = new Set([anyCharacter + anyCharacter])
const digits: Starts = new Set('0123456789')
/** `\\s` also matches the hyphen that lexicons add to it. */
const maxStarts = 64

function union(a: Starts, b: Starts): Starts {
  return new Set([...a, ...b])
}

/** What a match of `a` and then one of `b` start with. */
function chain(a: Starts, b: Starts): Starts {
  const starts = new Set<string>()
  for (const start of a)
    if (start.length >= width) starts.add(start)
    else for (const next of b) starts.add((start + next).slice(0, width))
  return starts.size > maxStarts ? anything : starts
}

/** Reads as much of a regular expression source as tells what its matches start with. */
class StartReader {
  private at = 0

  constructor(private readonly source: string) {}

  alternatives(): Starts {
    let starts = this.sequence()
    while (this.source[this.at] === '|') {
      this.at++
      starts = union(starts, this.sequence())
    }
    return starts
  }

  private sequence(): Starts {
    let starts = nothing
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? ''))
      starts = chain(starts, this.quantified(this.atom()))
    return starts
  }

  private quantified(atom: Starts): Starts {
    if (!'?*+{'.includes(this.source[this.at] ?? ' ')) return atom
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 8))?.[0] ?? ''
    this.at += quantifier.length
    const once = /^(?:[?*]|\{0)/.test(quantifier) ? union(atom, nothing) : atom
    return /^\??$/.test(quantifier) ? once : union(once, chain(once, once))
  }

  private atom(): Starts {
    const char = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0)
    if (char === '(') return this.group()
    if (char === '[') return this.charClass()
    if (char === '\\') return this.escaped()
    this.at += char.length
    if (char === '^' || char === '$') return nothing
    return char === '.' ? anything : new Set([char.toLowerCase()])
  }

  private group(): Starts {
    const opening = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '('
    this.at += opening.length
    const inside = this.alternatives()
    this.at++
    return /[=!]$/.test(opening) ? nothing : inside
  }

  private charClass(): Starts {
    const body = /^\[(\^?)((?:\\.|[^\]\\])*)\]/.exec(this.source.slice(this.at))
    this.at += body?.[0].length ?? 1
    const [, negated = '', members = ''] = body ?? []
    if (negated !== '' || /\\|.-./.test(members)) return anything
    return new Set(members.toLowerCase())
  }

  private escaped(): Starts {
    const sequence = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|.)/.exec(this.source.slice(this.at))?.[0] ?? '\\'
    this.at += sequence.length
    if (/^\\[bB]$/.test(sequence)) return nothing
    if (sequence === '\\d') return digits
    return /^\\[a-zA-Z]/.test(sequence) ? anything : new Set([sequence.slice(1)])
  }
}

const plainStart = /^[a-z]{2}(?![?*+{])[^|]*$/

/**
 * What the matches of a regular expression start with: pairs of characters, case folded, in which `anyCharacter` stands
 * for any or none.
 */
export function prefixesOf(source: string): Starts {
  if (plainStart.test(source)) return new Set([source.slice(0, width)])
  const starts = new StartReader(source).alternatives()
  return new Set([...starts].map((start) => (start === '' ? anyCharacter : start).padEnd(width, anyCharacter)))
}
