import type { Outline, Passage } from '../../outline/passage.ts'

const rule = /^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/
const footLines = 25
const lastLines = 8
const longReport = 40

/** Tells whether a passage stands in the foot: after a last rule that no heading follows, or in the last lines of a longer text. */
export function footOf(outline: Outline): (passage: Passage) => boolean {
  const lastHeading = outline.sections.at(-1)?.heading?.span.end ?? 0
  const filled: number[] = []
  const rules: number[] = []
  let start = 0
  for (const line of outline.text.split('\n')) {
    if (start > lastHeading && rule.test(line.trimEnd())) rules.push(start)
    if (line.trim() !== '') filled.push(start)
    start += line.length + 1
  }
  const inFence = (offset: number) => outline.fences.some(({ span }) => span.start <= offset && offset < span.end)
  const firstRule = rules.find((offset) => !inFence(offset)) ?? Infinity
  const afterRule = Math.max(firstRule, filled.at(-footLines) ?? 0)
  const tail = filled.length > longReport ? (filled.at(-lastLines) ?? Infinity) : Infinity
  return ({ span }) => span.start >= Math.min(afterRule, tail)
}
