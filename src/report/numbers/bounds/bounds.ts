import type { List, Passage } from '../../../outline/passage.ts'
import { boundWords, memberClasses } from '../../../vocabulary/en/bounds.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { inOneReport } from '../../place.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { ends } from '../beside.ts'
import { readSubjects } from '../rivals/subject.ts'
import { contentWords } from '../scope.ts'
import { speaksOf, statisticOf } from '../statistic.ts'
import { isClaimed, type Stretch, wordsBefore, wordsOf } from '../stretch.ts'
import { isTotal } from '../sums/table-sums.ts'
import { quantitiesAt, type Table, textAt } from '../table.ts'
import type { BoundClaim } from './bound-claim.ts'
import { readStandingBounds } from './standing-bounds.ts'

type MemberClass = keyof typeof memberClasses

const classes = lexicon(memberClasses)
const words = lexicon(boundWords)
const classNames = Object.keys(memberClasses) as MemberClass[]
const farthest = 30
const farBeyond = 50
const bounded: ReadonlySet<Amount['dimension']> = new Set(['time', 'percent', 'bytes'])

/** The class that a universal claim is made of: `all services respond in <5 ms`, `below 5 ms in all services`. */
function claimedClass(text: string, before: number): MemberClass | null {
  const every = words.find(text).find(({ meaning }) => meaning === 'every' || meaning === 'none')
  if (every === undefined) return null
  const isAhead = every.end <= before
  const rest = text.slice(every.end, isAhead ? Math.min(before, every.end + farthest) : every.end + farthest)
  return classes.among(rest, classNames)
}

/** What a claim bounds: `no query takes longer than 50 ms` keeps all of them at 50 ms or below. */
function claimedBound(text: string, amount: Amount, left: string): Amount | null {
  const isNone = words.has(text, 'none')
  const isMore = ends(left, words, 'more than') || amount.bound === '>' || amount.bound === '≥'
  const isLess = ends(left, words, 'less than') || amount.bound === '<' || amount.bound === '≤'
  if (amount.bound === null && !isMore && !isLess) return null
  if (!isNone) return amount.bound === null ? null : amount
  return isMore
    ? { ...amount, low: null, high: amount.value, bound: '≤' }
    : { ...amount, low: amount.value, high: null, bound: '≥' }
}

/** Values far from a bound measure something else. */
function isOfOtherKind({ value }: Amount, bound: Amount): boolean {
  return value > bound.value * farBeyond || value * farBeyond < bound.value
}

/** Lists whose items begin with the class: `Query users: 20 ms`. */
function membersOfLists(lists: readonly List[], member: MemberClass, bound: Amount, at: Passage): Amount[] {
  return lists.flatMap(({ items, context }) => {
    const [first] = items
    const isNamed = context.slice(0, 2).some(({ text }) => classes.has(text, member))
    const isOf = isNamed || items.every(({ prose }) => classes.first(prose.text, member)?.start === 0)
    const isNear = first?.index === at.index + 1
    if (items.length < 2 || !(isOf || isNear) || first === undefined || !inOneReport(first, at) || items.includes(at))
      return []
    return items.flatMap((item) => {
      const values = readQuantities(item.prose).filter(isAmount)
      const [only, ...more] = values.filter(({ dimension }) => dimension === bound.dimension)
      const isWished = words.has(item.prose.text, 'wished')
      if (only === undefined || more.length > 0 || isWished || item.field === null) return []
      return isOfOtherKind(only, bound) ? [] : [only]
    })
  })
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

function universal(stretch: Stretch, tables: readonly Table[], allLists: readonly List[]): BoundClaim[] {
  const text = wordsOf(stretch)
  const plain = text.replace(/\b(?:every|needs?)\b/gi, ' ')
  if (
    stretch.cell !== null ||
    !(words.has(text, 'every') || words.has(text, 'none')) ||
    words.has(text, 'except') ||
    speaksOf(plain, 'planned') ||
    speaksOf(plain, 'target')
  )
    return []
  return stretch.quantities.filter(isAmount).flatMap((amount): BoundClaim[] => {
    const bound = claimedBound(text, amount, wordsBefore(stretch, amount))
    const member = bound === null ? null : claimedClass(text, amount.start - stretch.from)
    if (bound === null || member === null || !bounded.has(bound.dimension)) return []
    const lists = tables.filter(({ columns, grid }) => {
      const [first] = grid.rows
      return classes.has(columns[0]?.header ?? '', member) && first !== undefined && inOneReport(first, stretch.passage)
    })
    const members = [
      ...lists.flatMap((table) => membersOf(table, bound, statisticOf(text))),
      ...membersOfLists(allLists, member, bound, stretch.passage),
    ]
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
  const lead = wordsBefore(stretch, range).trimEnd().replace(/[:(]$/, '')
  const beside = /[^,;(|:]{0,40}$/.exec(lead)?.[0] ?? ''
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
export function readBounds(
  stretches: readonly Stretch[],
  tables: readonly Table[],
  lists: readonly List[],
): BoundClaim[] {
  const live = stretches.filter(isLive)
  const standing = readStandingBounds(live, readSubjects(live, tables))
  return [
    ...standing,
    ...live.flatMap((stretch) => [
      ...universal(stretch, tables, lists),
      ...reached(stretch),
      ...ranged(stretch, tables),
    ]),
  ]
}
