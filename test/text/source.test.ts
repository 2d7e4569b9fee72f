import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSource } from '../../src/text/source.ts'
import { damage } from './repair/damage.ts'

test('says how the text was encoded and what was wrong with it', () => {
  const { text, original, encoding } = readSource(damage('✅ Crane ready\n❌ Hook missing\n', 'macintosh'))
  expect(text).toBe('✅ Crane ready\n❌ Hook missing\n')
  expect(original).toMatch('Crane ready')
  expect(encoding).toEqual({
    name: 'utf-8',
    bom: false,
    foreign: [],
    repairs: 2,
    doubts: 0,
    codePage: 'macintosh',
    layers: 1,
  })
})

test('a clean text has no code page', () => {
  expect(readSource('\ufeffCrane ✅').encoding).toEqual({
    name: 'utf-8',
    bom: true,
    foreign: [],
    repairs: 0,
    doubts: 0,
    codePage: null,
    layers: 0,
  })
})

test('locates in the text as it stands on disk', () => {
  const source = readSource('âœ… Crane â†’ go\r\nâœ… Hook\rend')
  const at = (word: string) => {
    const start = source.text.indexOf(word)
    return source.locate({ start, end: start + word.length })
  }
  expect(source.text).toBe('✅ Crane → go\r\n✅ Hook\rend')
  expect(at('Crane').start).toEqual({ line: 1, column: 5, offset: 4 })
  expect(at('→')).toEqual({ start: { line: 1, column: 11, offset: 10 }, end: { line: 1, column: 14, offset: 13 } })
  expect(at('Hook').start).toEqual({ line: 2, column: 5, offset: 22 })
  expect(at('end').start).toEqual({ line: 3, column: 1, offset: 27 })
})

test('lines and columns hold for every character that was not repaired', () => {
  const line = fc.constantFrom('✅ Crane', 'plain', '', '→ Zoë 🚀', 'é — ✅ ok')
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
      const source = readSource(damage(lines.join(end), 'windows-1252'))
      const originalLines = source.original.split(end)
      for (let offset = 0; offset < source.text.length; offset++) {
        const character = source.text.charAt(offset)
        if (!/[a-z]/i.test(character)) continue
        const { line, column } = source.locate({ start: offset, end: offset + 1 }).start
        expect(originalLines[line - 1]?.charAt(column - 1)).toBe(character)
      }
    }),
    { numRuns: 50 },
  )
})
