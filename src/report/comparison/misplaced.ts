import { grouped } from '../../group.ts'
import type { Context, Passage } from '../../outline/passage.ts'
import type { Spanned } from '../../span.ts'
import { entryStates, listingClasses, listingReserves, listings } from '../../vocabulary/en/listings.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { bareWords } from '../items/cues.ts'
import { type RiskSeverity, severityIn, tagOf } from '../items/severity/grade.ts'
import type { Assertion } from './assertions/assertions.ts'
import { isLevelAlone } from './ratings/told.ts'
import type { Statement } from './statements.ts'

/** Entries that say of themselves something else than the heading of their list says of all. */
export interface Misplaced extends Spanned {
  readonly text: string
  /** The heading promises what is over or well, what is still open, or things of one severity. */
  readonly says: 'over' | 'well' | 'open' | 'severity'
  readonly against: readonly Spanned[]
}

const headings = lexicon(listings, listingClasses)
const words = lexicon(
  {
    reserved: listingReserves,
    over: entryStates.over.map((state) => `^\\W*${state}`),
    bad: entryStates.bad.map((state) => `^\\W*${state}`),
    overEnd: entryStates.over.map((state) => `${state}\\W*$`),
    badEnd: entryStates.bad.map((state) => `${state}\\W*$`),
  },
  listingClasses,
)
const told: ReadonlySet<string | null> = new Set(['box', 'cell', 'bracket', 'field'])
const silent: ReadonlySet<string> = new Set(['template', 'history', 'criteria', 'no-go-criteria', 'option', 'guide'])
/** Of open things only those of a list: `Open images` and `Open source` are names. */
const listed =
  /(?:issues?|bugs?|items?|tasks?|points?|defects?|findings?|tickets?|work|actions?|blockers?|risks?|problems?|gaps?|open)$/i
const tally = /(\d+)\s*(?:\/|of)\s*(\d+)/
const aside = /\(([^()]{2,40})\)/g
const segment = /\s[—–-]\s|:\s+|\s?(?:→|=>)\s?/
const maxSegment = 5

/** What the words of a heading, bold line or lead-in say of all that is listed under it. */
function saysOf({ kind, text }: Context): 'over' | 'well' | 'open' | null {
  if (kind === 'parent' || text.length > 80 || /\bto be\b/i.test(text)) return null
  const [, part, whole] = tally.exec(text) ?? []
  if (part !== undefined && part !== whole) return null
  const bare = bareWords(text)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+(?:in|of|for|since|during) (?:this|the|our|version|release|v\d).*$/i, '')
    .replace(/[\s:.!]+$/, '')
    .trim()
  if (words.has(bare, 'reserved') || asidesOf(text).some((entry) => words.has(entry, 'overEnd'))) return null
  if (/^open\b/i.test(bare) && !listed.test(bare)) return null
  return headings.has(bare, 'open') ? 'open' : (headings.first(bare)?.meaning ?? null)
}

function asidesOf(text: string): string[] {
  return [...text.matchAll(aside)].map(([, inner = '']) => inner)
}

/** What an entry says of itself in brackets or behind a dash. */
function ownWords({ body, row }: Passage): 'over' | 'bad' | null {
  if (row !== null) return null
  const { text } = body
  const asides = asidesOf(text)
  const last = text.split(segment).slice(1).at(-1) ?? ''
  const said = [...asides, ...(last.split(/\s+/).length <= maxSegment ? [last] : [])]
  if (said.some((entry) => words.has(entry, 'bad') || words.has(entry, 'badEnd'))) return 'bad'
  return said.some((entry) => words.has(entry, 'over')) ? 'over' : null
}

/** Whether an entry is over or not by a box, a status cell, a label or its own words. */
function accountOf(statement: Statement, denied: ReadonlySet<Statement>): 'over' | 'bad' | null {
  const { passage, state, stateBy } = statement
  if (told.has(stateBy)) {
    if (state === 'done') return 'over'
    return state === 'failed' || state === 'open' || state === 'partial' || state === 'untested' ? 'bad' : null
  }
  return ownWords(passage) ?? (denied.has(statement) ? 'bad' : null)
}

function isEntry({ passage, standing, stance, item, isOptional }: Statement): boolean {
  if (passage.form !== 'item' && passage.form !== 'row') return false
  if (passage.parent !== null || passage.quoted || passage.fenced || silent.has(standing.role)) return false
  return stance !== 'struck' && stance !== 'condition' && !isOptional && item?.obligation !== 'post-release'
}

/** A list whose entries all bear a mark keeps track of what was open. */
function isTracker(group: readonly Statement[]): boolean {
  return group.every(({ passage }) => passage.leading.some(({ kind }) => kind === 'glyph'))
}

function isMisplaced(says: 'over' | 'well' | 'open', account: 'over' | 'bad' | null): boolean {
  return says === 'open' ? account === 'over' : account === 'bad'
}

/** The severity that an entry states in front of its words or in brackets behind them. */
function statedSeverity({ passage }: Statement): RiskSeverity | null {
  if (passage.row !== null) return null
  const mark = passage.leading.find(({ kind }) => kind === 'bracket')
  return (mark?.kind === 'bracket' ? severityIn(mark.word) : null) ?? tagOf(passage.body.text)
}

function severityOf({ kind, text }: Context): RiskSeverity | null {
  const bare = bareWords(text)
    .replace(/\([^()]*\)/g, ' ')
    .trim()
  if (kind === 'parent' || !/^\p{L}+(?:[\s-](?:risk|severity|priority))?(?:\s\p{L}+)?[\s:]*$/u.test(bare)) return null
  if (/blockers?|stoppers?/i.test(bare)) return null
  if (isLevelAlone(bare)) return severityIn(bare)
  return /^(?:critical|high|medium|moderate|low|minor|major)\b/i.test(bare) &&
    /(?:issues?|risks?|findings?|bugs?|items?|problems?|defects?)\W*$/i.test(bare)
    ? severityIn(bare)
    : null
}

function near({ passage }: Statement): Context | undefined {
  return passage.context[0]
}

/** The entries that stand under a heading that does not fit what they say of themselves. */
export function readMisplaced(statements: readonly Statement[], assertions: readonly Assertion[]): Misplaced[] {
  const denied = new Set(
    assertions.flatMap(({ form, predicate, statement }) => (form === 'sentence' && !predicate.isGood ? statement : [])),
  )
  const entries = statements.filter((statement) => isEntry(statement) && near(statement) !== undefined)
  return [...grouped(entries, (entry) => near(entry)?.passage)].flatMap(([at, group]): Misplaced[] => {
    const [context] = group.flatMap((entry) => near(entry) ?? [])
    if (at === undefined || context === undefined) return []
    const says = saysOf(context)
    const off =
      says === null || (says === 'open' && isTracker(group))
        ? []
        : group.filter((entry) => isMisplaced(says, accountOf(entry, denied)))
    if (
      says !== null &&
      off.length > 0 &&
      (says !== 'open' || off.length * 2 <= group.length + 1 || off.length === group.length)
    )
      return [{ span: at.span, text: context.text, says, against: off }]
    const severity = severityOf(context)
    const other = severity === null ? [] : group.filter((entry) => (statedSeverity(entry) ?? severity) !== severity)
    return other.length > 0 ? [{ span: at.span, text: context.text, says: 'severity', against: other }] : []
  })
}
