import { describe, expect, test } from 'vitest'
import { findExcess } from '../../src/outline/limits.ts'

describe('findExcess', () => {
  test.each([
    ['characters', 'x'.repeat(10_000_001)],
    ['nesting', `${'>'.repeat(101)} deep`],
    ['nesting', `${'- '.repeat(101)}deep`],
    ['nesting', `${' '.repeat(220)}- deep`],
    ['signs', '*a_ '.repeat(1600)],
    ['words', 'word '.repeat(5001)],
    ['words', `~~~\n${'word '.repeat(5001)}`],
    ['cells', `${'|a'.repeat(500)}\n${'|-'.repeat(500)}\n${'|\n'.repeat(500)}`],
    ['signs', 'words [a]( more\n'.repeat(3001)],
  ] as const)('%s', (limit, text) => {
    expect(findExcess(text)?.limit).toBe(limit)
  })

  test.each([
    ['many items', '- [ ] **item** with [link](x)\n'.repeat(5000)],
    ['a fence', `\`\`\`\n${'snake_case [x] '.repeat(5000)}\n\`\`\`\n`],
    ['many setext headings', 'a b\n---\n'.repeat(5000)],
    ['many rows', '| **a** | `b` |\n'.repeat(5000)],
    ['many paragraphs', 'some *emphasis* here\n\n'.repeat(5000)],
    ['an indented code line', `${' '.repeat(400)}x`],
  ])('nothing in %s', (_name, text) => {
    expect(findExcess(text)).toBeNull()
  })

  test('says where', () => {
    const text = `first\n${'>'.repeat(101)}`
    expect(findExcess(text)?.span).toEqual({ start: 6, end: text.length })
  })
})
