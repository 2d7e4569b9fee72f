import type { Repair } from '../../text/repair/index.ts'
import type { Source } from '../../text/source.ts'
import type { Damage } from '../model/damage.ts'

/** Below this share among its rivals a reading of a damaged character is called a guess. */
const sure = 0.95

function certaintyOf({ status, confidence }: Repair): Damage['certainty'] {
  if (status === 'doubtful') return 'unrepaired'
  return confidence < sure ? 'guess' : 'certain'
}

/** The stretches of a source that were damaged by a wrong decode, in the order of the text. */
export function readDamage(source: Source): Damage[] {
  return source.repairs.map((repair) => {
    const { before, after, codePage, layers, span } = repair
    return {
      span: source.repaired(span),
      before,
      after,
      codePage,
      layers: Math.max(1, layers),
      certainty: certaintyOf(repair),
    }
  })
}
