import { groupBy, soleOf } from '../../../group.ts'
import type { Outline, Passage } from '../../../outline/passage.ts'
import type { Spanned } from '../../../span.ts'
import { releaseStatistics } from '../../../vocabulary/en/criteria.ts'
import type { Standing } from '../../items/standing.ts'
import { plain } from '../../plain.ts'
import { type Amount, isAmount, isRatio } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { sameWords, scopeOf } from '../scope.ts'
import { betterOf, type Statistic, statisticOf } from '../statistic.ts'
import { isClaimed, type Stretch, wordsBefore } from '../stretch.ts'
import type { Table } from '../table.ts'
import { type Fit, fitOf } from '../targets/fit.ts'
import { readCriterionFacts, readCriterionRows } from './criterion-facts.ts'
import { type Metric, qualifiersIn } from './metrics.ts'
import { readScoreNeeds } from './score-needs.ts'

/** A number that the report requires of a release, and one that it reports for it. */
export interface Requirement extends Spanned {
  /** `criterion`: stands among the criteria of the release; `score`: a readiness score that is needed. */
  readonly kind: 'criterion' | 'score'
  readonly name: string
  readonly required: string
  readonly reached: { readonly span: Spanned['span']; readonly text: string }
  /** How what is reported stands to what is required. */
  readonly fit: Fit
}

const fewestNameWords = 2
const ofRelease: ReadonlySet<Statistic> = new Set(releaseStatistics)

/** A criterion with one threshold, its statistic and nothing measured beside it. */
function thresholdIn(passage: Passage): { statistic: Statistic; bound: Amount; qualifiers: string[] } | null {
  const { text } = passage.body
  const [bound, ...more] = readQuantities(passage.body)
  const statistic = statisticOf(text)
  if (!isAmount(bound) || more.length > 0 || bound.bound === null || statistic === null || !ofRelease.has(statistic))
    return null
  return bound.dimension === 'percent' ? { statistic, bound, qualifiers: qualifiersIn(text) } : null
}

function isWhole({ passage }: Metric): boolean {
  return scopeOf(passage).length === 0 && passage.parent === null
}

/** Criteria of the release against the metrics of the whole, under the same circumstances. */
function fromCriteria(
  outline: Outline,
  standings: ReadonlyMap<Passage, Standing>,
  metrics: readonly Metric[],
): Requirement[] {
  const criteria = outline.passages.filter(
    (passage) => standings.get(passage)?.role === 'criteria' && passage.row === null,
  )
  const measured = metrics.filter(
    (metric) => metric.role === 'actual' && standings.get(metric.passage)?.role === 'result' && isWhole(metric),
  )
  const known = groupBy(measured, ({ passage, statistic }) => [`${passage.section.part} ${statistic}`])
  return criteria.flatMap((passage) => {
    const threshold = thresholdIn(passage)
    if (threshold === null) return []
    const { statistic, bound, qualifiers } = threshold
    const facts = (known.get(`${passage.section.part} ${statistic}`) ?? []).filter(
      (metric) => metric.passage !== passage && sameWords(metric.qualifiers, qualifiers),
    )
    const fits = facts.map((metric) => ({ metric, fit: fitOf(metric.quantity, bound, betterOf(statistic)) }))
    const [first] = fits
    const isOneVoice = fits.every(({ fit }) => fit === first?.fit)
    if (first === undefined || first.fit === null || !isOneVoice) return []
    const reached = { span: first.metric.span, text: first.metric.quantity.text.trim() }
    return [
      {
        span: bound.span,
        kind: 'criterion' as const,
        name: statistic,
        required: bound.text.trim(),
        reached,
        fit: first.fit,
      },
    ]
  })
}

/** The words of a name, without what a colon parts from it. */
const nameOf = (words: string): string =>
  plain(words.slice(words.lastIndexOf(': ') + 1))
    .toLowerCase()
    .replace(/^(?:[a-z]{0,2}\d+)?[\W\d]+|\b(?:of|is|are|at|the|a|an)\b|[^\p{L}\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** `Crash-free sessions ≥ 99.5 %` against `crash-free sessions 99.2 %`: the same two words or more in front of the number. */
function fromNames(
  outline: Outline,
  standings: ReadonlyMap<Passage, Standing>,
  stretches: readonly Stretch[],
): Requirement[] {
  const facts = stretches.flatMap((stretch) => {
    const { passage, cell, quantities } = stretch
    const [amount] = quantities
    if (standings.get(passage)?.role !== 'result' || cell !== null || !isClaimed(passage) || !isAmount(amount))
      return []
    return amount.bound === null ? [{ amount, passage, name: nameOf(wordsBefore(stretch, amount)) }] : []
  })
  const known = groupBy(facts, ({ passage, name }) => [`${passage.section.part} ${name}`])
  return outline.passages.flatMap((passage): Requirement[] => {
    if (standings.get(passage)?.role !== 'criteria' || passage.row !== null) return []
    const [bound, ...more] = readQuantities(passage.body)
    if (!isAmount(bound) || bound.bound === null || more.some(isAmount)) return []
    const isOfRelease = thresholdIn(passage) !== null
    const name = nameOf(passage.body.text.slice(0, bound.start))
    if (name.split(' ').length < fewestNameWords) return []
    const fact = soleOf(
      known.get(`${passage.section.part} ${name}`) ?? [],
      (one) => one.amount.dimension === bound.dimension && !(isOfRelease && scopeOf(one.passage).length > 0),
    )
    if (fact === null) return []
    const fit = fitOf(fact.amount, bound, null)
    const reached = { span: fact.amount.span, text: fact.amount.text.trim() }
    return fit === null
      ? []
      : [{ span: bound.span, kind: 'criterion', name, required: bound.text.trim(), reached, fit }]
  })
}

/** `| At least 97 % of the orders reconcile | 229 of 241 orders reconcile |`: a criterion with its result in its row. */
function fromRows(outline: Outline, standings: ReadonlyMap<Passage, Standing>): Requirement[] {
  const rows = outline.passages.filter((passage) => standings.get(passage)?.role === 'criteria' && isClaimed(passage))
  return rows.flatMap(({ row }): Requirement[] => {
    const cells = (row?.cells ?? []).map((cell) => ({ cell, quantities: readQuantities(cell.body) }))
    const asked = cells.flatMap(({ cell, quantities: [first, ...more] }) =>
      more.length === 0 && isAmount(first) && first.dimension === 'percent' && first.bound !== null
        ? [{ cell, bound: first }]
        : [],
    )
    const given = cells.flatMap(({ cell, quantities: [first, ...more] }) =>
      more.length === 0 && isRatio(first) && first.whole > 0 ? [{ cell, ratio: first }] : [],
    )
    const [{ cell: criterion, bound } = { cell: null, bound: null }] = asked
    const [{ ratio } = { ratio: null }] = given
    if (asked.length !== 1 || given.length !== 1 || criterion === null || bound === null || ratio === null) return []
    const share = (100 * ratio.part) / ratio.whole
    const isMissed = bound.bound === '≥' || bound.bound === '>' ? share < bound.value : share > bound.value
    const name = criterion.body.text.slice(bound.end).trim()
    const reached = { span: ratio.span, text: `${ratio.text.trim()} (${share.toFixed(1)} %)` }
    const fit = isMissed ? ('missed' as const) : ('met' as const)
    return [{ span: bound.span, kind: 'criterion', name, required: bound.text.trim(), reached, fit }]
  })
}

/** What a report requires of its release in numbers, beside what it reports. */
export function readRequirements(
  outline: Outline,
  standings: ReadonlyMap<Passage, Standing>,
  stretches: readonly Stretch[],
  metrics: readonly Metric[],
  tables: readonly Table[],
): Requirement[] {
  const measured = fromCriteria(outline, standings, metrics)
  const named = [...measured, ...fromNames(outline, standings, stretches), ...readCriterionFacts(stretches, standings)]
  const first = new Map([...named].reverse().map((one) => [one.span.start, one]))
  return [
    ...named.filter((one) => first.get(one.span.start) === one),
    ...fromRows(outline, standings),
    ...readCriterionRows(tables, standings),
    ...readScoreNeeds(stretches),
  ]
}
