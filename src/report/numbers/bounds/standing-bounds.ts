import { boundWords } from '../../../vocabulary/en/bounds.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { inOneReport } from '../../place.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { type Subject, subjectsOf } from '../rivals/subject.ts'
import { isOfWhole, mayCoincide } from '../rivals/subject-rivals.ts'
import { sameWords } from '../scope.ts'
import { speaksOf, statisticOf } from '../statistic.ts'
import { type Stretch, wordsBefore, wordsOf } from '../stretch.ts'
import type { BoundClaim } from './bound-claim.ts'

const words = lexicon(boundWords)

/** A bound that the words say was kept throughout: `CPU stayed below 70 %`, `response times never exceeded 1 s`. */
function boundIn(stretch: Stretch, amount: Amount): Amount | null {
  const left = wordsBefore(stretch, amount)
  if (amount.bound !== null)
    return words.has(left, 'throughout') || words.has(amount.text, 'throughout') ? amount : null
  const isCeiling = words.has(left, 'never above')
  return isCeiling ? { ...amount, low: null, high: amount.value, bound: '≤' } : null
}

/** Whether a value is the worst of its kind, or of the very name that the claim bounds. */
function isMember(subject: Subject, claim: Subject): boolean {
  const { amount, passage, words: name, qualifiers, circumstances } = subject
  if (amount.dimension !== claim.amount.dimension || passage === claim.passage) return false
  if (!inOneReport(passage, claim.passage) || !isOfWhole(subject) || !mayCoincide(circumstances, claim.circumstances))
    return false
  const isWorst = qualifiers.every((one) => words.has(one, 'worst'))
  if (sameWords(name, claim.words)) return isWorst
  const isExtreme = qualifiers.length > 0 && isWorst && amount.dimension === 'time'
  return isExtreme && statisticOf(claim.name) === 'latency' && words.has(subject.name, 'operation')
}

/** Bounds that are said to have held all along, against every value of that name and the worst ones. */
export function readStandingBounds(stretches: readonly Stretch[], subjects: readonly Subject[]): BoundClaim[] {
  return stretches.flatMap((stretch): BoundClaim[] => {
    const text = wordsOf(stretch)
    if (stretch.cell !== null || speaksOf(text, 'planned') || speaksOf(text, 'target') || words.has(text, 'except'))
      return []
    return stretch.quantities.filter(isAmount).flatMap((amount): BoundClaim[] => {
      const bound = boundIn(stretch, amount)
      const [claim] =
        bound === null
          ? []
          : subjectsOf(stretch, { ...bound, bound: null }, words.has(amount.text, 'throughout') ? 'is' : '')
      if (bound === null || claim === undefined) return []
      const members = subjects.filter((subject) => isMember(subject, claim)).map((subject) => subject.amount)
      return members.length === 0 ? [] : [{ span: bound.span, bound, members, holdsFor: 'every member' }]
    })
  })
}
