import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstLettersOf } from '../../src/vocabulary/first-letters.ts'

const lettersOf = (source: string) => {
  const letters = firstLettersOf(source)
  return letters === 'any' ? 'any' : [...letters].sort().join('')
}

describe('firstLettersOf', () => {
  test.each([
    ['ready', 'r'],
    ['(?:not )?ready', 'nr'],
    ['un?ready', 'u'],
    ['u?n?ready', 'nru'],
    ['(?:go|no[ -]go)', 'gn'],
    ['[Tt]ested', 't'],
    ['(?<=[(,])blocked', 'b'],
    ['(?!not)ready', 'r'],
    ['^ready$', 'r'],
    ['\\bready', 'r'],
    ['\\$\\d+', '$'],
    ['\\d+ tests', 'any'],
    ['[^a]b', 'any'],
    ['\\p{L}+ly', 'any'],
    ['(?:a|)b', 'ab'],
    ['x{0,2}y', 'xy'],
    ['x{2}y', 'x'],
    ['Ready', 'r'],
    ['(?:maybe)?', 'any'],
  ])('%s: %s', (source, letters) => {
    expect(lettersOf(source)).toBe(letters)
  })

  test('what a source matches starts with one of its letters', () => {
    const atom = fc.oneof(fc.stringMatching(/^[a-d]$/), fc.constantFrom('(?:ab|c)', '[abc]', '(?:a|b(?:c|d))', '\\w'))
    const source = fc
      .array(fc.tuple(atom, fc.constantFrom('', '?', '*', '+', '{0,1}')), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.map(([part, quantifier]) => part + quantifier).join(''))
    fc.assert(
      fc.property(source, fc.stringMatching(/^[a-d]{1,6}$/), (expression, text) => {
        const match = new RegExp(`^(?:${expression})`).exec(text)?.[0]
        const letters = firstLettersOf(expression)
        if (match && letters !== 'any') expect(letters).toContain(match[0])
      }),
    )
  })
})
