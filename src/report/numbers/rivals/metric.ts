import { grouped } from '../../../group.ts'
import type { Passage } from '../../../outline/passage.ts'
import { commonMetricNames } from '../../../vocabulary/en/qualifiers.ts'
import { inOneReport, isParallel } from '../../place.ts'
import type { Metric } from '../metrics/metrics.ts'
import { headingNumbers, nameWords, sameWords, scopeOf } from '../scope.ts'
import { none, type Rivals } from './rival.ts'

const common = new Set(commonMetricNames)
/** Single words that name a metric of the whole all the same. */
const telling = new Set(['uptime', 'coverage'])
/** More distinct values than this under one name make it a label that every section fills in. */
const mostValues = 3
const slack = { by: 0, share: 0.02 }

/** The part of the report that a metric speaks of: heading words and digits, and the item it stands under. */
function scopeWords({ passage }: Metric): string[] {
  const parent = passage.parent === null ? [] : nameWords(passage.parent.body.text).slice(0, 6)
  return [...new Set([...scopeOf(passage), ...headingNumbers(passage), ...parent])]
}

/** Labels by the list or section that they stand in. */
function labelsByGroup(passages: Iterable<Passage>): Map<unknown, Set<string>> {
  const labels = new Map<unknown, Set<string>>()
  for (const { field, list, section } of passages) {
    if (field === null) continue
    const group = list ?? section
    labels.set(group, (labels.get(group) ?? new Set()).add(field.key.text.toLowerCase()))
  }
  return labels
}

/** Two lists that share labels are one form filled in twice: another run or another part. */
function isOneForm(labels: Map<unknown, Set<string>>, a: Metric, b: Metric): boolean {
  const [first, second] = [labels.get(a.group), labels.get(b.group)]
  if (first === undefined || second === undefined || a.group === b.group) return false
  return [...first].filter((label) => second.has(label)).length >= 2
}

function isTable({ passage }: Metric): boolean {
  return passage.row !== null
}

function isCommon({ words }: Metric): boolean {
  return words.every((word) => common.has(word)) || (words.length === 1 && !telling.has(words[0] ?? ''))
}

/** The lead-in or bold line that a passage stands under within its section. */
function leadOf({ passage }: Metric): Passage | null {
  return passage.context.find(({ kind }) => kind === 'lead-in' || kind === 'bold')?.passage ?? null
}

/** Whether two metrics of one name speak of the same part of the report. */
function shareScope(a: Metric, b: Metric): boolean {
  const [x, y] = [scopeWords(a), scopeWords(b)]
  const isScoped = x.length > 0 || y.length > 0
  if (!isScoped) return true
  if (isCommon(a)) return false
  if (sameWords(x, y)) return a.passage.section === b.passage.section && leadOf(a) === leadOf(b)
  if (x.length > 0 && y.length > 0) return false
  return a.words.length >= 3 || /overall|total/i.test(a.name + b.name)
}

function mayConflict(a: Metric, b: Metric): boolean {
  if (a.passage === b.passage || a.group === b.group || !inOneReport(a.passage, b.passage)) return false
  if (!sameWords(a.qualifiers, b.qualifiers) || isParallel(a.passage, b.passage)) return false
  if (isTable(a) && isTable(b) && !sameWords(scopeWords(a), scopeWords(b))) return false
  return shareScope(a, b)
}

/** Whether one of the counts is what the others come to: the whole beside its parts. */
function addUp(group: readonly Metric[]): boolean {
  const values = [...new Set(group.map(({ quantity }) => quantity.value))]
  const sum = values.reduce((total, value) => total + value, 0)
  return values.length > 2 && group[0]?.quantity.dimension === 'count' && values.some((value) => value * 2 === sum)
}

/** Pairs of metrics that bear one name, under one set of circumstances, and should have one value. */
export function readMetricRivals(metrics: readonly Metric[], passages: readonly Passage[]): Rivals[] {
  const actual = metrics.filter(({ role, quantity }) => role === 'actual' && !quantity.isApproximate)
  const labels = labelsByGroup(passages)
  const groups = grouped(actual, ({ words, quantity, per }) => `${words.join(' ')}|${quantity.dimension}|${per}`)
  return [...groups.values()].flatMap((group) => {
    const values = new Set(group.map(({ quantity }) => `${quantity.interval.low}/${quantity.interval.high}`))
    if (values.size < 2 || values.size > mostValues || addUp(group)) return []
    return group.flatMap((a, index) =>
      group.slice(index + 1).flatMap((b): Rivals[] => {
        if (!mayConflict(a, b) || isOneForm(labels, a, b)) return []
        const pair = { here: a.quantity, there: b.quantity }
        return [
          {
            span: a.span,
            name: a.name,
            ...pair,
            slack: a.quantity.dimension === 'count' ? none : slack,
            isSure: true,
          },
        ]
      }),
    )
  })
}
