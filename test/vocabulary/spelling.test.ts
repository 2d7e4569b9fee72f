import { expect, test } from 'vitest'
import { spelledEnd, spelledLength } from '../../src/vocabulary/spelling.ts'

test.each([
  ['not ready', 'not ready'],
  ['not ready(?: yet)?', 'not ready'],
  ['tests?', 'test'],
  ['go{2}', 'g'],
  ['ready {aim}', 'ready'],
  ['not  ready', 'not'],
  ['n/a', 'n'],
  ['go|ready', ''],
  ['go (?:a|b)', 'go'],
  ['^go', ''],
  ['就绪', ''],
])('of %s is spelled out: %s', (phrase, spelled) => {
  expect(phrase.slice(0, spelledLength(phrase))).toBe(spelled)
})

test.each([
  ['not ready', 'is not - ready', 14],
  ['Not Ready', 'is not\u00a0ready', 12],
  ['not ready', 'is notready', -1],
  ['not ready', 'is not', -1],
])('%s in %s ends at %i', (phrase, text, end) => {
  expect(spelledEnd(phrase, phrase.length, text, 3)).toBe(end)
})
