import { describe, expect, test } from 'vitest'
import { openLexicon, withAdditions } from '../../src/vocabulary/additions.ts'
import { lexicon } from '../../src/vocabulary/lexicon.ts'

const base = lexicon({ open: ['pending', 'on hold(?: for now)?'], done: ['done', 'parked'] })
const open = openLexicon(base, ({ statuses: { open, done } = {} }) => ({ open, done }))
const words = (text: string) => open.find(text).map(({ meaning, text }) => `${meaning}: ${text}`)
const reading = <T>(read: () => T) =>
  withAdditions({ statuses: { open: ['parked', 'in the (long) queue'], done: ['on hold', 'a+'] } }, read)

describe('phrases that a team adds', () => {
  test('hold only while it reads with them', () => {
    expect(words('Parked')).toEqual(['done: Parked'])
    expect(reading(() => words('Parked'))).toEqual(['open: Parked'])
    expect(words('Parked')).toEqual(['done: Parked'])
  })

  test('are plain words, whatever signs they have; a space is also a hyphen', () => {
    expect(reading(() => words('In-the (long) queue, then A+ and aa'))).toEqual([
      'open: In-the (long) queue',
      'done: A+',
    ])
  })

  test('win over a phrase of the same length, not over a longer one, and leave others alone', () => {
    expect(reading(() => words('on hold'))).toEqual(['done: on hold'])
    expect(reading(() => words('on hold for now; pending'))).toEqual(['open: on hold for now', 'open: pending'])
    expect(reading(() => open.has('parked', 'done'))).toBe(false)
    expect(reading(() => open.first('pending', 'open')?.start)).toBe(0)
    expect(reading(() => open.among('parked', ['done', 'open']))).toBe('open')
  })

  test('are gone after an error', () => {
    expect(() =>
      reading(() => {
        throw new Error('x')
      }),
    ).toThrow()
    expect(words('Parked')).toEqual(['done: Parked'])
  })
})
