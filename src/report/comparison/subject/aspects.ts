import { aspectWords, genericallyDone, handedOver, texts } from '../../../vocabulary/en/aspects.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'

/** The steps of a thing's life, in order: what is deployed is built, what is tested may not be deployed. */
export const aspectOrder = ['documented', 'built', 'configured', 'deployed', 'tested'] as const

/** A step of a thing's life that a statement speaks of. */
export type Aspect = (typeof aspectOrder)[number]

/** How a done claim answers an open item: it names the same step, a later one, or done in general. */
export type Coverage = 'same' | 'later' | 'general'

const steps = lexicon(aspectWords)
const extra = lexicon({ general: genericallyDone, handed: handedOver, text: texts })

/** What a statement says of the life of its subject. */
export interface Progress {
  readonly aspects: ReadonlySet<Aspect>
  /** Done in general: complete, ready, working. */
  readonly isGeneral: boolean
  /** Speaks of handing over: published, communicated, standing by. */
  readonly isHandedOver: boolean
}

/** Reads the steps that a statement names; of procedures, guides and plans, documented and built are one step. */
export function progressOf(text: string, name: string): Progress {
  const aspects = new Set<Aspect>(steps.find(text).map((hit) => hit.meaning))
  if ((aspects.has('documented') || aspects.has('built')) && extra.has(name, 'text'))
    aspects.add('documented').add('built')
  return { aspects, isGeneral: extra.has(text, 'general'), isHandedOver: extra.has(text, 'handed') }
}

function last(aspects: ReadonlySet<Aspect>): number {
  return Math.max(...[...aspects].map((aspect) => aspectOrder.indexOf(aspect)))
}

/** Whether what is done answers what is open; null where it is an earlier step, or the open item hands over or
 * asks for a text on what is built. */
export function coverage(done: Progress, open: Progress): Coverage | null {
  if (open.isHandedOver && !done.isHandedOver) return null
  if (open.aspects.size === 0 || done.aspects.size === 0) return 'general'
  if ([...open.aspects].some((aspect) => done.aspects.has(aspect))) return 'same'
  if (last(open.aspects) === 0) return null
  if (last(done.aspects) >= last(open.aspects)) return 'later'
  return done.isGeneral && !done.aspects.has('documented') ? 'general' : null
}
