import { expect, it } from 'vitest'
import { numbersOf } from './read.ts'

const text = ({ text }: { text: string }) => text.trim()
const costs = '| Task | Cost |\n|---|---|\n| Cache | $400 |\n| Alerts | $250 |\n| Docs | $150 |\n\n'

it.each([
  ['Billing (9 policies)', '- invoices (4 policies)\n- refunds (3 policies)\n- taxes (1 policy)\n', '9 = 4 + 3 + 1'],
  [
    'Billing (15+ policies):',
    '- invoices (4 policies)\n- refunds (3 policies)\n- taxes (1 policy)\n',
    '15+ = 4 + 3 + 1',
  ],
  ['Billing (9 tables)', '- invoices (4 policies)\n- refunds (3 policies)\n- taxes (1 policy)\n', null],
  ['Policies, such as 9 policies of', '- invoices (4 policies)\n- refunds (3 policies)\n- taxes\n', null],
])('what the brackets under %j add up to', (heading, list, expected) => {
  const [sum] = numbersOf(`## ${heading}\n\n${list}`).sums
  expect(sum === undefined ? null : `${text(sum.total)} = ${sum.parts.map(text).join(' + ')}`).toBe(expected)
})

it('the item before the one that names the kinds gives the whole', () => {
  const list =
    '- Coverage: 9 models in 3 groups\n- Groups:\n  - text (4 models)\n  - sound (3 models)\n  - images (1 model)\n'
  expect(numbersOf(list).sums.map(({ total }) => text(total))).toEqual(['9'])
})

it('a total line right under a table', () => {
  expect(numbersOf(`${costs}**Total:** $900\n`).sums.map(({ total, parts }) => [text(total), parts.length])).toEqual([
    ['$900', 3],
  ])
  expect(numbersOf(`${costs}Paid later.\n\n**Total:** $900\n`).sums).toEqual([])
})

it.each([
  ['', 1],
  ['Without the docs it is $780.\n', 0],
])('the sum in a heading against the total of its section %j', (aside, rivals) => {
  const report = `## Phase 1 – $780\n\n${costs}**Total:** $800\n\n${aside}`
  expect(numbersOf(report).rivals).toHaveLength(rivals)
})
