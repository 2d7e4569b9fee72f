import type { Passage } from '../../../outline/passage.ts'
import {
  commonMetricNames,
  nameSynonyms,
  qualifierWords,
  subjectWords,
  tellingNames,
} from '../../../vocabulary/en/qualifiers.ts'
import { emptyWords } from '../../../vocabulary/en/scopes.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { plainHeader, qualifiersIn } from '../metrics/metrics.ts'
import { nameWords } from '../scope.ts'
import { type Statistic, speaksOf, statisticOf } from '../statistic.ts'
import { isClaimed, type Stretch, wordsAfter, wordsBefore } from '../stretch.ts'
import { soleAmountAt, type Table, textAt } from '../table.ts'

/** A number and the subject that its sentence, label or row gives it. */
export interface Subject {
  readonly name: string
  /** The words of the subject in one spelling, in order of the alphabet. */
  readonly words: readonly string[]
  readonly amount: Amount
  readonly qualifiers: readonly string[]
  /** Where, when and for whom, as far as prepositions tell. */
  readonly circumstances: readonly string[]
  /** Those of them that are no time. */
  readonly conditions: readonly string[]
  readonly passage: Passage
  /** Numbers of one list, table or section are of different things. */
  readonly group: unknown
}

const forms = lexicon(subjectWords)
const ranks = lexicon({ rank: [...qualifierWords.rank, ...qualifierWords.load] })
const common = new Set(commonMetricNames)
const telling = new Set(tellingNames)
const empty = new Set([...emptyWords, 'mean', 'median', 'figure', 'reading', 'final', 'whole', 'entire', 'expected'])
const clauseStart = /(?:^|[,;:(]|\s(?:and|but|while|whereas|with)\s)\s*[^,;:(]*$/
const place =
  /\b(?:in|on|for|at|during|under|with|after|across|over|against|within|by|when|while|per|from)\s+(?:the\s+|an?\s+|our\s+)?([\p{L}\d][\p{L}\d/-]*(?:\s[\p{L}-]+)?)/giu
const mostWords = 5
const past = /\b(?:was|were|will (?:be|take|last|cost))\b/gi
/** Statistics that a system has one of. */
const wholes: ReadonlySet<Statistic> = new Set<Statistic>([
  'error rate',
  'pass rate',
  'uptime',
  'throughput',
  'coverage',
  'cpu',
  'memory',
  'latency',
])
const compared = /(?:→|->|⇒|\bfrom|\bto|\bby|\bthan|[+±])\s*\**$/i

/** Words of a name that only say in what it is measured, by dimension. */
const measures: Partial<Record<Amount['dimension'], readonly string[]>> = {
  time: ['time', 'duration', 'length', 'effort'],
  bytes: ['size', 'usage'],
  money: ['cost', 'price', 'amount'],
  percent: ['rate', 'percentage', 'share', 'ratio'],
}

/** The words of a name that are left without those that its unit says. */
function withoutMeasure(words: readonly string[], { dimension }: Amount): readonly string[] {
  const rest = words.filter((word) => measures[dimension]?.includes(word) !== true)
  return rest.length > 0 ? rest : words
}

function canonical(name: string): string[] {
  const bare = ranks
    .find(name)
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, name)
  const words = nameWords(bare).filter((word) => word.length > 1 && !empty.has(word))
  return [...new Set(words.map((word) => nameSynonyms[word] ?? word))].sort()
}

function circumstancesIn(text: string): string[] {
  return [...text.matchAll(place)].flatMap(([, words = '']) => nameWords(words).filter((word) => !empty.has(word)))
}

/** Words without when something was. */
function withoutTime(text: string): string {
  const time = forms.first(text, 'time')
  return time === null ? text : `${text.slice(0, time.start)} ${text.slice(time.end)}`
}

/** Whether the words alone name one thing and no label that any section fills in. */
function isTelling(name: string, words: readonly string[], { dimension }: Amount): boolean {
  if (words.length === 0 || words.length > mostWords) return false
  const statistic = statisticOf(name)
  if (words.length > 1) return words.some((word) => !common.has(word)) || statistic !== null
  if (statistic !== null && wholes.has(statistic)) return true
  const [word = ''] = words
  return (
    telling.has(word) || (!common.has(word) && !['percent', 'count', 'points', 'stars', 'factor'].includes(dimension))
  )
}

/** Whether words speak of a target, a plan or an earlier time; a past tense alone does not. */
function speaksOfOther(text: string): boolean {
  const now = text.replace(past, ' ')
  return speaksOf(now, 'target') || speaksOf(now, 'planned') || speaksOf(now, 'earlier')
}

type Place = Pick<Subject, 'passage' | 'group'>

function toSubject(name: string, amount: Amount, around: string, at: Place): Subject[] {
  const counted = amount.dimension === 'count' ? (amount.noun.match(/^[\p{L}-]+(?:\s[\p{L}-]+s\b)?/u)?.[0] ?? '') : ''
  const words = canonical(`${name} ${amount.dimension === 'count' && !/[sx]$/.test(name) ? counted : ''}`)
  const isPlain = amount.bound === null && amount.sign === null && !amount.isApproximate && !amount.isRange
  if (!isPlain || !isTelling(name, words, amount) || speaksOfOther(`${name} ${around}`)) return []
  const qualifiers = qualifiersIn(`${name} ${around}`)
  const key = withoutMeasure(words, amount)
  return [
    {
      name: name.trim(),
      words: key,
      amount,
      qualifiers,
      circumstances: circumstancesIn(around),
      conditions: circumstancesIn(withoutTime(around)),
      ...at,
    },
  ]
}

/** The words of a clause that a verb ties to the number after them: `our RTO is`. */
function subjectBefore(text: string): { name: string; rest: string } | null {
  const hits = forms.find(text).filter(({ meaning }) => meaning === 'verb')
  const last = hits.findLast(({ end }) => /^[\s*:]*$/.test(text.slice(end)))
  const from = clauseStart.exec(text.slice(0, last?.start ?? 0))
  if (last === undefined || from === null) return null
  let name = text.slice(from.index, last.start).replace(/^[^\p{L}]+/u, '')
  for (let hit = forms.first(name, 'determiner'); hit?.start === 0; hit = forms.first(name, 'determiner'))
    name = name.slice(hit.end).trimStart()
  const isName = name !== '' && name.trim().split(/\s+/).length <= mostWords && !forms.has(name, 'pronoun')
  const time = forms.first(name, 'time')
  const when = time === null ? '' : name.slice(time.start)
  const own = time === null ? name : name.slice(0, time.start)
  return isName ? { name: own, rest: `${text.slice(0, from.index)} ${last.text} ${when}` } : null
}

/** What a number counts, as a name of its own: `14 open bugs`. */
function counted(amount: Amount, around: string, at: Place): Subject[] {
  const phrase = /^[\p{L}-]+\s[\p{L}-]+s\b/u.exec(amount.noun)?.[0]
  const isName = phrase !== undefined && amount.dimension === 'count' && !forms.has(phrase, 'pronoun')
  return isName && !forms.has(phrase, 'verb') ? toSubject(phrase, { ...amount, noun: '' }, around, at) : []
}

/** What the words of a stretch say that one of its numbers is of; `verb` where it is part of the number. */
export function subjectsOf(stretch: Stretch, amount: Amount, verb = ''): Subject[] {
  const { passage } = stretch
  const { field } = passage
  const at = { passage, group: passage.list ?? passage.section }
  const [left, right] = [wordsBefore(stretch, amount), wordsAfter(stretch, amount)]
  if (/^\W*(?:→|->|⇒|to\b|or\b|vs\b|of\b|out of)/.test(right) || compared.test(left)) return []
  const valueStart = field?.value.offsets[0] ?? -1
  if (field !== null && Math.abs(amount.span.start - valueStart) < 4)
    return toSubject(field.key.text.replace(/\(.*?\)/g, ''), amount, right, at)
  const subject = subjectBefore(`${left}${verb}`)
  const clause = /^[^.;]*/.exec(right)?.[0] ?? ''
  const named = subject === null ? [] : toSubject(subject.name, amount, `${subject.rest} ${clause}`, at)
  return [...named, ...counted(amount, `${left} ${clause}`, at)]
}

function fromStretch(stretch: Stretch): Subject[] {
  const { passage, cell, quantities } = stretch
  if (cell !== null || passage.fenced || !isClaimed(passage)) return []
  return quantities.filter(isAmount).flatMap((amount) => subjectsOf(stretch, amount))
}

function fromTable(table: Table): Subject[] {
  return table.rows.flatMap((row) =>
    table.columns.flatMap(({ header, role }, column): Subject[] => {
      const only = soleAmountAt(row, column)
      const isValue =
        column > 0 &&
        (plainHeader.test(header) ||
          role === 'actual' ||
          header === '' ||
          /^(?:size|time|amount|duration|cost|price)\b/i.test(header))
      if (!isValue || only === null || role === 'target') return []
      if (row.cells.length > 4 || /^(?:\d+\.?|[A-Z]+-?\d+)?$/.test(row.name)) return []
      return toSubject(row.name, only, textAt(row, column).slice(only.end), { passage: row.passage, group: table.grid })
    }),
  )
}

/** Numbers with the subject that words give them: in sentences, labels and rows. */
export function readSubjects(stretches: readonly Stretch[], tables: readonly Table[]): Subject[] {
  return [...stretches.flatMap(fromStretch), ...tables.flatMap(fromTable)]
}
