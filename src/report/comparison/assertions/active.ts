import { type Prose, slice, trim } from '../../../outline/prose.ts'
import { deedEnders, doers } from '../../../vocabulary/en/predicates.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Predicate, predicatesIn } from './predicate.ts'

const words = lexicon({ doer: doers.map((doer) => `^${doer}`), ender: deedEnders }, { w: ['[\\p{L}-]+'] })
const article = /^\s*(?:(?:the|our|all|its|a|an)\s+)*/i
const auxiliary = /^\s*(?:(?:have|has|had|already|now|also|successfully|just|fully)\s+)*$/i
const maxObject = 60
const sides: ReadonlySet<string> = new Set(['done', 'repair', 'trial', 'switch'])

/** What somebody has done by an active sentence: of `We migrated the store last week` the store. */
export function activeIn(prose: Prose, start: number, end: number): { name: Prose; predicate: Predicate } | null {
  const text = prose.text.slice(start, end)
  const doer = words.first(text, 'doer')
  const said = doer === null ? undefined : predicatesIn(text).find((entry) => entry.start >= doer.end)
  if (doer === null || said === undefined || !said.isGood || !sides.has(said.side)) return null
  if (!auxiliary.test(text.slice(doer.end, said.start))) return null
  const rest = text.slice(said.end)
  const stop = words.first(rest, 'ender')?.start ?? rest.length
  const clause = (rest.slice(0, stop).split(/[.;:,()]/)[0] ?? '').slice(0, maxObject)
  const from = start + said.end + (article.exec(clause)?.[0].length ?? 0)
  const name = trim(slice(prose, from, Math.max(from, start + said.end + clause.length)))
  return name.text === '' ? null : { name, predicate: said }
}
