import { surpriseAsItStands } from '../plausibility/surprise.ts'

/** A small accented letter that is all of a word. */
const LONE_LETTER = 2.5

/** What a character costs that stands as it is, in nats. */
export function surpriseOfKept(
  line: string,
  i: number,
  codePoint: number,
  previous: number,
  adjacent: boolean,
): number {
  const alone =
    codePoint >= 0xdf && codePoint < 0x180 && !LETTER.test(line[i - 1] ?? '') && !LETTER.test(line[i + 1] ?? '')
  return surpriseAsItStands(codePoint, previous, adjacent) + (alone ? LONE_LETTER : 0)
}

const LETTER = /\p{L}/u

/** What a line costs as it stands, in nats. */
export function costAsItStands(line: string): number {
  let cost = 0
  let previous = 0
  let adjacent = false
  for (let i = 0; i < line.length; i++) {
    const codePoint = line.codePointAt(i) ?? 0
    cost += surpriseOfKept(line, i, codePoint, previous, adjacent)
    adjacent = !isSpace(codePoint)
    if (adjacent) previous = codePoint
    if (codePoint > 0xffff) i++
  }
  return cost
}

/** Whether no visible character stands there. */
export function isSpace(codePoint: number): boolean {
  return codePoint === 0x20 || codePoint === 0xa0 || (codePoint >= 0x09 && codePoint <= 0x0d)
}
