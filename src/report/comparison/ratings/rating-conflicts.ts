import type { Passage } from '../../../outline/passage.ts'
import type { Spanned } from '../../../span.ts'
import type { RiskSeverity } from '../../items/severity/grade.ts'
import { grouped } from '../links.ts'
import type { Statement } from '../statements.ts'
import { joinWithin } from '../subject/join.ts'
import { readCriticalLists, readMinimised } from './minimised.ts'
import { type Rating, readMisratedFields, readRatings } from './ratings.ts'
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
  if (a.section === b.section || (a.list !== null && a.list === b.list)) return true
  return a.row !== null && a.row.grid === b.row?.grid
}

/** A priority that begins at P1 is a level below the word for it where another begins at P0. */
function mayAgree(a: Rating, b: Rating): boolean {
  const isNumbered = ({ statement }: Rating) => numbered.test(statement.passage.context[0]?.text ?? '')
  const isCoded = code.test(a.text) !== code.test(b.text) || isNumbered(a) !== isNumbered(b)
  return isCoded && Math.abs(levels.indexOf(a.severity) - levels.indexOf(b.severity)) === 1
}

function ofFields(statements: readonly Statement[]): RatingConflict[] {
  const groups = grouped(readMisratedFields(statements), ({ heading }) => heading)
  return [...groups].flatMap(([at, group]): RatingConflict[] => {
    const [first] = group
    if (first === undefined) return []
    const against = group.map(({ field }) => field)
    return [{ kind: 'field-in-section', at, against, field: first.field.severity, heading: first.headingSeverity }]
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

/** Items that are rated twice; those of one list or table are one finding, for two rankings are one cause. */
function ofItems(statements: readonly Statement[]): RatingConflict[] {
  const seen = new Set<Rating>()
  const rated = [...readRatings(statements), ...readSummaryRatings(statements)].sort(
    (a, b) => a.span.start - b.span.start,
  )
  const pairs = joinWithin(rated).filter(({ a, b, sameness }) => {
    if (a.severity === b.severity || a.scale !== b.scale || seen.has(b)) return false
    if (sameness.strength < minStrength || sameness.differsInKind || sameness.isOneSided) return false
    if (isSibling(a.statement.passage, b.statement.passage) || mayAgree(a, b)) return false
    if (sameness.by === 'id' && ![...a.subject.key.keys()].some((term) => b.subject.key.has(term))) return false
    seen.add(b)
    return true
  })
  const groups = grouped(pairs, ({ b: { statement } }) => statement.passage.row?.grid ?? statement.passage.section)
  return [...groups.values()].flatMap((group): RatingConflict[] => {
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
