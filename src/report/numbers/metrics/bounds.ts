import type { Passage } from '../../../outline/passage.ts'
import type { Spanned } from '../../../span.ts'
import { boundWords, memberClasses } from '../../../vocabulary/en/bounds.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { ends } from '../beside.ts'
import { contentWords, inOneReport } from '../scope.ts'
import { speaksOf, statisticOf } from '../statistic.ts'
import { isClaimed, type Stretch, wordsBefore, wordsOf } from '../stretch.ts'
import { isTotal } from '../sums/table-sums.ts'
import { quantitiesAt, type Table, textAt } from '../table.ts'

/** A bound that the report claims for values which it also lists. */
export interface BoundClaim extends Spanned {
  readonly bound: Amount
  readonly members: readonly Amount[]
  /** Whether the whole of a member must keep the bound, or only a part of it may be beyond. */
  readonly holdsFor: 'every member' | 'the worst' | 'the range'
}

type MemberClass = keyof typeof memberClasses

const classes = lexicon(memberClasses)
const words = lexicon(boundWords)
const classNames = Object.keys(memberClasses) as MemberClass[]
const farthest = 30

const isOneSided = ({ bound }: Amount): boolean => bound !== null

/** The class that a universal claim is made of: `all services respond in <5 ms`. */
function claimedClass(text: string, before: number): MemberClass | null {
  const every = words.first(text, 'every')
  if (every === null || every.end > before) return null
  const rest = text.slice(every.end, Math.min(before, every.end + farthest))
  return classes.among(rest, classNames)
}

function membersOf(table: Table, bound: Amount, statistic: string | null): Amount[] {
  return table.rows.flatMap((row) =>
    table.columns.flatMap(({ header, role }, column) => {
      if (column === 0 || role === 'target' || role === 'before' || role === 'weight') return []
      const values = quantitiesAt(row, column)
        .filter(isAmount)
        .filter(({ dimension }) => dimension === bound.dimension)
      const own = statisticOf(`${header} ${textAt(row, column)}`)
      return bound.dimension === 'percent' && (statistic === null || own !== statistic) ? [] : values
    }),
  )
}

function universal(stretch: Stretch, tables: readonly Table[]): BoundClaim[] {
  const text = wordsOf(stretch)
  if (
    stretch.cell !== null ||
    !words.has(text, 'every') ||
    words.has(text, 'except') ||
    speaksOf(text, 'planned') ||
    speaksOf(text, 'target')
  )
    return []
  return stretch.quantities.filter(isAmount).flatMap((bound): BoundClaim[] => {
    const member = isOneSided(bound) ? claimedClass(text, bound.start - stretch.from) : null
    if (member === null || (bound.dimension !== 'time' && bound.dimension !== 'percent')) return []
    const lists = tables.filter(({ columns, grid }) => {
      const [first] = grid.rows
      return classes.has(columns[0]?.header ?? '', member) && first !== undefined && inOneReport(first, stretch.passage)
    })
    const members = lists.flatMap((table) => membersOf(table, bound, statisticOf(text)))
    return members.length === 0 ? [] : [{ span: bound.span, bound, members, holdsFor: 'every member' }]
  })
}

/** `Achieved: <350 ms` beside the values of its list. */
function reached(stretch: Stretch): BoundClaim[] {
  const { list } = stretch.passage
  if (list === null) return []
  return stretch.quantities.filter(isAmount).flatMap((bound): BoundClaim[] => {
    if (bound.low !== null || bound.dimension !== 'time' || !ends(wordsBefore(stretch, bound), words, 'reached before'))
      return []
    const others = list.items.filter((item) => item !== stretch.passage && !words.has(item.prose.text, 'wished'))
    const members = others.flatMap(({ prose }) =>
      readQuantities(prose)
        .filter(isAmount)
        .filter((one) => one.dimension === 'time' && one.bound === null),
    )
    return members.length === 0 ? [] : [{ span: bound.span, bound, members, holdsFor: 'the worst' }]
  })
}

function captionOf({ grid }: Table): string[] {
  const context = grid.context.slice(0, 2).map(({ text }) => text)
  return contentWords(context.join(' '))
}

function nameBefore(stretch: Stretch, range: Amount): string[] {
  const beside = /([^,;(|:]{0,40})\s*[:(]?\s*$/.exec(wordsBefore(stretch, range))?.[1] ?? ''
  const row = stretch.cell === null ? '' : (stretch.passage.row?.cells[0]?.body.text ?? '')
  return contentWords(`${beside} ${row}`)
}

/** `Critical paths: 67–96%` against the table of the critical paths. */
function ranged(stretch: Stretch, tables: readonly Table[]): BoundClaim[] {
  const text = wordsOf(stretch)
  if (speaksOf(text, 'planned') || speaksOf(text, 'target')) return []
  const ranges = stretch.quantities
    .filter(isAmount)
    .filter((one) => one.isRange && one.bound === null && one.dimension === 'percent')
  return ranges.flatMap((bound): BoundClaim[] => {
    const name = nameBefore(stretch, bound)
    if (!name.some((word) => statisticOf(word) !== null)) return []
    return tables.flatMap((table): BoundClaim[] => {
      const caption = captionOf(table)
      const shared = name.filter((word) => caption.includes(word))
      const isOwn = table.grid === stretch.passage.row?.grid || table.grid.section === stretch.passage.section
      if (isOwn || shared.length < 2 || shared.every((word) => statisticOf(word) !== null)) return []
      const members = percentColumn(table)
      return members.length < 3 ? [] : [{ span: bound.span, bound, members, holdsFor: 'the range' }]
    })
  })
}

/** The values of the first column that holds one percentage in most rows. */
function percentColumn(table: Table): Amount[] {
  const columns = table.columns.map(({ role }, column) => {
    if (column === 0 || role === 'target' || role === 'before' || role === 'weight') return []
    return table.rows.flatMap((row) => {
      const [only, ...more] = isTotal(row.name) ? [] : quantitiesAt(row, column).filter(isAmount)
      return only?.dimension === 'percent' && more.length === 0 ? [only] : []
    })
  })
  return columns.find((values) => values.length >= 3) ?? []
}

const isLive = ({ passage }: { passage: Passage }): boolean => isClaimed(passage) && !passage.fenced

/** Bounds that are claimed for values listed elsewhere. */
export function readBounds(stretches: readonly Stretch[], tables: readonly Table[]): BoundClaim[] {
  return stretches
    .filter(isLive)
    .flatMap((stretch) => [...universal(stretch, tables), ...reached(stretch), ...ranged(stretch, tables)])
}
