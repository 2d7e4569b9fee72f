import type { Spanned } from '../span.ts'
import { rule } from './rule.ts'

interface Data {
  readonly score: string
  readonly counts: string
}

type Counted = readonly (Spanned & { readonly isDone: boolean })[]

const fewest = 4
const slack = 2.5

const doneOf = (counted: Counted): number => counted.filter(({ isDone }) => isDone).length

/** A score in percent that follows from none of the counts that the report gives. */
export const scoreWithoutDerivation = rule<Data>({
  id: 'score-without-derivation',
  title: 'A score follows from the counts of the report',
  why: 'A percentage reads as computed; one that nothing adds up to is an impression.',
  silent: 'Reports with part scores, weights or a word on how the score came about, and reports without counts.',
  family: 'numbers',
  severity: 'info',
  advisory: true,
  *check({ underivedScores, checklists, results, genre }) {
    const lists: readonly Counted[] = [
      ...checklists.map(({ items }) => items.map(({ span, state }) => ({ span, isDone: state === 'done' }))),
      results.map(({ span, status }) => ({ span, isDone: status === 'passed' })),
    ].filter(({ length }) => length >= fewest)
    for (const { score, ratios } of genre === 'report' ? underivedScores : []) {
      const all = lists.flat()
      const follows = [...lists, all].some(
        (some) => Math.abs((100 * doneOf(some)) / some.length - score.value) <= slack,
      )
      const [first] = ratios
      if (follows || (first === undefined && all.length === 0)) continue
      const counts = first === undefined ? `${doneOf(all)} of ${all.length} items done` : first.text.trim()
      yield { at: score, against: first === undefined ? all.slice(0, 1) : ratios, data: { score: score.text, counts } }
    }
  },
  message: ({ score, counts }) => `Nothing in the report comes to the score of ${score}; it counts ${counts}`,
  relatedMessage: () => 'A count that it does not follow from',
  examples: {
    clean: [
      '**Overall readiness:** 75%\n\n## Endpoints\n\n27/36 endpoints work.\n',
      '**Overall readiness:** 85%, a weighted mean of four areas\n\n## Endpoints\n\n27/36 endpoints work.\n',
    ],
    flagged: {
      'Nothing in the report comes to the score of 95%; it counts 27/36':
        '**Overall readiness:** 95%\n\n## Endpoints\n\n27/36 endpoints work.\n',
    },
  },
})
