import { surpriseAsWritten } from '../plausibility/surprise.ts'
import { type LegacyName, unitReader } from './legacy.ts'
import { rarity } from './likeliest.ts'
import { sequenceAt } from './utf8.ts'

/** The cheapest way to read the bytes up to a place, where the last character beyond ASCII was read in one encoding. */
interface Way {
  readonly cost: number
  readonly codePoint: number
  readonly before: Way | undefined
}

const REPLACEMENT = 0xfffd
/** What it costs, in nats, to go on in the other encoding, to suppose a sequence cut short, and to skip a byte. */
const CHANGE = 3
const TRUNCATED = 12
const UNREADABLE = 20
const UTF8 = 0
const LEGACY = 1
const LANES = [UTF8, LEGACY] as const

/** A reading of bytes, and how implausible it is, in nats. */
export interface Woven {
  readonly text: string
  readonly cost: number
}

/**
 * Bytes that are UTF-8 here and a legacy encoding there, read the most plausible way (Viterbi): two or three bytes of
 * East Asian letters can look like UTF-8.
 */
export function readWoven(bytes: Uint8Array, name: LegacyName): Woven {
  const unitOf = unitReader(name)
  const ways: (Way | undefined)[] = [{ cost: 0, codePoint: 0, before: undefined }]
  for (let i = 0; i < bytes.length; i++) {
    for (const lane of LANES) {
      const way = ways[i * 2 + lane]
      if (!way) continue
      const take = (length: number, codePoint: number, into: number, price: number) =>
        reach(ways, (i + length) * 2 + into, codePoint, price + (lane === into ? 0 : CHANGE), way)
      const byte = bytes[i] ?? 0
      const { kind, length, codePoint } = sequenceAt(bytes, i)
      if (byte < 0x80) take(1, byte, lane, 0)
      else if (kind === 'valid' || kind === 'surrogate') take(length, codePoint, UTF8, 0)
      else take(length, REPLACEMENT, lane, kind === 'truncated' ? TRUNCATED : UNREADABLE)
      if (byte < 0x80) continue
      const single = unitOf(byte)
      const unit = single < 0 ? unitOf(byte * 256 + (bytes[i + 1] ?? 0)) : single
      if (unit >= 0) take(single < 0 ? 2 : 1, unit, LEGACY, 0)
    }
  }
  const end = cheaper(ways[bytes.length * 2 + UTF8], ways[bytes.length * 2 + LEGACY])
  const characters: string[] = []
  for (let way = end; way?.before; way = way.before) characters.push(String.fromCodePoint(way.codePoint))
  return { text: characters.reverse().join(''), cost: end?.cost ?? 0 }
}

function reach(ways: (Way | undefined)[], index: number, codePoint: number, price: number, before: Way): void {
  const surprise = codePoint < 0x80 ? 0 : surpriseAsWritten(codePoint, before.codePoint, true) + rarity(codePoint)
  ways[index] = cheaper(ways[index], { cost: before.cost + price + surprise, codePoint, before })
}

function cheaper(one: Way | undefined, other: Way | undefined): Way | undefined {
  return one && (!other || one.cost <= other.cost) ? one : other
}
