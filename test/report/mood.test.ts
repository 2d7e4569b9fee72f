import { expect, it } from 'vitest'
import { moodOf } from '../../src/report/mood.ts'

it.each([
  ['The portal is [ready] today.', 'asserted'],
  ['It is not yet fully [ready].', 'negated'],
  ["It isn't [approved].", 'negated'],
  ['No known bugs were found; the portal is [ready].', 'asserted'],
  ['It is almost [ready].', 'hedged'],
  ['[Approved] subject to the load test.', 'conditional'],
  ['[Approved] (pending the load test).', 'conditional'],
  ['[Approved] after successful load tests.', 'asserted'],
  ['[Ready] with minor gaps.', 'asserted'],
  ['It will be [ready] soon.', 'future'],
  ['Once the fix is merged, it can be [released].', 'future'],
  ['We are ready to [fix] the export.', 'future'],
  ['It was [approved] in March.', 'history'],
  ['Ship only if it is [approved].', 'criterion'],
  ['any check fails -> [blocked]', 'criterion'],
  ['Is the portal [ready]?', 'question'],
  ['Fix the leak, then [deploy].', 'instruction'],
  ['This is [production-ready] code.', 'attributive'],
  ['The portal is [production-ready] and stable.', 'asserted'],
  ['[GO] criteria', 'title'],
  ['It is 75 % [ready].', 'score'],
  ['[Ready] in 3-4 weeks.', 'delayed'],
  ['It was late. The portal is [ready].', 'asserted'],
])('%s is %s', (marked, mood) => {
  const start = marked.indexOf('[')
  const text = marked.replace('[', '').replace(']', '')
  expect(moodOf(text, start, marked.indexOf(']') - 1)).toBe(mood)
})
