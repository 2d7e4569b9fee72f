import type { Spanned } from '../../../span.ts'
import type { Metric } from '../metrics/metrics.ts'

/** A share of a whole that is more than all of it. */
export interface Excess extends Spanned {
  readonly text: string
  readonly name: string
}

const ofWhole: ReadonlySet<string | null> = new Set<string | null>(['pass rate', 'uptime', 'coverage', 'error rate'])

/** Pass rates, coverage and the like above 100 %. */
export function readExcesses(metrics: readonly Metric[]): Excess[] {
  return metrics.flatMap(({ statistic, role, quantity, name, per }) => {
    const isShare = ofWhole.has(statistic) && role === 'actual' && quantity.dimension === 'percent' && per === ''
    const isBeyond = quantity.bound === null && !quantity.isApproximate && quantity.value > 100
    const isCompared = /^(?:of|more|less|better|higher|faster)\b/.test(quantity.noun)
    return isShare && isBeyond && !isCompared ? [{ span: quantity.span, text: quantity.text.trim(), name }] : []
  })
}
