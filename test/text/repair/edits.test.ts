import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, composeEdits, type Edit } from '../../../src/text/repair/edits.ts'

/** Edits of a text of that length, in order and apart. */
const editsOf = (length: number): fc.Arbitrary<Edit[]> =>
  fc
    .array(fc.tuple(fc.nat({ max: 4 }), fc.integer({ min: 1, max: 4 }), fc.string({ maxLength: 4 })), { maxLength: 6 })
    .map((parts) => {
      const edits: Edit[] = []
      let position = 0
      for (const [gap, size, after] of parts) {
        const start = position + gap
        position = start + size
        if (position <= length) edits.push({ start, end: position, after, codePage: 'x', layers: 1, confidence: 1 })
      }
      return edits
    })

test('composed edits do what both steps do, apart and in order', () => {
  const steps = fc
    .string({ maxLength: 24 })
    .chain((text) => fc.tuple(fc.constant(text), editsOf(text.length)))
    .chain(([text, first]) => fc.tuple(fc.constant(text), fc.constant(first), editsOf(applyEdits(text, first).length)))
  fc.assert(
    fc.property(steps, ([text, first, second]) => {
      const composed = composeEdits(text, first, second)
      expect(applyEdits(text, composed)).toBe(applyEdits(applyEdits(text, first), second))
      for (const [index, edit] of composed.entries()) {
        expect(edit.start).toBeGreaterThanOrEqual(composed[index - 1]?.end ?? 0)
        expect(edit.layers).toBeLessThanOrEqual(2)
      }
    }),
    { numRuns: 2000 },
  )
})
