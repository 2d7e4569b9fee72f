import type { Span, Spanned } from '../../../span.ts'
import { tallyGuards, tallyNouns, tallyWords } from '../../../vocabulary/en/tallies.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import type { Outcome } from '../outcome.ts'

/** What a number in a tally counts. */
export type TallyRole = keyof typeof tallyWords

/** One number of a tally. */
export interface TallyPart extends Spanned {
  readonly role: TallyRole
  readonly value: number
}

/** How many of a whole passed, failed or were left out, as one place states it. */
export interface Tally extends Spanned {
  readonly total: TallyPart | null
  readonly parts: readonly TallyPart[]
  /** Words beside it name things that neither passed nor failed. */
  readonly mayOmit: boolean
  /** What the place says of the whole, when it speaks of tests. */
  readonly outcome: Outcome | null
}

const roles = lexicon(tallyWords)
const nouns = lexicon(tallyNouns)
const guards = lexicon(tallyGuards)
const markup = /[*_`~#]/g

/** What the words after a number say that it counts: `12 unit tests passed`. */
export function roleAfter(words: string): TallyRole | null {
  const plain = words
    .slice(0, 50)
    .replace(markup, '')
    .replace(/^[^\p{L}\d,;:.|(]{0,4}/u, '')
  const noun = nouns.first(plain, 'noun')
  const rest = noun?.start === 0 ? plain.slice(noun.end).trimStart() : plain
  const hit = roles.first(rest.slice(0, 30))
  return hit?.start === 0 ? hit.meaning : null
}

/** What a label says that the number after it counts. */
export function roleOfLabel(label: string): TallyRole | null {
  const words = label
    .replace(markup, '')
    .replace(/\(.*?\)/g, '')
    .replace(/^[^\p{L}]+/u, '')
    .trim()
  if (guards.has(words, 'no tally')) return null
  if (roles.has(words, 'total')) return 'total'
  if (words.split(/\s+/).length > 4) return null
  const hits = roles.find(words)
  return hits.find(({ start, end }) => start === 0 || end === words.length)?.meaning ?? null
}

/** Which class of things a label counts: tests and suites have totals of their own. */
export function classOf(label: string): 'tests' | 'suites' | null {
  return nouns.has(label, 'suites') ? 'suites' : nouns.has(label, 'tests') ? 'tests' : null
}

/** Whether words speak of tests. */
export function isOfTests(words: string): boolean {
  return nouns.has(words, 'tests')
}

/** Whether words say that some neither passed nor failed. */
export function leavesRest(words: string): boolean {
  return guards.has(words, 'rest')
}

/** Collects the numbers of one tally; a role that comes twice with different numbers makes it none. */
export class TallyBuilder {
  private readonly parts: TallyPart[] = []
  private total: TallyPart | null = null
  private isSound = true

  add(role: TallyRole, value: number | null, span: Span): void {
    if (value === null) this.isSound = false
    else if (role === 'total') {
      if (this.total !== null && this.total.value !== value) this.isSound = false
      this.total ??= { role, value, span }
    } else if (this.parts.some((part) => part.role === role)) this.isSound = false
    else this.parts.push({ role, value, span })
  }

  /** Takes over the parts of another that has no total of its own. */
  absorb(other: TallyBuilder): void {
    for (const { role, value, span } of other.parts) this.add(role, value, span)
    this.isSound &&= other.isSound
  }

  get hasTotal(): boolean {
    return this.total !== null
  }

  get start(): number {
    return this.total?.span.start ?? this.parts[0]?.span.start ?? 0
  }

  /** The tally, when its numbers go together; what else the place says is asked for only then. */
  build(mayOmit: () => boolean, outcome: () => Outcome | null): Tally | null {
    const first = this.total ?? this.parts[0]
    if (!this.isSound || first === undefined) return null
    return { span: first.span, total: this.total, parts: this.parts, mayOmit: mayOmit(), outcome: outcome() }
  }
}
