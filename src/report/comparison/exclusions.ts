import { sentencesOf } from '../../outline/lines.ts'
import { spanOf } from '../../outline/prose.ts'
import type { Span } from '../../span.ts'
import { announced, exclusions, outageClasses, outages } from '../../vocabulary/en/grounds.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { isAmount } from '../quantity/quantity.ts'
import { readQuantities } from '../quantity/scan.ts'
import type { Statement } from './statements.ts'

/** An impact that a definition takes out of the count, and the place that gives it a length. */
export interface Exclusion {
  readonly span: Span
  readonly text: string
  readonly impact: { readonly span: Span; readonly text: string }
}

const words = lexicon({ excluded: exclusions, announced, outage: outages }, outageClasses)
const silent: ReadonlySet<string> = new Set(['template', 'history', 'plan'])

/** The outages of a report that have a length: `~2 min downtime`. */
function impactsIn({ passage: { prose }, standing }: Statement): Exclusion['impact'][] {
  if (silent.has(standing.role) || !words.has(prose.text, 'outage')) return []
  const quantities = readQuantities(prose).filter(isAmount)
  return sentencesOf(prose.text).flatMap(({ start, end }) => {
    const sentence = prose.text.slice(start, end)
    const length = quantities.find((one) => one.start >= start && one.end <= end && one.dimension === 'time')
    const isImpact = length !== undefined && length.value > 0 && words.has(sentence, 'outage')
    if (!isImpact || words.has(sentence, 'excluded') || words.has(sentence, 'announced')) return []
    return [{ span: spanOf(prose, start, end), text: length.text.trim() }]
  })
}

/** `Restarts do not count as downtime` beside `a restart means about 2 minutes of downtime`. */
export function readExclusions(statements: readonly Statement[]): Exclusion[] {
  const excluded = statements.flatMap(({ passage: { prose, quoted, section }, standing }) => {
    const hit = quoted || silent.has(standing.role) ? null : words.first(prose.text, 'excluded')
    if (hit === null || words.has(prose.text, 'announced')) return []
    return [{ span: spanOf(prose, hit.start, hit.end), text: prose.text.trim(), part: section.part }]
  })
  if (excluded.length === 0) return []
  const impacts = new Map<number, Exclusion['impact']>()
  for (const statement of statements) {
    const { part } = statement.passage.section
    const [impact] = impacts.has(part) ? [] : impactsIn(statement)
    if (impact !== undefined) impacts.set(part, impact)
  }
  return excluded.flatMap(({ span, text, part }): Exclusion[] => {
    const impact = impacts.get(part)
    return impact === undefined ? [] : [{ span, text, impact }]
  })
}
