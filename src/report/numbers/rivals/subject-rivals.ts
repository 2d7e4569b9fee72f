import { grouped } from '../../../group.ts'
import { topicWords } from '../../../vocabulary/en/qualifiers.ts'
import { inOneReport, isParallel } from '../../place.ts'
import type { Amount } from '../../quantity/quantity.ts'
import { headingNumbers, sameWords, scopeOf } from '../scope.ts'
import { statisticOf } from '../statistic.ts'
import type { Stretch } from '../stretch.ts'
import type { Table } from '../table.ts'
import { none, type Rivals } from './rival.ts'
import { readSubjects, type Subject } from './subject.ts'

const topics = new Set(topicWords)
/** More values than this under one name make it a label that every section fills in. */
const mostValues = 3
const slack = { by: 0, share: 0.02 }

/** Percentages may be cut off at their last digit, sizes and times rounded; counts are what they are. */
function slackOf({ dimension, factor, decimals }: Amount, other: Amount): Rivals['slack'] {
  if (dimension === 'percent') return { by: 10 ** -Math.min(decimals, other.decimals), share: 0 }
  return dimension === 'count' && factor === 1 && decimals === 0 ? none : slack
}

/** The part of the system that the headings narrow a number to; what the name says itself narrows nothing. */
function partOf({ passage, words }: Subject): string[] {
  const own = scopeOf(passage).filter((word) => !topics.has(word) && !words.includes(word))
  return [...own, ...headingNumbers(passage), ...(passage.parent === null ? [] : ['parent'])]
}

/** Whether no heading narrows a number to a part. */
export function isOfWhole(subject: Subject): boolean {
  return partOf(subject).length === 0
}

/** Whether the circumstances that are told do not exclude each other. */
export function mayCoincide(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((word) => b.includes(word))
}

/** Whether a name says more than what is measured, so that it is of one thing wherever it stands. */
function isOwnName({ name, amount }: Subject): boolean {
  const statistic = statisticOf(name)
  return (
    (statistic === null || statistic === 'size' || statistic === 'cost') &&
    amount.dimension !== 'percent' &&
    amount.dimension !== 'count'
  )
}

function pairOf(a: Subject, b: Subject, isOnlyPair: boolean): Rivals[] {
  if (a.passage === b.passage || a.group === b.group || !inOneReport(a.passage, b.passage)) return []
  if (!sameWords(a.qualifiers, b.qualifiers) || isParallel(a.passage, b.passage)) return []
  const [x, y] = [partOf(a), partOf(b)]
  const isWhole = x.length === 0 && y.length === 0
  const isNarrowed = x.length > 0 && y.length > 0
  if (!isWhole && (isNarrowed || !(a.words.length > 2 || (isOnlyPair && isOwnName(a))))) return []
  if (!mayCoincide(a.circumstances, b.circumstances)) return []
  const isSure = a.conditions.length > 0 === b.conditions.length > 0
  const base = { span: a.amount.span, name: a.name, here: a.amount, there: b.amount }
  return [{ ...base, slack: slackOf(a.amount, b.amount), isSure }]
}

/** The names and values of each list, table or section. */
function valuesByGroup(subjects: readonly Subject[]): Map<unknown, Map<string, string>> {
  const values = new Map<unknown, Map<string, string>>()
  for (const { group, words, amount } of subjects) {
    const own = values.get(group) ?? new Map<string, string>()
    own.set(words.join(' '), amount.text.trim())
    values.set(group, own)
  }
  return values
}

/** Two groups that share names but no value are one form filled in twice: another run or another part. */
function isOneForm(values: Map<unknown, Map<string, string>>, a: Subject, b: Subject): boolean {
  const [first, second] = [values.get(a.group), values.get(b.group)]
  const shared = [...(first ?? [])].filter(([name]) => second?.has(name))
  return shared.length > 1 && !shared.some(([name, value]) => second?.get(name) === value)
}

/** Two numbers of one subject, of the whole and under circumstances that may be the same. */
export function readSubjectRivals(stretches: readonly Stretch[], tables: readonly Table[]): Rivals[] {
  const subjects = readSubjects(stretches, tables)
  const values = valuesByGroup(subjects)
  const groups = grouped(subjects, ({ words, amount, qualifiers }) =>
    [words.join(' '), amount.dimension, qualifiers.join(' ')].join('|'),
  )
  return [...groups.values()].flatMap((group) => {
    const distinct = new Set(group.map(({ amount }) => amount.value))
    if (distinct.size < 2 || distinct.size > mostValues) return []
    return group.flatMap((a, index) =>
      group.slice(index + 1).flatMap((b) => (isOneForm(values, a, b) ? [] : pairOf(a, b, group.length === 2))),
    )
  })
}
