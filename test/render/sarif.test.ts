import { readdirSync, readFileSync } from 'node:fs'
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
import Ajv from 'ajv'
import draft4 from 'ajv/lib/refs/json-schema-draft-04.json'
import { describe, expect, test } from 'vitest'
import { auditReport } from '../../src/audit.ts'
import { render } from '../../src/render/index.ts'
import type { RenderedReport } from '../../src/render/renderer.ts'

const ajv = new Ajv({ schemaId: 'id', meta: false, allErrors: true })
ajv.addMetaSchema(draft4)
const valid = ajv.compile(sarifSchema)

function audited(path: string, markdown: string): RenderedReport {
  const { source, findings, verdict } = auditReport(markdown)
  return { path, encoding: source.encoding, verdict, findings, text: source.text }
}

const samples = readdirSync('fixtures/reports').map((name) =>
  audited(`fixtures/reports/${name}/report.md`, readFileSync(`fixtures/reports/${name}/report.md`, 'utf8')),
)
const log = JSON.parse(render(samples, 'sarif'))
const [run] = log.runs

describe('the SARIF of the sample reports', () => {
  test('follows the schema', () => {
    expect(valid(log) === true ? [] : ajv.errorsText(valid.errors)).toEqual([])
  })

  test('has every finding, at a place, with its rule, its counterparts and a fingerprint', () => {
    expect(run.results).toHaveLength(samples.flatMap((report) => report.findings).length)
    for (const result of run.results) {
      expect(result.locations[0].physicalLocation.region.startLine).toBeGreaterThan(0)
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
      expect(result.partialFingerprints['auditReports/v1']).toMatch(/^[0-9a-f]{16}$/)
      for (const { id } of result.relatedLocations) expect(result.message.text).toContain(`](${id})`)
    }
    expect(run.results.some((result: { relatedLocations: unknown[] }) => result.relatedLocations.length > 1)).toBe(true)
  })
})

test('a silenced finding is suppressed, with the reason', () => {
  const markdown =
    '# Launch\n\n**Decision:** GO\n\n<!-- audit-reports-disable-file go-with-open-conditions -- agreed -->\n'
  const finding = {
    rule: 'go-with-open-conditions',
    severity: 'info',
    message: 'a [b]',
    quote: 'GO',
    location: { start: { line: 3, column: 1, offset: 0 }, end: { line: 3, column: 3, offset: 2 } },
    related: [],
    fingerprint: '0123456789abcdef',
    suppressed: { by: 'comment', reason: 'agreed' },
  } as const
  const [result] = JSON.parse(render([{ ...audited('a b.md', markdown), findings: [finding] }], 'sarif')).runs[0]
    .results
  expect(result.suppressions).toEqual([{ kind: 'inSource', status: 'accepted', justification: 'agreed' }])
  expect(result.level).toBe('note')
  expect(result.message.text).toBe('a \\[b\\]')
  expect(result.locations[0].physicalLocation.artifactLocation).toEqual({ uri: 'a%20b.md', uriBaseId: '%SRCROOT%' })
})
