import type { Outline, Passage } from '../../../outline/passage.ts'
import { targetWords } from '../../../vocabulary/en/measurements.ts'
import { outcomeGlyphs } from '../../../vocabulary/en/outcomes.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { begins, ends } from '../beside.ts'
import { outcomeOf } from '../outcome.ts'
import { betterOf, type Statistic, speaksOf, statisticOf } from '../statistic.ts'
import { isClaimed, type Stretch, wordsAfter, wordsBefore, wordsOf } from '../stretch.ts'
import { amountAt, columnOf, type Table, type TableRow, textAt } from '../table.ts'
import { fromAssertion } from './asserted.ts'
import { fitOf } from './fit.ts'
import type { Target } from './target.ts'

const words = lexicon(targetWords)
const glyph = new RegExp(`[${Object.values(outcomeGlyphs).join('')}]`, 'gu')
const passWord = /\b(?:PASS(?:ED)?|FAIL(?:ED)?|MET|NOT MET)\b/g
const arrow = /[→⇒]|->/

/** A time is no count, whatever load a header names beside it: `Measured (50 users)`. */
function mayBe(statistic: Statistic, { dimension }: Amount): boolean {
  return dimension !== 'time' || (statistic !== 'capacity' && statistic !== 'throughput')
}

function judge(subject: string, more: string, pair: { actual: Amount; target: Amount }, mark: string): Target | null {
  const statistic = [subject, more].map(statisticOf).find((found) => found !== null && mayBe(found, pair.actual))
  const fit = fitOf(pair.actual, pair.target, statistic ? betterOf(statistic) : null)
  const outcome = outcomeOf(mark)
  if (fit === null || outcome === null) return null
  return { span: pair.actual.span, subject: subject.trim(), ...pair, fit, outcome, restatedBy: [] }
}

function actualColumn(table: Table): number {
  const actual = columnOf(table, 'actual')
  return actual >= 0 ? actual : table.columns.findLastIndex(({ role }, index) => index > 0 && role === 'after')
}

function fromRow(table: Table, row: TableRow): Target | null {
  const [at, status, value] = [columnOf(table, 'target'), columnOf(table, 'status'), actualColumn(table)]
  const [target, actual] = [amountAt(row, at), amountAt(row, value)]
  if (target === null || actual === null || target.dimension === 'stars') return null
  const mark = status >= 0 ? textAt(row, status) : textAt(row, value).slice(actual.end)
  const heading = row.passage.section.heading?.body.text ?? ''
  return judge(row.name, `${table.columns[value]?.header ?? ''} ${heading}`, { actual, target }, mark)
}

/** The few words behind the last number, set off from it: `(max 512 MB): within limits`. */
function closingWords(stretch: Stretch, amounts: readonly Amount[]): string[] {
  const last = amounts.at(-1)
  const words = last === undefined ? '' : wordsAfter(stretch, last).trim()
  const [, closing] =
    /^[)\]*\s]*(?:[:;,|→=–—-]|$|(?<=\)\s*))\s*\**([\p{L}-]+(?:\s[\p{L}-]+){0,2}\s?)\**[.!\s]*$/u.exec(words) ?? []
  return closing === undefined ? [] : [closing]
}

/** `X: 6ms (target: <100ms) ✅`, `96% (target ≥ 95%)`. */
function fromSentence(stretch: Stretch): Target | null {
  const text = wordsOf(stretch)
  const amounts = stretch.quantities.filter(isAmount)
  const hasValue = amounts.some(
    (amount) => amount.bound === null && ends(wordsBefore(stretch, amount), words, 'value before'),
  )
  if (!(hasValue || words.has(text, 'any target')) || speaksOf(text, 'planned')) return null
  const targets = amounts.filter(
    (amount) =>
      ends(wordsBefore(stretch, amount), words, 'target before') ||
      begins(wordsAfter(stretch, amount), words, 'target after') ||
      (amount.bound !== null && (hasValue || words.has(amount.text, 'any target'))),
  )
  const [target] = targets
  if (target === undefined || targets.length > 1) return null
  const others = amounts.filter((amount) => amount !== target && amount.dimension === target.dimension)
  const named = others.find((amount) => ends(wordsBefore(stretch, amount), words, 'value before'))
  const actual = others.length === 1 ? others[0] : named
  if (actual === undefined) return null
  const gap = stretch.prose.text.slice(Math.min(actual.end, target.end), Math.max(actual.start, target.start))
  if (gap.length > 60 || arrow.test(gap)) return null
  const marks = [...(text.match(glyph) ?? []), ...(text.match(passWord) ?? []), ...closingWords(stretch, amounts)]
  const isTicked = stretch.passage.leading.some((mark) => mark.kind === 'box' && mark.ticked)
  const outcomes = new Set(marks.map(outcomeOf))
  if (outcomes.has('met') && outcomes.has('missed')) return null
  const heading = stretch.passage.section.heading?.body.text ?? ''
  return judge(
    text.slice(0, 60),
    heading,
    { actual, target },
    marks.length > 0 ? marks.join(' ') : isTicked ? '✅' : '',
  )
}

/** `All performance targets met`, which a reader quotes. */
function restatements(outline: Outline): Passage[] {
  return outline.passages.filter(
    (passage) =>
      isClaimed(passage) && words.has(passage.prose.text, 'all met') && !words.has(passage.prose.text, 'unless'),
  )
}

/** Values with a target and a mark, in table rows and sentences. */
export function readTargets(outline: Outline, stretches: readonly Stretch[], tables: readonly Table[]): Target[] {
  const rows = tables.flatMap((table) => {
    const hasBoth = columnOf(table, 'target') >= 0 && actualColumn(table) >= 0
    return hasBoth ? table.rows.map((row) => ({ target: fromRow(table, row), section: row.passage.section })) : []
  })
  const claimed = stretches.filter(({ passage, cell }) => isClaimed(passage) && cell === null)
  const sentences = claimed.map((stretch) => ({ target: fromSentence(stretch), section: stretch.passage.section }))
  const asserted = claimed.flatMap((stretch) =>
    fromAssertion(stretch).map((target) => ({ target, section: stretch.passage.section })),
  )
  const all = restatements(outline)
  const known = new Set(sentences.map(({ target }) => target?.actual))
  const more = asserted.filter(({ target }) => !known.has(target.actual))
  return [...rows, ...sentences, ...more].flatMap(({ target, section }) =>
    target === null ? [] : [{ ...target, restatedBy: all.filter((passage) => passage.section === section) }],
  )
}
