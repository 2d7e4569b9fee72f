import type { Outline } from '../../../outline/passage.ts'
import type { Count } from '../../model/count.ts'

const numbered = /^\W*(?:\d{1,2}\.)*(\d{1,2})[.)]?\s+(\p{L}.*)$/u

/** Tells whether the number of a count is that of a section: `6 Requirements` after `5 Scope`, or both in a list of contents. */
export function sectionNumbers({ sections }: Outline): (count: Count) => boolean {
  const found = sections.flatMap(({ heading }) => {
    const match = numbered.exec(heading?.prose.text ?? '')
    return match === null ? [] : [{ number: Number(match[1]), name: (match[2] ?? '').toLowerCase() }]
  })
  const numbers = new Set(found.map(({ number }) => number))
  const sequence = found.filter(({ number }) => numbers.has(number - 1) || numbers.has(number + 1))
  return ({ text, total, noun }) => {
    const [, number, name = ''] = numbered.exec(text) ?? []
    const isOwn = Number(number) === total && name.toLowerCase().startsWith((noun ?? '').toLowerCase())
    const said = text.toLowerCase()
    const named = isOwn ? sequence : sequence.filter((entry) => said.includes(`${entry.number} ${entry.name}`))
    return isOwn ? named.some((entry) => entry.number === total && entry.name === name.toLowerCase()) : named.length > 1
  }
}
