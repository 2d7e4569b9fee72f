import type { Utf8Stretch } from './utf8.ts'

/** The low byte of the arrow U+2192, as programs leave it that cut UTF-16 down to bytes; in Windows pages a quote. */
const ARROW = 0x92
const SPACE = 0x20

/** Whether a stretch is that byte between spaces, where no quote stands. */
export function isCutArrow(bytes: Uint8Array, { start, end }: Utf8Stretch): boolean {
  return end === start + 1 && bytes[start] === ARROW && bytes[start - 1] === SPACE && bytes[end] === SPACE
}

/** Whether the byte stands in foreign stretches, and between spaces only. */
export function holdsCutArrows(bytes: Uint8Array, foreign: readonly Utf8Stretch[]): boolean {
  const holding = foreign.filter(({ start, end }) => bytes.subarray(start, end).includes(ARROW))
  return holding.length > 0 && holding.every((stretch) => isCutArrow(bytes, stretch))
}
