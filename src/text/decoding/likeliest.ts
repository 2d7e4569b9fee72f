import { isFrequentLetter } from '../plausibility/frequent.ts'
import { scriptOf } from '../plausibility/scripts.ts'
import { surpriseAsWritten } from '../plausibility/surprise.ts'
import { decodeLegacy, type LegacyName } from './legacy.ts'

/** The encodings that bytes which are no UTF-8 may be in, the most common first, by their names at the WHATWG. */
const ENCODINGS = [
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'gbk',
  'shift_jis',
  'big5',
  'euc-kr',
  'macintosh',
] as const satisfies readonly LegacyName[]

/** How much likelier than all others in nats a priori. */
const HEAD_START = 3
const RARE_LETTER = 4
const UNDEFINED = 8
const SAMPLE = 4000

/** How implausible bytes are when read in an encoding, in nats. */
export type Implausibility = (bytes: Uint8Array, name: LegacyName) => number

/** The legacy encoding in which the stretches read most plausibly. */
export function likeliestEncoding(stretches: readonly Uint8Array[], costOf: Implausibility): LegacyName {
  const samples: Uint8Array[] = []
  let left = SAMPLE
  for (const bytes of stretches) {
    if (left <= 0) break
    samples.push(bytes.subarray(0, left))
    left -= bytes.length
  }
  let likeliest: LegacyName = 'windows-1252'
  let least = Number.POSITIVE_INFINITY
  for (const name of ENCODINGS) {
    const headStart = name === 'windows-1252' ? HEAD_START : 0
    const cost = samples.reduce((sum, bytes) => sum + costOf(bytes, name), -headStart)
    if (cost >= least) continue
    likeliest = name
    least = cost
  }
  return likeliest
}

/** The same for bytes that are all in that encoding. */
export function implausibility(bytes: Uint8Array, name: LegacyName): number {
  let cost = 0
  let previous = 0
  let adjacent = false
  for (const character of decodeLegacy(bytes, name)) {
    const codePoint = character.codePointAt(0) ?? 0
    cost += surpriseAsWritten(codePoint, previous, adjacent) + rarity(codePoint)
    adjacent = !/\s/.test(character)
    if (adjacent) previous = codePoint
  }
  return cost
}

/** Two bytes at random make some East Asian letter or other; a frequent one speaks for intent, and a control against it. */
export function rarity(codePoint: number): number {
  if (codePoint >= 0x80 && codePoint <= 0x9f) return UNDEFINED
  const script = scriptOf(codePoint)
  return (script === 'east-asian' || script === 'hangul') && !isFrequentLetter(codePoint) ? RARE_LETTER : 0
}
