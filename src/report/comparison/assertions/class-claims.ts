import { spanOf } from '../../../outline/prose.ts'
import type { Spanned } from '../../../span.ts'
import {
  exceptingWords,
  existenceWords,
  openModifiers,
  quantifiers,
  troubleWords,
} from '../../../vocabulary/en/class-claims.ts'
import { auxiliaries } from '../../../vocabulary/en/predicates.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Mood, moodOf } from '../../mood.ts'
import { withoutQuotations } from '../../plain.ts'
import { unasserted } from '../statement/stance.ts'
import type { Statement } from '../statements.ts'
import { stem } from '../subject/stem.ts'
import { silentRoles } from './assertions.ts'
import { clausesOf } from './clauses.ts'
import { isPlain, isSaid, type Predicate, predicatesIn, withoutAuxiliaries } from './predicate.ts'

/** What is said of all of a class: `All 12 services are healthy`, `No service is degraded`, `Risks: none`. */
export interface ClassClaim extends Spanned {
  readonly text: string
  /** Stem of the noun of the class. */
  readonly head: string
  /** The noun is one of what a report is better off without. */
  readonly isTrouble: boolean
  /** Stems of the words that narrow the class. */
  readonly limits: readonly string[]
  /** What is said of each; null where it is that there is none. */
  readonly predicate: Predicate | null
  /** Stems of what the predicate is said of where that is not the class itself: `Audit log kept in all regions`. */
  readonly about: readonly string[]
  /** Stems of the sentence, one of which may be the header of a column that tells. */
  readonly stems: ReadonlySet<string>
  readonly statement: Statement
}

const words = lexicon({
  ...quantifiers,
  excepting: exceptingWords,
  open: openModifiers.map((word) => `^${word}$`),
  trouble: troubleWords.map((word) => `^${word}$`),
})
const maxNoun = 5
/** What lasts: whatever was approved, made, mended or tried out is so now. */
const lasting: ReadonlySet<string> = new Set(['approval', 'done', 'repair', 'trial'])
const past = /\b(?:was|were)(?=\s(?:\w+ly\s)?$)/i
const modal =
  /\b(?:must|should|shall|will|would|could|may|might|can|need|needs|expected|until|target|goal|new|ensure|verify)\b/i
const word = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu

/** The stems of a text. */
export function stemsOf(text: string): string[] {
  return [...text.matchAll(word)].map(([found]) => stem(found.toLowerCase()))
}

function tokensOf(text: string): string[] {
  return [...text.matchAll(word)].map(([found]) => found)
}

type Noun = Pick<ClassClaim, 'head' | 'isTrouble' | 'limits'>

/** The noun of a class with the words that narrow it; null when the words are too many for one. */
function nounOf(phrase: string): Noun | null {
  const [core = ''] = phrase.split(/\s(?:of|in|on|for|from|at|with|against|across|under|by)\s/)
  const tokens = tokensOf(core.replace(/^\s*(?:of\s+)?(?:the|our|its|these|those)\s+/i, ''))
  const head = tokens.at(-1)
  if (head === undefined || !/^\p{L}{3}/u.test(head) || tokens.length > maxNoun || /[.,;:|()]/.test(core.trim()))
    return null
  const limits = tokens.slice(0, -1).filter((token) => !words.has(token, 'open'))
  return {
    head: stem(head.toLowerCase()),
    isTrouble: words.has(head, 'trouble'),
    limits: limits.map((token) => stem(token.toLowerCase())),
  }
}

type Read = Noun & Pick<ClassClaim, 'predicate' | 'about'>

/** `all N are P`, `no N is P`, `no P N`, `no N were found`, `P for all N`. */
function readSentence(text: string): Read | null {
  const hit = words.first(text, 'all') ?? words.first(text, 'none')
  if (hit === null || words.has(text.replace(hit.text, ''), 'excepting') || /→|=>/.test(text)) return null
  const isNone = hit.meaning === 'none'
  const after = text.slice(hit.end)
  const predicates = predicatesIn(text)
  const later = predicates.find((entry) => entry.start >= hit.end)
  if (modal.test(text.slice(0, later?.end))) return null
  if (
    later !== undefined &&
    (isSaid(text, later) || isPlain(later) || /^[\s.!]*$/.test(text.slice(later.end)) || (isNone && !later.isGood))
  ) {
    const between = withoutAuxiliaries(text.slice(hit.end, later.start))
    const noun = nounOf(between)
    if (noun !== null) {
      if (isNone && later.isGood && !noun.isTrouble) return null
      return { ...noun, about: [], predicate: isNone ? { ...later, isGood: !later.isGood } : later }
    }
    if (isNone && between === '') {
      const next = nounOf((text.slice(later.end).split(existing)[0] ?? '').replace(/[.\s]+$/, ''))
      if (next !== null && !later.isGood) return { ...next, about: [], predicate: { ...later, isGood: true } }
      return null
    }
  }
  const bare = withoutAuxiliaries((after.split(existing)[0] ?? '').split(/[,;]\s/)[0]?.replace(/[.!\s]+$/, '') ?? '')
  const noun = nounOf(bare)
  if (noun === null) return null
  if (isNone && noun.isTrouble) return { ...noun, about: [], predicate: null }
  const earlier = predicates.filter((entry) => entry.end <= hit.start).at(-1)
  const isAbout =
    earlier !== undefined &&
    /^\s*(?:(?:successfully|properly)\s+)?(?:(?:for|in|on|across|by|from|of|at)\s+)?$/i.test(
      text.slice(earlier.end, hit.start),
    )
  return !isNone && isAbout && earlier?.isGood === true && (isSaid(text, earlier) || isPlain(earlier))
    ? { ...noun, about: stemsOf(withoutAuxiliaries(text.slice(0, earlier.start))), predicate: earlier }
    : null
}

const existing = new RegExp(
  `\\s(?:(?:${auxiliaries.join('|')})\\s)*(?:${existenceWords.join('|')})\\b|\\s(?:in|at|for|to|we|with|of|on|after|from)\\s`,
  'i',
)

/** `Risks: none`, `Known issues: 0`. */
function readField({ passage: { field, row } }: Statement): Read | null {
  const [key, value] =
    field !== null
      ? [field.key.text, field.value.text]
      : row?.cells.length === 2
        ? row.cells.map(({ body }) => body.text)
        : []
  if (key === undefined || value === undefined || !/^\W*(?:none|0|zero|no|nil)\W*$/i.test(value)) return null
  const noun = nounOf(key)
  return noun?.isTrouble ? { ...noun, about: [], predicate: null } : null
}

/** How a predicate is meant; of what lasts, its past form is of now: `were migrated`. */
function moodOfClaim(sentence: string, { side, start, end }: Predicate): Mood {
  const before = sentence.slice(0, start)
  const lead = lasting.has(side) ? before.replace(past, 'are') : before
  return moodOf(lead + sentence.slice(start), lead.length, lead.length + end - start)
}

/** The claims on whole classes of things, by their grammar. */
export function readClassClaims(statements: readonly Statement[]): ClassClaim[] {
  return statements.flatMap((statement): ClassClaim[] => {
    const { passage, stance, standing } = statement
    if (
      unasserted.has(stance) ||
      stance === 'open' ||
      passage.quoted ||
      passage.fenced ||
      silentRoles.has(standing.role) ||
      standing.role === 'action'
    )
      return []
    const { prose } = passage
    const whole = readField(statement)
    const base = { statement, stems: new Set(stemsOf(prose.text)) }
    if (whole !== null) return [{ ...base, ...whole, text: prose.text, span: passage.span }]
    if (passage.row !== null) return []
    const text = withoutQuotations(prose.text)
    return clausesOf(text).flatMap(({ start, end }): ClassClaim[] => {
      const sentence = text.slice(start, end)
      const found = sentence.length > 160 || sentence.endsWith('?') ? null : readSentence(sentence)
      if (found === null) return []
      const { predicate } = found
      const mood = predicate === null ? 'asserted' : moodOfClaim(sentence, predicate)
      if (mood !== 'asserted' && mood !== 'negated' && mood !== 'title' && mood !== 'attributive') return []
      return [
        {
          ...found,
          statement,
          stems: new Set(stemsOf(sentence)),
          text: sentence.replace(/[.!]\s*$/, ''),
          span: spanOf(prose, start, end),
        },
      ]
    })
  })
}
