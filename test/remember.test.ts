import { expect, test, vi } from 'vitest'
import { oncePerText } from '../src/remember.ts'

test('a text is read once, and forgotten after some thousand others', () => {
  const read = vi.fn((text: string) => ({ length: text.length }))
  const once = oncePerText(read)
  expect(once('ready')).toBe(once('ready'))
  expect(read).toHaveBeenCalledTimes(1)
  for (let index = 0; index < 5000; index++) once(`text ${index}`)
  once('ready')
  expect(read).toHaveBeenCalledTimes(5002)
})

test('a long text is read each time', () => {
  const read = vi.fn((text: string) => text.length)
  const once = oncePerText(read)
  once('a'.repeat(3000))
  expect(once('a'.repeat(3000))).toBe(3000)
  expect(read).toHaveBeenCalledTimes(2)
})
