import type { LanguageWords } from './language.ts'
import { type Hit, type Lexicon, lexicon, type Phrases, type WordClasses } from './lexicon.ts'

/** The meanings that a team may add phrases to, by kind; the same names as in a language. */
export const openMeanings = {
  verdicts: [
    'go',
    'go-weak',
    'no-go',
    'no-go-weak',
    'conditional-go',
    'conditional-go-weak',
    'undecided',
    'undecided-weak',
  ],
  labels: ['decision', 'overall', 'status'],
  statuses: ['done', 'open', 'failed', 'partial', 'skipped', 'not-applicable', 'untested', 'planned'],
  obligations: ['mandatory', 'recommended', 'optional', 'pre-release', 'post-release'],
  severities: ['critical', 'high', 'medium', 'low'],
  roles: [
    'next-steps',
    'history',
    'sign-off',
    'condition',
    'limitation',
    'checklist',
    'risk',
    'criteria',
    'action',
    'plan',
    'template',
    'result',
  ],
  columns: ['status', 'severity', 'likelihood', 'impact', 'mitigation', 'owner', 'evidence'],
} as const satisfies { readonly [Kind in keyof LanguageWords]?: readonly (keyof LanguageWords[Kind])[] }

type Kind = keyof typeof openMeanings

/** Phrases that a team adds, by kind and meaning: plain words, no expressions. */
export type Additions = {
  readonly [K in Kind]?: { readonly [Meaning in (typeof openMeanings)[K][number]]?: Phrases | undefined } | undefined
}

let current: Additions | null = null

/** Reads with the phrases that a team adds; what is read holds no promise. */
export function withAdditions<T>(additions: Additions | null, read: () => T): T {
  const before = current
  current = additions
  try {
    return read()
  } finally {
    current = before
  }
}

function literal(phrase: string): string {
  return phrase
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function overlap(a: Hit<string>, b: Hit<string>): boolean {
  return a.start < b.end && b.start < a.end
}

/** Of two phrases that overlap the one that starts first stands, then the longest, then that of the team. */
function yields(own: Hit<string>, other: Hit<string>): boolean {
  return overlap(own, other) && (other.start < own.start || (other.start === own.start && other.end > own.end))
}

function over<Meaning extends string>(own: Lexicon<Meaning>, base: Lexicon<Meaning>): Lexicon<Meaning> {
  const find = (text: string): Hit<Meaning>[] => {
    const others = base.find(text)
    const kept = own.find(text).filter((hit) => !others.some((other) => yields(hit, other)))
    const rest = others.filter((other) => !kept.some((hit) => overlap(hit, other)))
    return [...kept, ...rest].sort((a, b) => a.start - b.start)
  }
  const first = (text: string, meaning?: Meaning): Hit<Meaning> | null => {
    if (own.first(text) === null) return base.first(text, meaning)
    return find(text).find((hit) => meaning === undefined || hit.meaning === meaning) ?? null
  }
  return {
    find,
    first,
    has: (text, meaning) => first(text, meaning) !== null,
    among: (text, meanings) => meanings.find((meaning) => first(text, meaning) !== null) ?? null,
  }
}

/**
 * A lexicon over which the phrases that a team adds are laid while it reads with them. `pick` gives those that belong
 * here; `shape` makes the expression of one, for lexicons that match phrases in a certain place, with `classes`.
 */
export function openLexicon<Meaning extends string>(
  base: Lexicon<Meaning>,
  pick: (additions: Additions) => Readonly<Partial<Record<Meaning, Phrases | undefined>>> | undefined,
  shape: (phrase: string) => readonly string[] = (phrase) => [phrase],
  classes: WordClasses = {},
): Lexicon<Meaning> {
  const known = new WeakMap<Additions, Lexicon<Meaning>>()
  const byWords = new Map<string, Lexicon<Meaning>>()
  const make = (additions: Additions): Lexicon<Meaning> => {
    const picked = Object.entries<Phrases | undefined>(pick(additions) ?? {})
    const table = picked.flatMap(([meaning, phrases = []]) =>
      phrases.length === 0 ? [] : [[meaning, phrases.flatMap((phrase) => shape(literal(phrase)))] as const],
    )
    if (table.length === 0) return base
    return over(lexicon(Object.fromEntries(table) as unknown as Record<Meaning, Phrases>, classes), base)
  }
  const now = (): Lexicon<Meaning> => {
    if (current === null) return base
    const before = known.get(current)
    if (before !== undefined) return before
    const words = JSON.stringify(pick(current) ?? {})
    const found = byWords.get(words) ?? make(current)
    byWords.set(words, found)
    known.set(current, found)
    return found
  }
  return {
    find: (text) => now().find(text),
    first: (text, meaning) => now().first(text, meaning),
    has: (text, meaning) => now().has(text, meaning),
    among: (text, meanings) => now().among(text, meanings),
  }
}
