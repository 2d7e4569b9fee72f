import type { Page } from './pages/page.ts'
import { scriptOf } from './plausibility/scripts.ts'
import { surprise } from './plausibility/surprise.ts'
import { symbolCost } from './plausibility/symbols.ts'
import type { Unit } from './units.ts'

/** One unit that the cheapest reading of a line takes as damage, and how sure it is among its rivals. */
export interface Step {
  readonly start: number
  readonly end: number
  readonly codePoint: number
  readonly lossy: boolean
  readonly confidence: number
}

/** The cheapest reading of a line through one page. */
export interface Reading {
  readonly cost: number
  readonly steps: readonly Step[]
}

/** What reads the units at an offset of a text. */
export type UnitReader = (text: string, offset: number) => readonly Unit[]

/**
 * Reads a line as a mix of characters that stand as they are and of units damaged through the page, whichever way is
 * cheapest in all (Viterbi). Time is linear in the line.
 */
export function search(line: string, read: UnitReader, unitCost: number): Reading {
  const length = line.length
  const best = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY)
  const visible = new Int32Array(length + 1)
  const from = new Int32Array(length + 1)
  const taken: (Unit | undefined)[] = new Array(length + 1)
  best[0] = 0
  for (let i = 0; i < length; i++) {
    const cost = best[i] ?? 0
    if (cost === Number.POSITIVE_INFINITY) continue
    const previous = visible[i] ?? 0
    const adjacent = previous !== 0 && !isSpace(line.charCodeAt(i - 1))
    const codePoint = line.codePointAt(i) ?? 0
    const kept = i + (codePoint > 0xffff ? 2 : 1)
    const price = cost + surprise(codePoint, previous, adjacent)
    if (price < (best[kept] ?? 0)) {
      best[kept] = price
      visible[kept] = isSpace(codePoint) ? previous : codePoint
      from[kept] = i
      taken[kept] = undefined
    }
    if (codePoint < 0x80 && !opensStraightened(line, i)) continue
    for (const unit of read(line, i)) {
      const end = i + unit.length
      if (unit.lossy && !fits(unit.codePoint, previous, line, end, read)) continue
      const total = cost + surprise(unit.codePoint, previous, adjacent) + unit.cost + unitCost
      if (total >= (best[end] ?? 0)) continue
      best[end] = total
      visible[end] = isSpace(unit.codePoint) ? previous : unit.codePoint
      from[end] = i
      taken[end] = unit
    }
  }
  return { cost: best[length] ?? 0, steps: walkBack(line, read, { visible, from, taken }) }
}

interface Trellis {
  readonly visible: Int32Array
  readonly from: Int32Array
  readonly taken: readonly (Unit | undefined)[]
}

function walkBack(line: string, read: UnitReader, { visible, from, taken }: Trellis): Step[] {
  const steps: Step[] = []
  for (let end = line.length; end > 0; ) {
    const start = from[end] ?? 0
    const unit = taken[end]
    if (unit) {
      const confidence = unit.lossy ? confidenceAmong(unit, read(line, start), visible[start] ?? 0) : 1
      steps.push({ start, end, codePoint: unit.codePoint, lossy: unit.lossy, confidence })
    }
    end = start
  }
  return steps.reverse()
}

/** The share of a reading among all readings that take up as much of the text, by what they cost. */
function confidenceAmong(unit: Unit, rivals: readonly Unit[], previous: number): number {
  const cost = (rival: Unit) => rival.cost + surprise(rival.codePoint, previous, true)
  const own = cost(unit)
  let all = 0
  for (const rival of rivals) if (rival.length === unit.length) all += Math.exp(own - cost(rival))
  return 1 / all
}

/** A supposed letter must belong to a script that runs before or after it; symbols of reports fit anywhere. */
function fits(codePoint: number, previous: number, line: string, end: number, read: UnitReader): boolean {
  if (symbolCost(codePoint) !== undefined) return true
  const script = scriptOf(codePoint)
  if (script === 'none') return false
  if (script === 'latin') return codePoint === 0xe0 || codePoint === 0xc0
  if (script === scriptOf(previous)) return true
  const following = read(line, end).find((unit) => !unit.lossy)
  return following !== undefined && scriptOf(following.codePoint) === script
}

function opensStraightened(line: string, i: number): boolean {
  const unit = line.charCodeAt(i)
  return (unit === 0x22 || unit === 0x27) && line.charCodeAt(i + 1) >= 0x80
}

function isSpace(codePoint: number): boolean {
  return codePoint === 0x20 || codePoint === 0xa0 || (codePoint >= 0x09 && codePoint <= 0x0d)
}

/** What a line costs as it stands, in nats. */
export function costAsItStands(line: string): number {
  let cost = 0
  let previous = 0
  let adjacent = false
  for (let i = 0; i < line.length; i++) {
    const codePoint = line.codePointAt(i) ?? 0
    cost += surprise(codePoint, previous, adjacent)
    adjacent = !isSpace(codePoint)
    if (adjacent) previous = codePoint
    if (codePoint > 0xffff) i++
  }
  return cost
}

/** The line read through the page from end to end without loss, as steps; undefined where that fails anywhere. */
export function strictReading(line: string, page: Page): { text: string; steps: Step[] } | undefined {
  const steps: Step[] = []
  let text = ''
  for (let i = 0; i < line.length; ) {
    const unit = line.charCodeAt(i)
    if (unit < 0x80) {
      text += line[i]
      i++
      continue
    }
    const step = strictUnit(line, i, page)
    if (!step) return undefined
    text += String.fromCodePoint(step.codePoint)
    steps.push(step)
    i = step.end
  }
  return { text, steps }
}

function strictUnit(line: string, start: number, page: Page): Step | undefined {
  const bytes: number[] = []
  const first = page.byteOf(line.charCodeAt(start))
  const size = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  if (size === 0 || start + size > line.length) return undefined
  for (let i = start; i < start + size; i++) bytes.push(page.byteOf(line.charCodeAt(i)))
  let codePoint = first & (0xff >> (size + 1))
  for (const byte of bytes.slice(1)) {
    if (byte < 0x80 || byte > 0xbf) return undefined
    codePoint = codePoint * 64 + (byte & 0x3f)
  }
  if (codePoint < (size === 2 ? 0x80 : size === 3 ? 0x800 : 0x10000) || codePoint > 0x10ffff) return undefined
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return undefined
  return { start, end: start + size, codePoint, lossy: false, confidence: 1 }
}
