import { symbolCost } from '../plausibility/symbols.ts'
import { type Edit, SURE } from './edits.ts'

/** The high halves of the pairs that emoji are written with. */
const HIGH_HALVES = [0xd83c, 0xd83d, 0xd83e]
const LONE_LOW_HALF = /(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Gives the second half of a pair that lost its first one back the half that makes a symbol reports use. */
export function restoreHalves(text: string): Edit[] {
  const edits: Edit[] = []
  for (const { index, 0: low } of text.matchAll(LONE_LOW_HALF)) {
    const candidates = HIGH_HALVES.map((high) => String.fromCharCode(high) + low).map((pair) => ({
      pair,
      weight: Math.exp(-(symbolCost(pair.codePointAt(0) ?? 0) ?? Number.POSITIVE_INFINITY)),
    }))
    const all = candidates.reduce((sum, { weight }) => sum + weight, 0)
    const best = candidates.reduce((most, other) => (other.weight > most.weight ? other : most))
    const confidence = all > 0 ? best.weight / all : 0
    if (confidence < SURE) continue
    edits.push({ start: index, end: index + 1, after: best.pair, codePage: 'utf-16', layers: 1, confidence })
  }
  return edits
}
