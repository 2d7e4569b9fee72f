import { expect, it } from 'vitest'
import { numbersOf } from '../read.ts'

it.each([
  ['- 214 test files\n- 36 e2e spec files\n', 'The suite has 214 tests.', ['214']],
  ['- 214 test files\n', 'The suite has 1,902 tests.', []],
  ['- 12 test files\n', 'The suite has 12 tests.', []],
])('files taken for tests in %j and %j', (files, sentence, expected) => {
  expect(numbersOf(`${files}\n## Summary\n\n${sentence}\n`).testFileMixes.map(({ files }) => files.text)).toEqual(
    expected,
  )
})
