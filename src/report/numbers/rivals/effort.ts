import { grouped } from '../../../group.ts'
import type { Passage } from '../../../outline/passage.ts'
import { commonActionWords, effortWords } from '../../../vocabulary/en/efforts.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { bareWords } from '../../items/cues.ts'
import { between } from '../../quantity/interval.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { nameWords } from '../scope.ts'
import { speaksOf } from '../statistic.ts'
import { amountAt, type Table } from '../table.ts'
import { none, type Rivals } from './rival.ts'
import { pairsOf, type Told } from './told.ts'

const efforts = lexicon(effortWords)
const commonActions = new Set(commonActionWords)
const shortestEffort = 900

function effort(title: string, amount: Amount, passage: Passage): Told[] {
  const bare = bareWords(title.replace(/\([^)]*\)/g, ' '))
  const words = [...new Set(nameWords(bare).filter((word) => !commonActions.has(word) && word.length > 2))].sort()
  const isWork = words.length >= 1 && words.length <= 6 && !/\d/.test(bare) && !efforts.has(bare, 'calendar')
  if (!isWork || (amount.high ?? 0) < shortestEffort || amount.bound !== null) return []
  const exact = { ...amount, interval: between(amount.low ?? 0, amount.high ?? 0) }
  return [{ name: `Effort of “${bare}”`, key: words.join(' '), amount: exact, passage, group: passage }]
}

function effortsIn(passage: Passage): Told[] {
  const { prose, field, parent, section, form } = passage
  const times = readQuantities(prose)
    .filter(isAmount)
    .filter(({ dimension, unit }) => dimension === 'time' && ['min', 'h', 'd', 'wk'].includes(unit ?? ''))
  const [amount, ...more] = times
  if (amount === undefined || more.length > 0 || speaksOf(prose.text, 'earlier')) return []
  if (field !== null && efforts.first(field.key.text, 'label')?.start === 0) {
    const title = parent?.body.text ?? (section.depth >= 3 ? section.heading?.body.text : undefined)
    return title === undefined ? [] : effort(title, amount, passage)
  }
  const left = prose.text.slice(0, amount.start)
  const isBracketed = /\(\s*~?$/.test(left) && /^[^)]{0,30}\)/.test(prose.text.slice(amount.end))
  if (form !== 'item' || !isBracketed || left.length > 70 || efforts.has(prose.text, 'no effort')) return []
  return effort(left.replace(/\(\s*~?$/, ''), amount, passage)
}

function effortsInTable(table: Table): Told[] {
  const column = table.columns.findIndex(({ header }, index) => index > 0 && efforts.has(header, 'column'))
  if (column < 0) return []
  return table.rows.flatMap((row) => {
    const amount = amountAt(row, column)
    return amount?.dimension === 'time' ? effort(row.name, amount, row.passage) : []
  })
}

/** One piece of work with two efforts; a title that owns several is a group of work. */
export function readEffortRivals(passages: readonly Passage[], tables: readonly Table[]): Rivals[] {
  const told = [
    ...passages.filter(({ quoted, row }) => !quoted && row === null).flatMap(effortsIn),
    ...tables.flatMap(effortsInTable),
  ]
  const owners = grouped(told, ({ key, passage }) => `${key}|${passage.section.index}`)
  const single = told.filter(({ key, passage }) => owners.get(`${key}|${passage.section.index}`)?.length === 1)
  return pairsOf(single, none, () => true).map((pair) => ({ ...pair, isSure: pair.name.includes(' ', 12) }))
}
