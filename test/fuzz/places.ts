import { expect } from 'vitest'
import type { Location, Point } from '../../src/text/source.ts'

function isLocation(value: object): value is Location {
  return 'start' in value && typeof value.start === 'object' && 'end' in value
}

/** Every place that stands in what left the library, however deep. */
function placesIn(value: unknown): Location[] {
  if (typeof value !== 'object' || value === null) return []
  return isLocation(value) ? [value] : Object.values(value).flatMap(placesIn)
}

/** For each offset of a text, its end too, the line and column that an editor shows. */
function pointsOf(text: string): Point[] {
  const points: Point[] = []
  let line = 1
  let lineStart = 0
  for (let offset = 0; offset <= text.length; offset++) {
    points.push({ line, column: offset - lineStart + 1, offset })
    if (text[offset] === '\n' || (text[offset] === '\r' && text[offset + 1] !== '\n')) {
      line++
      lineStart = offset + 1
    }
  }
  return points
}

/** Fails unless every place in a value lies in the text, with the line and column of its offset. */
export function expectPlacesIn(value: unknown, text: string): void {
  const points = pointsOf(text)
  for (const { start, end } of placesIn(value)) {
    expect(end.offset).toBeGreaterThanOrEqual(start.offset)
    for (const point of [start, end]) expect(point).toEqual(points[point.offset])
  }
}
