import { surpriseAsWritten } from '../plausibility/surprise.ts'
import { opensDisguised } from './disguises.ts'
import { isSpace, surpriseOfKept } from './kept.ts'
import { misplaced, unfitting } from './places.ts'
import { confidenceAmong, fits, gluing } from './rivals.ts'
import type { Unit, UnitReader } from './units.ts'
import { isWholeWord, mendsWord, wordsReadExactly } from './words.ts'

/** One unit of a line that a reading takes as damage, and how sure it is among its rivals. */
export interface Step {
  readonly start: number
  readonly end: number
  readonly unit: Unit
  readonly confidence: number
}

/** The cheapest reading of a line through one page, in nats. */
export interface Reading {
  readonly cost: number
  readonly steps: readonly Step[]
  /** Whether bytes are gone: the reading supposes some, or leaves characters that stand for lead bytes without tail. */
  readonly lossy: boolean
}

/** What it costs to take a unit as damage at all, in nats. */
export interface UnitCosts {
  readonly exact: number
  /** The same for a unit of a word that reads exactly from end to end. */
  readonly exactWord: number
  /** The same for a unit that is all of a word which may well be meant. */
  readonly loneWord: number
  readonly lossy: number
  /** What a unit costs less for making a small letter where a word needs one. */
  readonly mending: number
  /** What it costs beside to leave a character as it is that stands for a lead byte whose tail is gone. */
  readonly leftLead: number
}

/**
 * Reads a line as a mix of characters that stand as they are and of units damaged through the page, whichever way is
 * cheapest in all (Viterbi). Time is linear in the line.
 */
export function search(line: string, read: UnitReader, costs: UnitCosts): Reading {
  const trellis = emptyTrellis(line.length)
  const exactWords = wordsReadExactly(line, read)
  const exactCost = (start: number, end: number) => {
    if (exactWords[start] === 1) return costs.exactWord
    return isWholeWord(line, start, end) ? costs.loneWord : costs.exact
  }
  for (let i = 0; i < line.length; i++) {
    for (const lane of LANES) {
      const state = i * LANES.length + lane
      const cost = trellis.best[state] ?? 0
      if (cost === Number.POSITIVE_INFINITY) continue
      const previous = trellis.visible[state] ?? 0
      const adjacent = previous !== 0 && trellis.spaced[state] === 0
      const codePoint = line.codePointAt(i) ?? 0
      const kept = i + (codePoint > 0xffff ? 2 : 1)
      const units = codePoint < 0x80 && !opensDisguised(line, i) ? [] : read(line, i)
      const left = codePoint >= 0x80 && isBereft(units) ? costs.leftLead : 0
      reach(trellis, state, kept, KEPT, codePoint, cost + left + surpriseOfKept(line, i, codePoint, previous, adjacent))
      for (const unit of units) {
        const end = i + unit.length
        const lossy = unit.losses.length > 0
        const mending = mendsWord(line, i, end, unit.codePoint) ? costs.mending : 0
        const price =
          mending +
          (lossy
            ? costs.lossy + unit.cost + gluing(unit, line, end) + unfitting(unit.codePoint, line, i, end)
            : exactCost(i, end))
        const surprise = surpriseAsWritten(unit.codePoint, previous, adjacent) + misplaced(unit.codePoint, line, i, end)
        const total = cost + price + surprise
        if (lossy && (!improves(trellis, end, total) || !fits(unit, previous, line, i, read))) continue
        reach(trellis, state, end, REPAIRED, unit.codePoint, total, unit)
      }
    }
  }
  return cheapestPath(line, read, trellis)
}

/** Whether the last visible character before a place stands as it was or was repaired: the search keeps both open. */
const KEPT = 0
const REPAIRED = 1
const LANES = [KEPT, REPAIRED] as const

/** The best way to each place in each lane, at index `offset * 2 + lane`; `spaced` where it ends in a space. */
interface Trellis {
  readonly best: Float64Array
  readonly visible: Int32Array
  readonly spaced: Uint8Array
  readonly from: Int32Array
  readonly taken: (Unit | undefined)[]
}

let workspace = newTrellis(512)

function newTrellis(size: number): Trellis {
  return {
    best: new Float64Array(size),
    visible: new Int32Array(size),
    spaced: new Uint8Array(size),
    from: new Int32Array(size),
    taken: new Array(size),
  }
}

/** One workspace serves all searches: whatever of it a search reads, it has written before, but for the costs. */
function emptyTrellis(length: number): Trellis {
  const size = (length + 1) * LANES.length
  if (workspace.best.length < size) workspace = newTrellis(size * 2)
  workspace.best.fill(Number.POSITIVE_INFINITY, 0, size)
  workspace.best[0] = 0
  workspace.visible[0] = 0
  workspace.spaced[0] = 0
  return workspace
}

function improves({ best }: Trellis, end: number, cost: number): boolean {
  return LANES.some((lane) => cost < (best[end * LANES.length + lane] ?? 0))
}

function reach(
  { best, visible, spaced, from, taken }: Trellis,
  state: number,
  end: number,
  lane: number,
  codePoint: number,
  cost: number,
  unit?: Unit,
): void {
  const space = isSpace(codePoint)
  const target = end * LANES.length + (space ? state % LANES.length : lane)
  if (cost >= (best[target] ?? 0)) return
  best[target] = cost
  visible[target] = space ? (visible[state] ?? 0) : codePoint
  spaced[target] = space ? 1 : 0
  from[target] = state
  taken[target] = unit
}

function cheapestPath(line: string, read: UnitReader, { best, visible, from, taken }: Trellis): Reading {
  const last = line.length * LANES.length
  let state = (best[last + KEPT] ?? 0) <= (best[last + REPAIRED] ?? 0) ? last + KEPT : last + REPAIRED
  const cost = best[state] ?? 0
  const steps: Step[] = []
  let lossy = false
  while (state >= LANES.length) {
    const before = from[state] ?? 0
    const unit = taken[state]
    const start = before >> 1
    lossy ||= unit ? unit.losses.length > 0 : line.charCodeAt(start) >= 0x80 && isBereft(read(line, start))
    if (unit) {
      const confidence = unit.losses.length > 0 ? confidenceAmong(unit, line, start, read, visible[before] ?? 0) : 1
      steps.push({ start, end: start + unit.length, unit, confidence })
    }
    state = before
  }
  return { cost, steps: steps.reverse(), lossy }
}

/** Whether a character stands for a lead byte, but can only be read with losses. */
function isBereft(units: readonly Unit[]): boolean {
  return units.length > 0 && units.every(({ losses }) => losses.length > 0)
}
