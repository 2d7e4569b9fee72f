const unknown = 0
const inside = 1
const outside = 2
/** Ranges are listed up to this width. */
const widest = 64

/** The characters that one sign of an expression stands for: `\\d`, `[a-z]`, `.`. */
export class CharacterSet {
  private readonly ascii = new Uint8Array(128)
  private readonly beyond = new Map<number, boolean>()
  private expression: RegExp | undefined

  constructor(readonly source: string) {}

  /** Whether the set has a UTF-16 unit; each is asked of the expression once. */
  has(code: number): boolean {
    if (code < 128) {
      if (this.ascii[code] === unknown) this.ascii[code] = this.ask(code) ? inside : outside
      return this.ascii[code] === inside
    }
    let found = this.beyond.get(code)
    if (found === undefined) {
      found = this.ask(code)
      this.beyond.set(code, found)
    }
    return found
  }

  /** The characters of a set that lists them; null where it names classes, wide ranges, or what is not in it. */
  members(): readonly string[] | null {
    if (this.source === '\\d') return [...'0123456789']
    if (!/^\[[^^]/.test(this.source)) return null
    const members: string[] = []
    for (const [part] of this.source.slice(1, -1).matchAll(/\\u[\da-f]{4}|\\.|[\s\S]/gi)) {
      if (/^\\[a-z-]/i.test(part) && part !== '\\d') return null
      members.push(...(part === '\\d' ? '0123456789' : (part.at(-1) ?? '')))
    }
    return this.withRanges(members)
  }

  private withRanges(members: readonly string[]): readonly string[] | null {
    const all: string[] = []
    for (const [index, member] of members.entries()) {
      const next = members[index + 1]
      if (member !== '-' || index === 0 || next === undefined) {
        all.push(member)
        continue
      }
      const [first = 0, last = 0] = [members[index - 1]?.charCodeAt(0), next.charCodeAt(0)]
      if (last - first > widest) return null
      for (let code = first + 1; code < last; code++) all.push(String.fromCharCode(code))
    }
    return all
  }

  private ask(code: number): boolean {
    this.expression ??= new RegExp(this.source)
    return this.expression.test(String.fromCharCode(code))
  }
}

const sets = new Map<string, CharacterSet>()

/** The set of a source; one for all that are written alike. */
export function characterSet(source: string): CharacterSet {
  let set = sets.get(source)
  if (set === undefined) {
    set = new CharacterSet(source)
    sets.set(source, set)
  }
  return set
}
