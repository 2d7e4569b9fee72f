import { symbolCost } from '../plausibility/symbols.ts'
import type { Edit } from './edits.ts'

/** The high halves of the pairs that emoji are written with. */
const HIGH_HALVES = [0xd83c, 0xd83d, 0xd83e]
const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const FIRST_LOW_HALF = 0xdc00

/**
 * What the lone halves of pairs may have been: a second half gets the first one that makes a symbol reports use, as
 * surely as it has no rivals; a first half could be anything.
 */
export function wholePairs(text: string): Edit[] {
  if (isWellFormed(text)) return []
  return Array.from(text.matchAll(LONE_HALF), ({ index, 0: half }) => {
    const { after, confidence } = half.charCodeAt(0) < FIRST_LOW_HALF ? UNKNOWN : likeliestPair(half)
    return { start: index, end: index + 1, after, codePage: 'utf-16', layers: 1, confidence }
  })
}

/** Whether the platform says, as those since 2023 do, that the text has no lone halves. */
function isWellFormed(text: string & { readonly isWellFormed?: () => boolean }): boolean {
  return text.isWellFormed?.() ?? false
}

const UNKNOWN = { after: '\ufffd', confidence: 0 }

function likeliestPair(low: string): { after: string; confidence: number } {
  let after = UNKNOWN.after
  let most = 0
  let all = 0
  for (const high of HIGH_HALVES) {
    const pair = String.fromCharCode(high) + low
    const weight = Math.exp(-(symbolCost(pair.codePointAt(0) ?? 0) ?? Number.POSITIVE_INFINITY))
    all += weight
    if (weight <= most) continue
    after = pair
    most = weight
  }
  return { after, confidence: all > 0 ? most / all : 0 }
}
