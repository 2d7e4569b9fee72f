import { expect, it } from 'vitest'
import { numbersOf } from '../read.ts'

const rivalsIn = (report: string): string[] =>
  numbersOf(report).rivals.map(({ name, here, there }) => `${name}: ${here.text.trim()} ${there.text.trim()}`)

it.each([
  ['## 64 warnings\n\n- 18 warnings\n- 46 hints\n', ['warnings: 64 18']],
  ['## 64 warnings\n\n**Breakdown:**\n\n- 18 warnings\n- 46 hints\n', ['warnings: 64 18']],
  ['## 18 warnings and 46 hints\n\n- 18 warnings\n- 46 hints\n', []],
  ['## 64 remarks\n\n- 18 warnings\n- 46 hints\n', []],
])('kinds under the name of one in %j', (report, expected) => {
  expect(rivalsIn(report)).toEqual(expected)
})

it('the weighted score of a part is no second score', () => {
  const report =
    '- Login flow: 90%\n\n## Matrix\n\n| Part | Score | Weighted Score |\n|---|---|---|\n| Login flow | 90% | 18% |\n'
  expect(rivalsIn(report)).toEqual([])
})
