import { expect, test, vi } from 'vitest'
import { progressOf } from '../../src/cli/progress.ts'

function shown(elapsed: number): (string | null)[] {
  const lines: (string | null)[] = []
  const io = { progress: (words: string | null) => lines.push(words) }
  const clock = vi.spyOn(Date, 'now').mockReturnValue(0)
  const progress = progressOf(2, io as unknown as Parameters<typeof progressOf>[1])
  clock.mockReturnValue(elapsed)
  progress('a\u001B[31m.md')
  progress('b.md')
  progress(null)
  clock.mockRestore()
  return lines
}

test('a short run shows nothing', () => {
  expect(shown(900)).toEqual([])
})

test('a long run shows how far it is, without control characters, and takes it away', () => {
  const lines = shown(1100)
  expect(lines.join('')).not.toContain('\u001B')
  expect([lines[0]?.startsWith('1/2 a'), ...lines.slice(1)]).toEqual([true, '2/2 b.md', null])
})
