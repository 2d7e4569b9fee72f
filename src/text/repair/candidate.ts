import type { DoubleBytePage } from '../pages/double-byte.ts'
import type { Page } from '../pages/page.ts'
import { isSign } from '../plausibility/symbols.ts'
import { SURE } from './edits.ts'
import { costAsItStands } from './kept.ts'
import { costsOf, escapedBy, HABITS, LOSSES, type Loss, needsWord, type Sightings } from './losses.ts'
import { type Step, search, type UnitCosts } from './search.ts'
import { type Piece, readStretches } from './stretches.ts'
import { type UnitReader, unitReader } from './units.ts'

/** One stretch of a line that a page explains as damage. */
export interface Explained {
  readonly start: number
  readonly end: number
  readonly after: string
  readonly confidence: number
}

/** How a page explains a line, and how many nats that is better than taking the line as it stands. */
export interface Explanation {
  readonly gain: number
  readonly explained: readonly Explained[]
}

/** A code page that may have damaged the document. */
export interface Candidate {
  readonly name: string
  /** How well the page explains a line that nothing else speaks for. */
  weigh(line: string): Explanation
  /**
   * How the page explains a line that it is known to have damaged; reckons with the losses met while weighing. Letters
   * are supposed only where the page read something exactly.
   */
  explain(line: string): readonly Explained[]
}

const WEIGHING: UnitCosts = { exact: 2, exactWord: 1, loneWord: 5, lossy: 2, mending: -3, leftLead: 0 }
const EXPLAINING: UnitCosts = { exact: 0, exactWord: -25, loneWord: 0, lossy: 1, mending: -3, leftLead: 5 }

/** A single-byte page as a candidate for the damage of a text that holds these control characters. */
export function singleByteCandidate(page: Page, controls: ReadonlySet<number>): Candidate {
  const habits = page.undefinedTails.some((byte) => controls.has(byte)) ? HABITS.slice(0, 1) : HABITS
  const suffered = new Map<Loss, number>()
  const escaped = new Map<Loss, number>()
  const lossyLines: string[] = []
  let exact = 0
  let high = 0
  const read = unitReader(page, habits === HABITS ? LOSSES : costsOf([], { suffered, escaped, high }))
  let readKnowing: UnitReader | undefined
  return {
    name: page.name,
    weigh(line) {
      const { cost, steps, lossy } = search(line, read, WEIGHING)
      for (const { start, end, unit, confidence } of steps) {
        if (confidence >= SURE) for (const loss of unit.losses) count(loss, suffered)
        const characters = line.slice(start, end)
        if (holdsHigh(characters, page)) high++
        if (unit.losses.length > 0) continue
        exact++
        count(escapedBy(characters), escaped)
      }
      if (lossy && steps.length > 0) lossyLines.push(line)
      return { gain: costAsItStands(line) - cost, explained: steps.map(explained) }
    },
    explain(line) {
      readKnowing ??= likeliestReader(page, habits, { suffered, escaped, high }, lossyLines)
      const { steps } = search(line, readKnowing, EXPLAINING)
      return steps.map((step) => explained(exact === 0 && isSupposed(step) ? { ...step, confidence: 0 } : step))
    },
  }
}

/** Whether a step supposes a letter that no word asks for. */
function isSupposed({ unit: { losses, codePoint } }: Step): boolean {
  return losses.length > 0 && !needsWord(losses) && !isSign(codePoint)
}

function count(loss: Loss | undefined, counts: Map<Loss, number>): void {
  if (loss) counts.set(loss, (counts.get(loss) ?? 0) + 1)
}

/** The reader that supposes the habit which explains the lines most cheaply. */
function likeliestReader(page: Page, habits: typeof HABITS, seen: Sightings, lines: readonly string[]): UnitReader {
  const readers = habits.map((habit) => unitReader(page, costsOf(habit, seen)))
  const costs = readers.map((read) => lines.reduce((sum, line) => sum + search(line, read, EXPLAINING).cost, 0))
  return readers[costs.indexOf(Math.min(...costs))] ?? unitReader(page)
}

/** An East Asian page as a candidate; weighing shows whether its decoder swallows the characters behind lost bytes. */
export function doubleByteCandidate(page: DoubleBytePage): Candidate {
  let swallows = false
  return {
    name: page.name,
    weigh(line) {
      const { gain, pieces } = readStretches(line, { page, swallows: false })
      swallows ||= pieces.some((piece) => piece.swallows)
      return { gain, explained: pieces.map(explainedPiece) }
    },
    explain: (line) => readStretches(line, { page, swallows }).pieces.map(explainedPiece),
  }
}

function explainedPiece({ start, end, text, confidence }: Piece): Explained {
  return { start, end, after: text, confidence }
}

function explained({ start, end, unit, confidence }: Step): Explained {
  return { start, end, after: String.fromCodePoint(unit.codePoint), confidence }
}

function holdsHigh(characters: string, page: Page): boolean {
  for (let i = 0; i < characters.length; i++) {
    const byte = page.byteOf(characters.charCodeAt(i))
    if (byte >= 0x80 && byte <= 0x9f) return true
  }
  return false
}
