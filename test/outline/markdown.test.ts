import fc from 'fast-check'
import { toString as wordsOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { parseInPieces, parseWhole } from '../../src/outline/markdown.ts'
import { cutPieces } from '../../src/outline/pieces.ts'

const paragraph = `${'words '.repeat(400)}\n`
const filler = `${paragraph}\n`

describe('cutPieces', () => {
  test('cuts before blocks, and the pieces make the text again', () => {
    const text = `# A\n\n${filler}## B\n\n${filler}## C\n`
    const pieces = cutPieces(text)
    expect(pieces).toHaveLength(3)
    expect(pieces.join('')).toBe(text)
  })

  test.each([
    ['fence', `${paragraph}\`\`\`sh\n\n# a comment\n\`\`\`\n`],
    ['tilde fence', `${paragraph}~~~\n\n# a comment\n~~~\n`],
    ['comment', `${paragraph}<!--\n\n# hidden\n-->\n`],
    ['script', `${paragraph}<script>\n\n# hidden\n</script>\n`],
    ['html block', `${paragraph}<div>\n# inside\n</div>\n`],
    ['fence in a list that ends without it', `${filler}- a\n\n  \`\`\`\n  code\n\n# B\n\n\`\`\`sh\n\n# c\n\`\`\`\n`],
  ])('does not cut inside: %s', (_name, text) => {
    expect(cutPieces(text)).toHaveLength(1)
  })
})

describe('parseInPieces', () => {
  const line = fc.constantFrom(
    '# Heading',
    '## [ref] heading',
    'text [ref] and [^note] and **bold**',
    '- [x] item',
    '  - nested',
    '1. first',
    '> quote',
    '    indented',
    '```',
    '```sh',
    '  ```',
    '~~~~',
    '<!-- comment',
    '-->',
    '<div>',
    '</div>',
    '| a | b |',
    '|---|---|',
    '[ref]: http://example.org',
    '[^note]: a note',
    '    continued',
    'a\rb',
    '\r```',
    '\u00a0',
    '\t',
    '![alt][REF] and [text][^note]',
    '[[ref]](x) \\[ref]',
    '***',
    'Setext',
    '===',
    '---',
    '',
    '',
    'x'.repeat(2100),
    'x'.repeat(2100),
  )

  test('gives the tree of the whole text, positions included', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, lineEnd) => {
        const text = lines.join(lineEnd)
        expect(parseInPieces(text)).toEqual(parseWhole(text))
      }),
      { numRuns: 300 },
    )
  })
})

test('reads blocks and words as remark with all of GitHub’s extensions does', () => {
  const text = [
    '# Report https://example.org',
    '- [x] ~~old~~ **new** www.example.org\n  - [ ] nested',
    '| a | b |\n|---|:-:|\n| `x` | mail@example.org |',
    'a note[^1] and [a link][ref]\n\n[^1]: said here\n\n[ref]: http://example.org',
    '> quote\n\n```\ncode\n```\n\n<div>\n\ntext\n\n</div>',
  ].join('\n\n')
  const reference = unified().use(remarkParse).use(remarkGfm).parse(text)
  const outline = (root: typeof reference) => root.children.map((node) => [node.type, node.position, wordsOf(node)])
  expect(outline(parseInPieces(text))).toEqual(outline(reference))
})
