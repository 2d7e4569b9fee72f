import type { Span } from '../span.ts'
import { type Decoded, decode, type EncodingName } from './decode.ts'
import { type Point, pointFinder } from './lines.ts'
import { type Repair, repairText } from './repair/index.ts'

export type { Point } from './lines.ts'

/** A range of the text as it stands on disk: decoded, not repaired. */
export interface Location {
  readonly start: Point
  readonly end: Point
}

/** How the file was encoded, and what was wrong with it. */
export interface Encoding {
  readonly name: EncodingName
  readonly bom: boolean
  /** The encodings of stretches that differ from the rest of the file. */
  readonly foreign: readonly string[]
  /** The number of stretches that were repaired. */
  readonly repairs: number
  /** The number of stretches that are damaged, but may have been several things. */
  readonly doubts: number
  /** The code page that most of the mojibake went through. */
  readonly codePage: string | null
  /** The number of wrong decodes that lay one upon the other; 0 without mojibake. */
  readonly layers: number
}

/** One file's text, repaired, with the way back to where its author's characters stand. */
export interface Source {
  /** The repaired text, which all later stages read. */
  readonly text: string
  readonly original: string
  readonly encoding: Encoding
  readonly repairs: readonly Repair[]
  /** The place in the original of a span of the repaired text. */
  locate(span: Span): Location
  /** The place of a span of the original. */
  locateOriginal(span: Span): Location
  /** The span of the repaired text that a span of the original became. */
  repaired(span: Span): Span
}

/** Decodes and repairs one file. Throws NotTextError for binary input. */
export function readSource(input: string | Uint8Array): Source {
  const { text: original, name, bom, foreign } = typeof input === 'string' ? decodedString(input) : decode(input)
  const { text, repairs, map } = repairText(original)
  const pointAt = pointFinder(original)
  return {
    text,
    original,
    encoding: {
      name,
      bom,
      foreign,
      repairs: repairs.filter(isMade).length,
      doubts: repairs.length - repairs.filter(isMade).length,
      codePage: mostFrequent(repairs.filter(isMade).map((repair) => repair.codePage)),
      layers: repairs.filter(isMade).reduce((most, repair) => Math.max(most, repair.layers), 0),
    },
    repairs,
    locate: ({ start, end }) => ({ start: pointAt(map.toOriginal(start)), end: pointAt(map.toOriginal(end)) }),
    locateOriginal: ({ start, end }) => ({ start: pointAt(start), end: pointAt(end) }),
    repaired: ({ start, end }) => ({ start: map.toRepaired(start), end: map.toRepaired(end) }),
  }
}

function decodedString(input: string): Decoded {
  const bom = input.charCodeAt(0) === 0xfeff
  return { text: bom ? input.slice(1) : input, name: 'utf-8', bom, foreign: [] }
}

function mostFrequent(names: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  let most: string | null = null
  for (const [name, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = name
  return most
}

function isMade(repair: Repair): boolean {
  return repair.status === 'repaired'
}
