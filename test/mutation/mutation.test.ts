import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { auditReport } from '../../src/library.ts'
import { rules } from '../../src/rules/index.ts'
import { mutations } from './mutations.ts'

const reports = new Map(
  ['release', 'launch'].map((name) => [name, readFileSync(new URL(`reports/${name}.md`, import.meta.url), 'utf8')]),
)

/** Damage to the bytes, which is not planted in words. */
const plantedElsewhere = new Set(['encoding-damaged'])

function linesOf(text: string, from: number, length: number): [number, number] {
  const first = text.slice(0, from).split('\n').length
  return [first, first + text.slice(from, from + length).split('\n').length - 1]
}

describe('a report without a contradiction', () => {
  test.each([...reports])('%s is left alone', (_, text) => {
    expect(auditReport(text, { rules }).findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  })
})

describe('a planted contradiction', () => {
  test.each(mutations)('$rule finds $to', ({ rule, report, from, to }) => {
    const text = reports.get(report) ?? ''
    expect(text.split(from)).toHaveLength(2)
    const mutant = text.replace(from, () => to)
    const [first, last] = linesOf(mutant, text.indexOf(from), to.length)
    const found = auditReport(mutant, { rules }).findings
    const places = found
      .filter((finding) => finding.rule === rule)
      .flatMap(({ location, related }) => [location, ...related.map((one) => one.location)])
    const touched = places.filter(({ start, end }) => start.line <= last && end.line >= first)
    expect(touched, found.map((finding) => `${finding.rule}: ${finding.message}`).join('\n')).not.toEqual([])
  })

  test('is there for every rule', () => {
    const planted = new Set(mutations.map(({ rule }) => rule))
    const missing = rules.filter(({ id }) => !planted.has(id) && !plantedElsewhere.has(id)).map(({ id }) => id)
    expect(missing).toEqual([])
  })
})
