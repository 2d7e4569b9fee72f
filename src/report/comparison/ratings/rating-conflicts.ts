import { grouped } from '../../../group.ts'
import type { Passage } from '../../../outline/passage.ts'
import type { Spanned } from '../../../span.ts'
import { type RiskSeverity, severitiesIn } from '../../items/severity/grade.ts'
import { inOneList, inOneTable, isNested } from '../../place.ts'
import type { Statement } from '../statements.ts'
import { joinWithin } from '../subject/join.ts'
import { equalStrength, type Sameness } from '../subject/sameness.ts'
import type { Subject } from '../subject/subject.ts'
import { readCriticalLists, readMinimised } from './minimised.ts'
import { readMisrated } from './misrated.ts'
import { type Rating, readRatings } from './ratings.ts'
import { readSummaryRatings } from './summary-ratings.ts'

/** One thing that is rated twice, differently. */
export type RatingConflict = { readonly at: Spanned; readonly against: readonly Spanned[] } & (
  | { readonly kind: 'field-in-section'; readonly field: RiskSeverity; readonly heading: RiskSeverity }
  | { readonly kind: 'minimised'; readonly minor: string; readonly open: number }
  | {
      readonly kind: 'twice'
      readonly ratings: readonly [RiskSeverity, RiskSeverity]
      readonly shared: readonly string[]
    }
)

const minStrength = 3
/** The number of an entry: `2.1 Export`, `Scenario 4`. Entries with numbers of their own are different things. */
const ordinal = /^[\W_]*(\d{1,2}\.\d{1,2})[.):]?\s|^[\W_]*\p{L}+ #?(\d{1,3})(?![\d.]*\p{L})/u
const code = /\bP[0-3]\b/
const numbered = /\bpriority \d/i
const levels: readonly RiskSeverity[] = ['critical', 'high', 'medium', 'low']
/** As many lists, and items, as a reader looks at. */
const maxLists = 10

function ordinalOf({ form, prose }: Passage): string | null {
  const [, entry, named] = form === 'heading' ? (ordinal.exec(prose.text) ?? []) : []
  return entry ?? named ?? null
}

function isSibling(a: Passage, b: Passage): boolean {
  const [first, second] = [ordinalOf(a), ordinalOf(b)]
  if (first !== null && second !== null && first !== second) return true
  return a === b || inOneList(a, b) || isNested(a, b) || inOneTable(a, b)
}

/** A priority that begins at P1 is a level below the word for it where another begins at P0. */
function mayAgree(a: Rating, b: Rating): boolean {
  const isNumbered = ({ statement }: Rating) => numbered.test(statement.passage.context[0]?.text ?? '')
  const isCoded = code.test(a.text) !== code.test(b.text) || isNumbered(a) !== isNumbered(b)
  return isCoded && Math.abs(levels.indexOf(a.severity) - levels.indexOf(b.severity)) === 1
}

function ofFields(statements: readonly Statement[]): RatingConflict[] {
  const groups = grouped(readMisrated(statements), ({ heading }) => heading)
  return [...groups].flatMap(([at, group]): RatingConflict[] => {
    const [first] = group
    if (first === undefined) return []
    const against = group.map(({ rating }) => rating)
    return [{ kind: 'field-in-section', at, against, field: first.rating.severity, heading: first.headingSeverity }]
  })
}

function ofMinimised(statements: readonly Statement[]): RatingConflict[] {
  const lists = readCriticalLists(statements)
  const items = new Set(lists.flatMap((list) => list.open))
  const against = [...lists.slice(0, maxLists), ...[...items].slice(0, maxLists)]
  const open = items.size
  if (open === 0) return []
  return readMinimised(statements).map(
    (at): RatingConflict => ({ kind: 'minimised', at, against, minor: at.text, open }),
  )
}

/** Whether an id that two have in common names both: they share a word, or one is hardly more than the id. */
function areOfOneId({ key: a }: Subject, { key: b }: Subject): boolean {
  return Math.min(a.size, b.size) <= 1 || [...a.keys()].some((term) => b.has(term))
}

/** What an item is listed in: its table, its list, or the section that its heading is one of. */
function listOf({ row, list, section, form }: Passage): object {
  return row?.grid ?? list ?? (form === 'heading' ? (section.parent ?? section) : section)
}

/** Whether a rating is that of the list and not of its own words. */
function areBothOfLists(a: Rating, b: Rating): boolean {
  return a.isOfList && b.isOfList && Math.abs(levels.indexOf(a.severity) - levels.indexOf(b.severity)) === 1
}

/** Whether the words of one name the level of the other as well: `Blocker: … (P1 – high)`. */
function namesBoth(a: Rating, b: Rating): boolean {
  return severitiesIn(a.text).includes(b.severity) || severitiesIn(b.text).includes(a.severity)
}

function isTwice(a: Rating, b: Rating, { strength, by, differsInKind, isOneSided }: Sameness): boolean {
  if (a.severity === b.severity || a.scale !== b.scale) return false
  if (strength < (areBothOfLists(a, b) ? equalStrength : minStrength) || differsInKind || isOneSided) return false
  const [first, second] = [a.statement.passage, b.statement.passage]
  if (first.section === second.section && first.form === second.form && strength < equalStrength) return false
  if (a.statement.namedBy === b.statement.namedBy || a.statement.namedBy === second || b.statement.namedBy === first)
    return false
  if (isSibling(first, second) || mayAgree(a, b) || (!a.isOfList && !b.isOfList && namesBoth(a, b))) return false
  return by !== 'id' || areOfOneId(a.subject, b.subject)
}

/** Items that are rated twice; those of two lists or tables are one finding, for two rankings are one cause. */
function ofItems(statements: readonly Statement[]): RatingConflict[] {
  const seen = new Set<Rating>()
  const rated = [...readRatings(statements), ...readSummaryRatings(statements)].sort(
    (a, b) => a.span.start - b.span.start,
  )
  const pairs = joinWithin(rated).filter(({ a, b, sameness }) => {
    if (seen.has(b) || !isTwice(a, b, sameness)) return false
    seen.add(b)
    return true
  })
  const byFirst = grouped(pairs, ({ a }) => listOf(a.statement.passage))
  const groups = [...byFirst.values()].flatMap((group) => [
    ...grouped(group, ({ b }) => listOf(b.statement.passage)).values(),
  ])
  return groups.flatMap((group): RatingConflict[] => {
    const [first, ...others] = group
    if (first === undefined) return []
    const { a, b, sameness } = first
    const against = [b, ...others.flatMap((pair) => [pair.a, pair.b])]
    return [{ kind: 'twice', at: a, against, ratings: [a.severity, b.severity], shared: sameness.shared }]
  })
}

/** The things that a report rates differently in two places. */
export function readRatingConflicts(statements: readonly Statement[]): RatingConflict[] {
  return [...ofFields(statements), ...ofMinimised(statements), ...ofItems(statements)]
}
