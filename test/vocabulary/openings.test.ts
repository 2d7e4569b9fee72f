import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maxPrefix, openingsOf } from '../../src/vocabulary/openings.ts'
import { readPattern } from '../../src/vocabulary/pattern.ts'

const of = (phrase: string, isSpaceless = false) => openingsOf({ patterns: readPattern(phrase, {}), isSpaceless })

/** Words as they are, starts of words with `…`, what stands only at the start of a text with `^`. */
const shown = (phrase: string) => {
  const { words, prefixes, isAnchored } = of(phrase)
  const all = [...words, ...prefixes.map((prefix) => `${prefix}…`)].sort().join(' ')
  return isAnchored ? `^${all}` : all
}

describe('openingsOf', () => {
  test.each([
    ['ready', 'ready'],
    ['(?:not )?ready', 'not ready'],
    ['un?ready', 'unready uready'],
    ['(?:go|no[ -]go)', 'go no'],
    ['[Tt]ested', 'tested'],
    ['(?<=[(,])blocked', 'blocked'],
    ['(?!not)ready', 'ready'],
    ['^ready$', '^ready'],
    ['^(?:go|stop)', '^go stop'],
    ['^go|stop', 'go stop'],
    ['deploy\\w*', 'depl…'],
    ['go\\w*', 'go…'],
    ['p[0-3]', 'p0 p1 p2 p3'],
    ['[^a]b', '…'],
    ['(?:\\w+ )?ly', '…'],
    ['n/?a', 'n na'],
    ["won['’]?t", 'won wont'],
    ['\\[?high', '[… high'],
    ['就绪', '就…'],
    ['Ready', 'ready'],
  ])('%s: %s', (phrase, openings) => {
    expect(shown(phrase)).toBe(openings)
  })

  test('what a phrase matches starts with one of its openings', () => {
    const atom = fc.oneof(
      fc.stringMatching(/^[a-d]$/),
      fc.constantFrom('(?:ab|c)', '[abc]', '(?:a|b(?:c|d))', '\\w', ' '),
    )
    const phrase = fc
      .array(fc.tuple(atom, fc.constantFrom('', '?', '*', '+', '{0,1}', '{2}')), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.map(([part, sign]) => (part === ' ' ? part : part + sign)).join(''))
    fc.assert(
      fc.property(phrase, fc.stringMatching(/^[a-d][a-d ]{0,6}$/), (source, text) => {
        const match = new RegExp(`^(?:${source.replaceAll(' ', '[\\s-]+')})(?!\\w)`).exec(text)?.[0]
        if (!match) return
        const word = /^\w+/.exec(text)?.[0] ?? text.charAt(0)
        const { words, prefixes } = of(source)
        const fits = words.includes(word) || prefixes.some((prefix) => word.startsWith(prefix))
        expect(fits && prefixes.every(({ length }) => length <= maxPrefix)).toBe(true)
      }),
    )
  })
})
