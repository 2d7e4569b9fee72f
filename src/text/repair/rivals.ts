import { scriptOf } from '../plausibility/scripts.ts'
import { surpriseAsItStands, surpriseAsWritten } from '../plausibility/surprise.ts'
import { isSign, symbolCost } from '../plausibility/symbols.ts'
import { isSpace } from './kept.ts'
import { needsWord } from './losses.ts'
import { misplaced, unfitting } from './places.ts'
import type { Unit, UnitReader } from './units.ts'
import { mendsWord } from './words.ts'

const GLUED = 6
/** How far letters alone decide which letter was meant, and a rough count which of the rarer symbols. */
export const ROUGHLY_KNOWN = 0.8
/** How surprising a symbol is at most, in nats, whose frequency is known well. */
const FREQUENT = 5
const NBSP = 0xa0

/** The share of a reading among all readings of the same place, by what they cost with the text after them. */
export function confidenceAmong(unit: Unit, line: string, start: number, read: UnitReader, previous: number): number {
  const rivals = read(line, start)
  const longest = rivals.reduce((most, rival) => Math.max(most, rival.length), 0)
  const adjacent = start > 0 && !isSpace(line.charCodeAt(start - 1))
  const cost = (rival: Unit) => {
    const end = start + rival.length
    let total = rival.cost + surpriseAsWritten(rival.codePoint, previous, adjacent) + gluing(rival, line, end)
    total += misplaced(rival.codePoint, line, start, end) + unfitting(rival.codePoint, line, start, end)
    if (rival !== unit && rival.losses.length > 0 && !fits(rival, previous, line, start, read)) total += 20
    for (let i = end; i < start + longest; i++) total += surpriseAsItStands(line.charCodeAt(i), rival.codePoint, true)
    return total
  }
  const own = cost(unit)
  let all = 0
  for (const rival of rivals) all += Math.exp(own - cost(rival))
  return (isFrequentSign(unit.codePoint) ? 1 : ROUGHLY_KNOWN) / all
}

function isFrequentSign(codePoint: number): boolean {
  return isSign(codePoint) && (symbolCost(codePoint) ?? 0) < FREQUENT
}

/** A symbol whose last byte was a space must not have stuck to the word behind it. */
export function gluing(unit: Unit, line: string, end: number): number {
  const { codePoint } = unit
  const isSymbol = codePoint !== NBSP && (isSign(codePoint) || codePoint > 0xffff)
  return isSymbol && line[end - 1] === ' ' && /[0-9A-Za-z]/.test(line[end] ?? '') ? GLUED : 0
}

/** A supposed letter must belong to a script that runs before or after it; symbols of reports fit anywhere. */
export function fits(unit: Unit, previous: number, line: string, start: number, read: UnitReader): boolean {
  const end = start + unit.length
  if (isSign(unit.codePoint) && !unit.losses.includes('folded')) return true
  if (needsWord(unit.losses)) return mendsWord(line, start, end, unit.codePoint)
  const script = scriptOf(unit.codePoint)
  if (script === 'none') return unit.codePoint > 0xffff
  if (script === 'latin') return unit.codePoint === 0xe0 || unit.codePoint === 0xc0
  if (script === scriptOf(previous)) return true
  const following = read(line, end).find((next) => next.losses.length === 0)
  return following !== undefined && scriptOf(following.codePoint) === script
}
