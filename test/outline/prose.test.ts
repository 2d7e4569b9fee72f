import fc from 'fast-check'
import type { Paragraph } from 'mdast'
import { describe, expect, test } from 'vitest'
import { readOutline } from '../../src/outline/outline.ts'
import { parse } from '../../src/outline/parse.ts'
import { isSet, proseOf, slice, spanOf, trim } from '../../src/outline/prose.ts'

const proseOfText = (text: string) => proseOf(parse(text).children[0] as Paragraph, text)

/** Where a word of the prose stands in the source. */
function sourceOf(text: string, word: string): string {
  const prose = proseOfText(text)
  const start = prose.text.indexOf(word)
  const span = spanOf(prose, start, start + word.length)
  return text.slice(span.start, span.end)
}

describe('proseOf', () => {
  test.each([
    ['a **bold** word', 'bold', 'bold'],
    ['a &amp; b', '&', '&'],
    ['a &amp; b', 'b', 'b'],
    ['3 \\* 4 = 12', '12', '12'],
    ['a\\\\b c', 'c', 'c'],
    ['use `npm test` now', 'npm test', 'npm test'],
    ['use `` a`b `` now', 'a`b', 'a`b'],
    ['[text](http://example.org) after', 'after', 'after'],
    ['🚀 launch', 'launch', 'launch'],
    ['> quoted\n> again', 'again', 'again'],
    ['one\r\ntwo', 'two', 'two'],
    ['&copy; 2025', '2025', '2025'],
  ])('%s: %s', (text, word, expected) => {
    const source = text.startsWith('>') ? readOutlineWord(text, word) : sourceOf(text, word)
    expect(source).toBe(expected)
  })

  test('every word of a passage stands where its span says', () => {
    const words = fc.stringMatching(/^[a-z]{3,8}$/)
    const styled = fc.oneof(
      words,
      words.map((word) => `**${word}**`),
      words.map((word) => `\`${word}\``),
      words.map((word) => `[${word}](x)`),
      fc.constantFrom('&amp;', '\\*', '🚀', '✅'),
    )
    const line = fc.array(styled, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '))
    const block = fc.oneof(
      line,
      line.map((text) => `- ${text}`),
      line.map((text) => `> ${text}\n> ${text}`),
      line.map((text) => `| a | b |\n|---|---|\n| ${text} | ${text} |`),
      line.map((text) => `1. ${text}\n   ${text}`),
    )
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const text = blocks.join('\n\n')
        for (const { prose } of readOutline(parse(text), text).passages)
          for (const match of prose.text.matchAll(/[a-z]{3,}/g)) {
            const span = spanOf(prose, match.index, match.index + match[0].length)
            expect(text.slice(span.start, span.end)).toBe(match[0])
          }
      }),
    )
  })
})

function readOutlineWord(text: string, word: string): string {
  const passage = readOutline(parse(text), text).passages[0]
  if (passage === undefined) return ''
  const start = passage.prose.text.indexOf(word)
  const span = spanOf(passage.prose, start, start + word.length)
  return text.slice(span.start, span.end)
}

test('slice and trim keep words with their places and styles', () => {
  const prose = proseOfText('one **two** three')
  const part = trim(slice(prose, 3, 8))
  expect(part.text).toBe('two')
  expect(part.offsets).toEqual([6, 7, 8])
  expect(isSet(part, 'strong')).toBe(true)
  expect(isSet(prose, 'strong')).toBe(false)
})
