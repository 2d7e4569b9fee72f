import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Phrase } from '../../src/vocabulary/phrase.ts'

const classes = { aim: ['production', 'launch'], far: ['{aim} day'] }

/** What a phrase matches of a text in lower case, from an index. */
const matched = (source: string, text: string, index = 0) => {
  const end = new Phrase('', source, classes).endAt(text, index)
  return end < 0 ? null : text.slice(index, end)
}

describe('endAt', () => {
  test.each([
    ['ready', 'ready', 'ready'],
    ['ready', 'readying', null],
    ['not (?:yet )?ready', 'not yet-ready', 'not yet-ready'],
    ['ready for {aim}', 'ready for launch now', 'ready for launch'],
    ['ready for {far}', 'ready for launch day', 'ready for launch day'],
    ['deploy\\w*', 'deployment', 'deployment'],
    ['with(?: \\w+){0,2}? caveats?', 'with a few caveats', 'with a few caveats'],
    ['with(?: \\w+){0,2}? caveats?', 'with quite a few caveats', null],
    ['a{2,3}', 'aaa', 'aaa'],
    ['a{2}', 'aaa', null],
    ['go(?! live)', 'go live', null],
    ['go(?= live)', 'go live', 'go'],
    ['^go$', 'go', 'go'],
    ['n/?a', 'n/a', 'n/a'],
    ['[\\p{L}]+ly', 'früchtely', 'früchtely'],
    ['[^\\s.]+', 'a-b c', 'a-b'],
    ['\\p{Extended_Pictographic} done', '🚀 done', '🚀 done'],
    ['就绪', '就绪了', '就绪'],
    ['(?:a*)*b', 'aab', 'aab'],
    ['Ready', 'ready', 'ready'],
    ['\\u00fcber', 'über', 'über'],
    ['{gap}', '{gap}', '{gap}'],
  ])('%s in %s: %s', (source, text, expected) => {
    expect(matched(source, text)).toBe(expected)
  })

  test('looks at what stands before', () => {
    expect(matched('(?<!no )go', 'no go', 3)).toBeNull()
    expect(matched('\\bgo', 'no go', 3)).toBe('go')
  })

  test.each(['(go', 'go)', '[go'])('%s is no phrase', (source) => {
    expect(() => matched(source, 'go')).toThrow(SyntaxError)
  })

  test('matches what the expression matches that it stands for', () => {
    const atom = fc.constantFrom(
      'a',
      'b',
      ' ',
      '(?:ab|c)',
      '(?:a|ab)',
      '[ab]',
      '\\w',
      '(?=a)',
      '(?!b)',
      '(?: a)',
      '(?:a|)',
    )
    const sign = fc.constantFrom('', '?', '*', '+', '{0,2}', '{2}', '??', '*?', '+?', '{1,2}?')
    const source = fc
      .array(fc.tuple(atom, sign), { minLength: 1, maxLength: 5 })
      .map((parts) =>
        parts.map(([part, times]) => (part === ' ' || /^\(\?[=!]/.test(part) ? part : part + times)).join(''),
      )
    fc.assert(
      fc.property(source, fc.stringMatching(/^[abc ]{0,8}$/), (phrase, text) => {
        const expression = new RegExp(`(?:${phrase.replaceAll(' ', '[\\s-]+')})(?!\\w)`, 'y')
        expect(matched(phrase, text)).toBe(expression.exec(text)?.[0] ?? null)
      }),
      { numRuns: 500 },
    )
  })
})
