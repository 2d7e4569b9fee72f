import type { Outline } from '../../../outline/passage.ts'

const numbered = /^\W*(?:\d{1,2}\.)*(\d{1,2})[.)]?\s+(\p{L}.*)$/u

/** Tells whether a number before a name is that of a section: `6 Requirements` after `5 Scope`, and where a list of contents repeats it. */
export function sectionNumbers({ sections }: Outline): (total: number, noun: string | null) => boolean {
  const found = sections.flatMap(({ heading }) => {
    const match = numbered.exec(heading?.prose.text ?? '')
    return match === null ? [] : [{ number: Number(match[1]), name: (match[2] ?? '').toLowerCase() }]
  })
  const numbers = new Set(found.map(({ number }) => number))
  const counted = found.filter(({ number }) => numbers.has(number - 1) || numbers.has(number + 1))
  return (total, noun) =>
    noun !== null && counted.some(({ number, name }) => number === total && name.startsWith(noun.toLowerCase()))
}
