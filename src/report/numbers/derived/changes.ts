import { factorWords } from '../../../vocabulary/en/changes.ts'
import { numberText } from '../../quantity/format.ts'
import { between } from '../../quantity/interval.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { speaksOf } from '../statistic.ts'
import { type Stretch, wordsBefore, wordsOf } from '../stretch.ts'
import { amountAt, columnOf, type Table, type TableRow, textAt } from '../table.ts'
import { asPoints, type Change, changesIn, expectedText, isReduced, isSaidOf, readingsOf } from './change.ts'
import type { Derivation } from './derivation.ts'

/** An end that is a bound leaves the change open. */
function isOpen({ before, after }: Change): boolean {
  return after.bound !== null || before.bound !== null
}

function derive(change: Change, said: Amount, certainty: Derivation['certainty'], isDown = false): Derivation | null {
  const readings = readingsOf(change, said, isDown)
  if (readings.length === 0 || isOpen(change)) return null
  const { before, after } = change
  return {
    span: said.span,
    stated: said,
    from: [before, after],
    formula: `${before.text.trim()} → ${after.text.trim()}`,
    readings,
    expected: expectedText(change, said),
    certainty,
  }
}

/** `12x more from 1 to 10 nodes` tells under which change of the nodes something else grew. */
function isCircumstance({ after }: Change, said: Amount): boolean {
  return said.dimension === 'factor' && said.end <= after.start && after.dimension === 'count' && after.noun !== ''
}

const factorWord = new RegExp(`\\b(${Object.keys(factorWords).join('|')})\\b`, 'i')

/** `doubled (8.7% → 16.1%)`. */
function byFactorWord(stretch: Stretch, { before, after }: Change): Derivation | null {
  const word = factorWord.exec(wordsOf(stretch))?.[1]?.toLowerCase()
  const factor = Object.entries(factorWords).find(([name]) => name === word)?.[1]
  if (factor === undefined || isOpen({ before, after })) return null
  const times = before.value === 0 ? Number.POSITIVE_INFINITY : after.value / before.value
  const near = between(before.value * factor * 0.95, before.value * factor * 1.05)
  return {
    span: after.span,
    stated: after,
    from: [before],
    formula: `${before.text.trim()} ${word}`,
    readings: before.value === 0 ? [between(-1, -1)] : [near],
    expected: numberText((before.value * factor) / (after.factor || 1)),
    certainty: Math.abs(times / factor - 1) > 0.2 ? 'likely' : 'loose',
  }
}

function inWords(stretch: Stretch): Derivation[] {
  const [change, ...more] = changesIn(stretch)
  if (change === undefined || more.length > 0) return []
  const others = stretch.quantities
    .filter(isAmount)
    .filter((other) => other !== change.before && other !== change.after)
    .map((other) => asPoints(other, change))
  const said = others.filter(
    (other) =>
      isSaidOf(stretch, change, other) &&
      !isCircumstance(change, other) &&
      !speaksOf(wordsBefore(stretch, other).slice(-20), 'target'),
  )
  const derived = said.map((other) =>
    derive(change, other, other.dimension === 'count' ? 'set out' : 'likely', isReduced(stretch, change)),
  )
  return [...derived, byFactorWord(stretch, change)].filter((derivation) => derivation !== null)
}

function wordCount(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0
}

/** Whether a cell without a change header tells a change all the same. */
function looksLikeChange(said: Amount, text: string): boolean {
  return (said.sign !== null && said.dimension !== 'count') || /[⬆⬇↑↓]/u.test(text)
}

function inRow(table: Table, row: TableRow): Derivation[] {
  const [from, to, named] = [columnOf(table, 'before'), columnOf(table, 'after'), columnOf(table, 'change')]
  const [before, after] = [amountAt(row, from), amountAt(row, to)]
  if (before === null || after === null || before.dimension !== after.dimension) return []
  const columns =
    named >= 0 ? [named] : table.columns.map((_, index) => index).filter((index) => index > to && index !== from)
  return columns.flatMap((column) => {
    const said = amountAt(row, column)
    if (said === null || wordCount(textAt(row, column)) > 1) return []
    if (named < 0 && !looksLikeChange(said, textAt(row, column))) return []
    return derive({ before, after }, said, 'set out') ?? []
  })
}

/** Numbers said of a change: in a sentence with its two values, or in a row `Before | After | Change`. */
export function readChanges(stretches: readonly Stretch[], tables: readonly Table[]): Derivation[] {
  const rows = tables.flatMap((table) =>
    columnOf(table, 'before') >= 0 && columnOf(table, 'after') >= 0
      ? table.rows.flatMap((row) => inRow(table, row))
      : [],
  )
  return [...stretches.flatMap(inWords), ...rows]
}
