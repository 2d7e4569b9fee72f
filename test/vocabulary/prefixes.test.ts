import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCharacter, prefixesOf } from '../../src/vocabulary/prefixes.ts'

const shown = (source: string) => [...prefixesOf(source)].sort().join(' ').replaceAll(anyCharacter, '·')

describe('prefixesOf', () => {
  test.each([
    ['ready', 're'],
    ['(?:not )?ready', 'no re'],
    ['un?ready', 'un ur'],
    ['u?n?ready', 'nr re un ur'],
    ['(?:go|no[ -]go)', 'go no'],
    ['a[\\s-]+b', 'a·'],
    ['a b', 'a '],
    ['[Tt]ested', 'te'],
    ['(?<=[(,])blocked', 'bl'],
    ['(?!not)ready', 're'],
    ['^ready$', 're'],
    ['\\bready', 're'],
    ['\\$p', '$p'],
    ['p[0-9]', 'p·'],
    ['[^a]b', '··'],
    ['\\p{L}+ly', '··'],
    ['(?:a|)bc', 'ab bc'],
    ['x{0,2}y', 'xx xy y·'],
    ['x{2}y', 'xx xy'],
    ['xy?', 'x· xy'],
    ['Ready', 're'],
    ['(?:maybe)?', '·· ma'],
    ['🚀?x', 'x· 🚀'],
  ])('%s: %s', (source, prefixes) => {
    expect(shown(source)).toBe(prefixes)
  })

  test('what a source matches starts with one of its prefixes', () => {
    const atom = fc.oneof(fc.stringMatching(/^[a-d]$/), fc.constantFrom('(?:ab|c)', '[abc]', '(?:a|b(?:c|d))', '\\w'))
    const source = fc
      .array(fc.tuple(atom, fc.constantFrom('', '?', '*', '+', '{0,1}', '{2}')), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.map(([part, quantifier]) => part + quantifier).join(''))
    fc.assert(
      fc.property(source, fc.stringMatching(/^[a-d]{1,6}$/), (expression, text) => {
        const match = new RegExp(`^(?:${expression})`).exec(text)?.[0]
        if (!match) return
        const first = match[0] ?? ''
        const prefixes = prefixesOf(expression)
        const fitting = [first + (match[1] ?? anyCharacter), first + anyCharacter, anyCharacter + anyCharacter]
        expect(fitting.some((prefix) => prefixes.has(prefix))).toBe(true)
      }),
    )
  })
})
