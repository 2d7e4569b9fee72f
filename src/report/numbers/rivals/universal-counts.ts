import { groupBy } from '../../../group.ts'
import { countedAll, statementWords } from '../../../vocabulary/en/counts.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Amount, isCount } from '../../quantity/quantity.ts'
import { begins, ends } from '../beside.ts'
import { qualifiersIn } from '../metrics/metrics.ts'
import { nameWords, sameWords } from '../scope.ts'
import { isClaimed, type Stretch, wordsBefore, wordsOf } from '../stretch.ts'
import { none, type Rivals } from './rival.ts'
import { speaksOfOther } from './subject.ts'

const words = lexicon({ all: countedAll, narrowed: statementWords['open after'] })
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
  if (speaksOfOther(text) || !isClaimed(stretch.passage) || stretch.passage.fenced) return []
  return stretch.quantities.filter(isCount).flatMap((amount): Counted[] => {
    const counted = phrase.exec(amount.noun)?.[0]
    if (counted === undefined || amount.value < fewest) return []
    const isNarrowed = begins(amount.noun.slice(counted.length), words, 'narrowed')
    const isAll = !isNarrowed && ends(wordsBefore(stretch, amount), words, 'all')
    const { part } = stretch.passage.section
    return [{ amount, name: nameWords(counted).join(' '), qualifiers: qualifiersIn(text), isAll, part }]
  })
}

/** `all 12 export formats` where the report knows of 15 export formats. */
export function readUniversalCounts(stretches: readonly Stretch[]): Rivals[] {
  const groups = groupBy(stretches.flatMap(countedIn), ({ name, part }) => [`${part} ${name}`])
  return [...groups.values()].flatMap((group) =>
    group
      .filter(({ isAll }) => isAll)
      .flatMap((all): Rivals[] => {
        const more = group.find(
          ({ amount, qualifiers }) => amount.value > all.amount.value && sameWords(qualifiers, all.qualifiers),
        )
        if (more === undefined) return []
        const [here, there] = [all.amount, more.amount].sort((a, b) => a.span.start - b.span.start)
        if (here === undefined || there === undefined) return []
        return [{ span: here.span, name: `${all.name}s`, here, there, slack: none, isSure: true }]
      }),
  )
}
