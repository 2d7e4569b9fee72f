import process from 'node:process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AuditedReport, auditReport } from '../../src/library.ts'
import { NotTextError } from '../../src/text/decode.ts'
import { repairText } from '../../src/text/repair/index.ts'
import { bytes, markdown, mutated, runs } from './inputs.ts'
import { expectPlacesIn } from './places.ts'

/** Processor time in milliseconds; other processes do not count. */
const slowest = 2000

/** The audit, or null for bytes that are no text. */
function audited(input: string | Uint8Array): AuditedReport | null {
  const before = process.cpuUsage()
  try {
    return auditReport(input)
  } catch (error) {
    if (error instanceof NotTextError) return null
    throw error
  } finally {
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(slowest)
  }
}

function expectSound(input: string | Uint8Array): void {
  const audit = audited(input)
  if (audit === null) return
  const { findings, verdict, report, source } = audit
  expectPlacesIn({ findings, verdict, report }, source.original)
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
