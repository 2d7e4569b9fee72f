import { expect, test } from 'vitest'
import { clausesOf } from '../../../../src/report/comparison/assertions/clauses.ts'

test.each([
  ['The API is live and the queue is healthy.', ['The API is live', 'the queue is healthy.']],
  ['Signed off on trust: the build has not been signed', ['Signed off on trust', 'the build has not been signed']],
  ['Search and export are live.', ['Search and export are live.']],
  ['The importer is broken. Nobody knows why.', ['The importer is broken.', 'Nobody knows why.']],
])('%j is cut between its subjects', (text, clauses) => {
  expect(clausesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(clauses)
})
