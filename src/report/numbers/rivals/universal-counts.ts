import { groupBy } from '../../../group.ts'
import { countedAll } from '../../../vocabulary/en/counts.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Amount, isCount } from '../../quantity/quantity.ts'
import { ends } from '../beside.ts'
import { qualifiersIn } from '../metrics/metrics.ts'
import { nameWords, sameWords } from '../scope.ts'
import { speaksOf } from '../statistic.ts'
import { isClaimed, type Stretch, wordsBefore, wordsOf } from '../stretch.ts'
import type { Rivals } from './rival.ts'

const words = lexicon({ all: countedAll })
const exact = { by: 0, share: 0 }
/** Two words, the last in the plural: `export formats`. */
const phrase = /^[\p{L}-]+\s[\p{L}-]{3,}s\b/u
const fewest = 3

interface Counted {
  readonly amount: Amount
  readonly name: string
  readonly qualifiers: readonly string[]
  readonly isAll: boolean
  readonly part: number
}

function countedIn(stretch: Stretch): Counted[] {
  const text = wordsOf(stretch)
  const isOther = ['earlier', 'planned', 'target'].some((role) => speaksOf(text, role as 'target'))
  if (isOther || !isClaimed(stretch.passage) || stretch.passage.fenced) return []
  return stretch.quantities.filter(isCount).flatMap((amount): Counted[] => {
    const name = phrase.exec(amount.noun)?.[0]
    if (name === undefined || amount.value < fewest) return []
    const isAll = ends(wordsBefore(stretch, amount), words, 'all')
    const { part } = stretch.passage.section
    return [{ amount, name: nameWords(name).join(' '), qualifiers: qualifiersIn(text), isAll, part }]
  })
}

/** `all 12 export formats` where the report knows of 15 export formats. */
export function readUniversalCounts(stretches: readonly Stretch[]): Rivals[] {
  const groups = groupBy(stretches.flatMap(countedIn), ({ name, part }) => [`${part} ${name}`])
  return [...groups.values()].flatMap((group) =>
    group
      .filter(({ isAll }) => isAll)
      .flatMap((all) =>
        group
          .filter((more) => more.amount.value > all.amount.value && sameWords(more.qualifiers, all.qualifiers))
          .map(({ amount }): Rivals => {
            const base = { span: all.amount.span, name: `${all.name}s`, here: all.amount, there: amount }
            return { ...base, slack: exact, isSure: true }
          }),
      ),
  )
}
