import { groupBy } from '../../../group.ts'
import type { Passage } from '../../../outline/passage.ts'
import { aimWords, ranks } from '../../../vocabulary/en/aims.ts'
import { numberWords } from '../../../vocabulary/en/counts.ts'
import { emptyWords } from '../../../vocabulary/en/scopes.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { point } from '../../quantity/interval.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { qualifiersIn } from '../metrics/metrics.ts'
import { nameWords } from '../scope.ts'
import { speaksOf, statisticOf } from '../statistic.ts'
import { type Stretch, wordsOf } from '../stretch.ts'
import { none, type Rivals } from './rival.ts'

const words = lexicon(aimWords)
const empty = new Set(emptyWords)

/** The time that headings set an aim for, in one spelling: `month 1`. */
function periodOf(passage: Passage): string | null {
  for (const { kind, text } of passage.context) {
    const hit = kind === 'parent' ? null : words.first(text, 'period')
    if (hit === null) continue
    const plain = [...(hit.text.match(/\d+/g) ?? []), ...nameWords(hit.text)]
    const unit = plain.find((word) => words.has(word, 'unit'))
    const number = plain
      .map((word) => ranks[word] ?? numberWords[word] ?? Number.parseInt(word, 10))
      .find((value) => value > 0)
    return unit === undefined || number === undefined ? null : `${unit} ${number}`
  }
  return null
}

const isCeiling = ({ bound }: Amount): boolean => bound === '<' || bound === '≤'

interface Aim {
  readonly key: string
  readonly name: string
  readonly amount: Amount
  readonly passage: Passage
}

/** A bound that a line sets for one statistic in a period, and nothing else. */
function aimIn(stretch: Stretch): Aim[] {
  const { passage, quantities, cell } = stretch
  const [amount, ...more] = quantities.filter(isAmount)
  const text = wordsOf(stretch)
  const period = passage.quoted || passage.fenced || cell !== null ? null : periodOf(passage)
  const statistic = statisticOf(text)
  if (amount === undefined || amount.bound === null || more.length > 0 || period === null || statistic === null)
    return []
  if (words.has(text, 'reaction') || speaksOf(text, 'earlier')) return []
  const name = nameWords(text.replace(amount.text, ' ')).filter((word) => !empty.has(word))
  const { part } = passage.section
  const way = isCeiling(amount) ? 'below' : 'above'
  const key = [part, period, way, amount.dimension, name.sort().join(' '), qualifiersIn(text).join(' ')].join('|')
  return [{ key, name: `Aim for ${statistic} in ${period}`, amount, passage }]
}

/** Two bounds that are set for one statistic and one period. */
export function readAimRivals(stretches: readonly Stretch[]): Rivals[] {
  const groups = groupBy(stretches.flatMap(aimIn), ({ key }) => [key])
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.flatMap(({ amount, passage }): Rivals[] => {
      if (first === undefined || amount.value === first.amount.value || passage.section === first.passage.section)
        return []
      const [here, there] = [first.amount, amount].map((one) => ({ ...one, interval: point(one.value) }))
      if (here === undefined || there === undefined) return []
      return [{ span: here.span, name: first.name, here, there, slack: none, isSure: true }]
    }),
  )
}
