import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Audit, auditReport } from '../../src/audit.ts'
import { NotTextError } from '../../src/text/decode.ts'
import { repairText } from '../../src/text/repair/index.ts'
import type { Location } from '../../src/text/source.ts'
import { bytes, markdown, mutated, runs } from './inputs.ts'

const slowest = 2000

/** The audit, or null for bytes that are no text. */
function audited(input: string | Uint8Array): Audit | null {
  const started = performance.now()
  try {
    return auditReport(input)
  } catch (error) {
    if (error instanceof NotTextError) return null
    throw error
  } finally {
    expect(performance.now() - started).toBeLessThan(slowest)
  }
}

function expectInside({ start, end }: Location, text: string): void {
  expect(start.offset).toBeGreaterThanOrEqual(0)
  expect(end.offset).toBeGreaterThanOrEqual(start.offset)
  expect(end.offset).toBeLessThanOrEqual(text.length)
  for (const { line, column, offset } of [start, end]) {
    const before = text.slice(0, offset)
    const lineStart =
      Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r', offset - (text[offset] === '\n' ? 2 : 1))) + 1
    expect({ line, column }).toEqual({
      line: [...text.slice(0, lineStart).matchAll(/\r\n?|\n/g)].length + 1,
      column: offset - lineStart + 1,
    })
  }
}

function expectSound(input: string | Uint8Array): void {
  const audit = audited(input)
  if (audit === null) return
  const { original } = audit.source
  for (const { location, related } of audit.findings)
    for (const place of [location, ...related.map((other) => other.location)]) expectInside(place, original)
}

describe('whatever comes in, nothing throws or hangs, and every place lies in the file', () => {
  test.each([
    ['bytes', bytes, 150],
    ['Markdown', markdown, 150],
    ['mutated reports', mutated, 60],
  ] as const)(
    '%s',
    (_name, arbitrary, count) => {
      fc.assert(fc.property(arbitrary as fc.Arbitrary<string | Uint8Array>, expectSound), runs(count))
    },
    3_600_000,
  )
})

test('repairing what is repaired changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(markdown, mutated), (text) => {
      const once = repairText(text).text
      expect(repairText(once).text).toBe(once)
    }),
    runs(100),
  )
}, 3_600_000)

test('a directive for the whole file leaves no open finding but those about directives', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const open = auditReport(`<!-- audit-reports-disable-file -- fuzz -->\n\n${text}`).findings.filter(
        ({ suppressed, rule }) => suppressed === undefined && !/suppression/.test(rule),
      )
      expect(open).toEqual([])
    }),
    runs(40),
  )
}, 3_600_000)
