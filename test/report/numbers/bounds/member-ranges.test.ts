import { expect, it } from 'vitest'
import { numbersOf } from '../read.ts'

const members = (report: string) => numbersOf(report).bounds.flatMap((claim) => claim.members.map(({ text }) => text))

it.each([
  ['## Finished (90–100 %)\n\n- Search: 95%\n- Export (70% done)\n', ['95%', '70%']],
  ['## Finished (90–100 %)\n\n### Search - 95%\n\n### Export - 70%\n', ['95%', '70%']],
  ['## Target (90–100 %)\n\n- Search: 95%\n- Export: 70%\n', []],
  ['## Finished (90–100 %)\n\n- Search: 95%\n- Export: 70% of the old files are gone\n', []],
])('the shares that %j bounds', (report, expected) => {
  expect(members(report)).toEqual(expected)
})
