import { groupBy } from '../../../group.ts'
import type { Passage } from '../../../outline/passage.ts'
import {
  boundAfter,
  criterionOpenings,
  formerFacts,
  neutralWords,
  sameNames,
} from '../../../vocabulary/en/criterion-facts.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import type { Role, Standing } from '../../items/standing.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { begins } from '../beside.ts'
import { nameWords, scopeOf } from '../scope.ts'
import { betterOf, speaksOf, statisticOf } from '../statistic.ts'
import { isClaimed, type Stretch, wordsOf } from '../stretch.ts'
import { amountAt, columnOf, type Table } from '../table.ts'
import { fitOf } from '../targets/fit.ts'
import type { Requirement } from './criteria.ts'

/** A number with the words that name it: those of its clause that say what it is of. */
interface NamedAmount {
  readonly amount: Amount
  /** The words in order of the alphabet, as one key. */
  readonly name: string
  /** How long it was watched, where the clause says so. */
  readonly window: string | null
  readonly clause: string
  readonly passage: Passage
}

type Standings = ReadonlyMap<Passage, Standing>

const names = lexicon(sameNames)
const openings = lexicon({ opens: criterionOpenings, former: formerFacts })
const bounds = lexicon(boundAfter)
const neutral = new Set(neutralWords.flatMap(nameWords))
/** Sentences with more numbers are no statements of one fact. */
const mostNumbers = 8
const telling: ReadonlySet<Role> = new Set(['result', 'risk'])
const clauseEnd = /[,;]\s|\s(?:and|but|while|whereas|although)\s/g

function nameOf(words: string): string {
  const merged = names
    .find(words)
    .reduceRight(
      (text, hit) => `${text.slice(0, hit.start)} ${hit.meaning.replace(' ', '_')} ${text.slice(hit.end)}`,
      words,
    )
  const kept = nameWords(merged).map((word) => word.toLowerCase())
  return [...new Set(kept.filter((word) => !neutral.has(word)))].sort().join(' ')
}

/** The clause of a stretch in which a number stands, as indices into the text. */
function clauseOf({ prose, from, to }: Stretch, { start, end }: Amount): { from: number; to: number } {
  const before = [...prose.text.slice(from, start).matchAll(clauseEnd)].at(-1)
  const after = prose.text.slice(end, to).search(clauseEnd)
  return {
    from: before === undefined ? from : from + before.index + before[0].length,
    to: after < 0 ? to : end + after,
  }
}

/** The numbers of a stretch that alone in their clause have their unit, named by the clause. */
function namedIn(stretch: Stretch): NamedAmount[] {
  const { passage, cell, prose } = stretch
  const label = cell === null || cell === passage.row?.cells[0] ? '' : (passage.row?.cells[0]?.body.text ?? '')
  if (stretch.quantities.length > mostNumbers) return []
  if (cell !== null && (label === '' || passage.row?.cells.length !== 2)) return []
  const opening = openings.first(wordsOf(stretch), 'opens')
  return stretch.quantities.filter(isAmount).flatMap((amount): NamedAmount[] => {
    const clause = clauseOf(stretch, amount)
    const begin = opening === null ? clause.from : Math.max(clause.from, stretch.from + opening.end)
    const inside = stretch.quantities.filter(({ start, end }) => start >= begin && end <= clause.to)
    const others = inside.filter((one) => one !== amount)
    const times = others.filter((one) => one.kind === 'amount' && one.dimension === 'time')
    const counted = others.filter((one) => one.kind === 'ratio' || one.dimension === 'count')
    const told = amount.dimension === 'percent' ? times.length + counted.length : times.length
    if (begin > amount.start || told < others.length || times.length > 1) return []
    const words = inside.reduceRight(
      (text, { start, end }) => `${text.slice(0, start - begin)} ${text.slice(end - begin)}`,
      prose.text.slice(begin, clause.to),
    )
    const name = nameOf(`${label} ${words}`)
    return name === ''
      ? []
      : [{ amount, name, window: times[0]?.text.trim() ?? null, clause: `${label} ${words}`, passage }]
  })
}

/** A limit that words behind the number give: `80 % or more`. */
function bounded(stretch: Stretch, amount: Amount): Amount | null {
  if (amount.bound !== null) return amount
  const right = stretch.prose.text.slice(amount.end, stretch.to)
  if (begins(right, bounds, '≥')) return { ...amount, bound: '≥', low: amount.value, high: null }
  return begins(right, bounds, '≤') ? { ...amount, bound: '≤', low: null, high: amount.value } : null
}

function isCriterion(stretch: Stretch, standings: Standings): boolean {
  const standing = standings.get(stretch.passage)
  if (standing === undefined || standing.timing === 'after-launch' || stretch.cell !== null) return false
  if (standing.role === 'criteria') return true
  return standing.role === 'result' && openings.first(wordsOf(stretch), 'opens')?.start === 0
}

function isFact(stretch: Stretch, standings: Standings): boolean {
  const text = wordsOf(stretch)
  return (
    telling.has(standings.get(stretch.passage)?.role ?? 'plan') &&
    isClaimed(stretch.passage) &&
    !openings.has(text, 'former') &&
    !speaksOf(text, 'target') &&
    !speaksOf(text, 'planned')
  )
}

/** `At least 95 % of test cases pass` among the criteria, `182 passed (91 %)` in the results: a limit and the fact of its name. */
export function readCriterionFacts(stretches: readonly Stretch[], standings: Standings): Requirement[] {
  const criteria = stretches.filter((stretch) => isCriterion(stretch, standings))
  const asked = new Set(criteria.map(({ passage }) => passage))
  const facts = stretches
    .filter((stretch) => !asked.has(stretch.passage) && isFact(stretch, standings))
    .flatMap(namedIn)
    .filter(({ amount, passage }) => amount.bound === null && scopeOf(passage).length === 0)
  const known = groupBy(facts, ({ passage, name, amount }) => [`${passage.section.part} ${amount.dimension} ${name}`])
  return criteria.flatMap((stretch) =>
    namedIn(stretch).flatMap(({ amount, name, window, passage }): Requirement[] => {
      const limit = bounded(stretch, amount)
      if (limit === null) return []
      const own = (known.get(`${passage.section.part} ${limit.dimension} ${name}`) ?? []).filter(
        (fact) => window === null || fact.window === null || fact.window === window,
      )
      const fits = new Set(own.map((fact) => fitOf(fact.amount, limit, null)))
      const [first] = own
      const [fit] = fits
      if (first === undefined || fits.size !== 1 || fit == null) return []
      const reached = { span: first.amount.span, text: first.amount.text.trim() }
      return [
        {
          span: limit.span,
          kind: 'criterion',
          name: name.replaceAll('_', ' '),
          required: limit.text.trim(),
          reached,
          fit,
        },
      ]
    }),
  )
}

/** Rows of a table of criteria with what is asked and what came of it, where no mark judges the two. */
export function readCriterionRows(tables: readonly Table[], standings: Standings): Requirement[] {
  return tables.flatMap((table) => {
    const [asked, actual] = [columnOf(table, 'target'), columnOf(table, 'actual')]
    if (asked < 0 || actual < 0 || columnOf(table, 'status') >= 0) return []
    return table.rows.flatMap((row): Requirement[] => {
      const standing = standings.get(row.passage)
      if (standing?.role !== 'criteria' || standing.timing === 'after-launch') return []
      const [limit, fact] = [amountAt(row, asked), amountAt(row, actual)]
      const statistic = statisticOf(row.name)
      const fit = limit === null || fact === null ? null : fitOf(fact, limit, statistic && betterOf(statistic))
      if (limit === null || fact === null || fit === null) return []
      const reached = { span: fact.span, text: fact.text.trim() }
      return [{ span: limit.span, kind: 'criterion', name: row.name, required: limit.text.trim(), reached, fit }]
    })
  })
}
