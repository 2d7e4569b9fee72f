import { readdirSync, readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { describe, expect, test } from 'vitest'
import { auditReport } from '../../src/audit.ts'
import type { Finding } from '../../src/findings/finding.ts'
import { render } from '../../src/render/index.ts'
import { formatNames } from '../../src/render/names.ts'
import type { RenderedReport } from '../../src/render/renderer.ts'
import { rules } from '../../src/rules/index.ts'

const at = (line: number, column: number) => ({ line, column, offset: 0 })
const finding: Finding = {
  rule: 'ratio-percent-mismatch',
  severity: 'error',
  message: '27/36 = 75 %, not 80 %',
  quote: '27/36 <80%>',
  location: { start: at(5, 3), end: at(5, 12) },
  related: [{ location: { start: at(9, 1), end: at(9, 4) }, quote: '75 %', message: 'Stands against it' }],
  fingerprint: '1',
}
const report: RenderedReport = {
  path: 'docs/a,b.md',
  encoding: { name: 'utf-8', bom: false, foreign: [], repairs: 0, doubts: 0, codePage: null, layers: 0 },
  verdict: null,
  findings: [finding, finding, { ...finding, suppressed: { by: 'comment', reason: 'agreed' } }],
  text: '\n\n\n\n- 27/36 <80%>\n\n\n\n75 %\n',
}
/** A code quality report as GitLab's documentation describes it. */
const codeQuality = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { enum: [...rules.map(({ id }) => id), 'not-audited'] },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\.?\\.?/)' },
          lines: {
            type: 'object',
            required: ['begin', 'end'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
}
const lines = (text: string) => text.trimEnd().split('\n')

test('compact: a line a finding, silenced ones left out', () => {
  const line = 'docs/a,b.md:5:3: error: 27/36 = 75 %, not 80 % (against line 9 “75 %”) [ratio-percent-mismatch]'
  expect(lines(render([report], 'compact'))).toEqual([line, line])
})

test.each(formatNames)('%s shows the counterpart', (format) => {
  const place = format === 'markdown' ? / \| 9 \| / : /75 %/
  expect(render([{ ...report, findings: [{ ...finding, message: 'Not so' }] }], format)).toMatch(place)
})

test('pretty says what a file was read as', () => {
  const encoding = { ...report.encoding, name: 'utf-16le', repairs: 2 }
  expect(render([{ ...report, encoding, findings: [] }], 'pretty')).toContain(
    'no verdict · utf-16le · 2 encoding repairs',
  )
})

test('ndjson: an object a line, silenced ones marked', () => {
  const objects = lines(render([report], 'ndjson')).map((line) => JSON.parse(line))
  expect(objects.map(({ path, suppressed }) => [path, suppressed?.reason])).toEqual([
    ['docs/a,b.md', undefined],
    ['docs/a,b.md', undefined],
    ['docs/a,b.md', 'agreed'],
  ])
})

test('github: annotations with escaped values, and what is cut', () => {
  const many = { ...report, findings: Array.from({ length: 12 }, () => finding) }
  const out = render([many], 'github')
  expect(out).toContain(
    '::error file=docs/a%2Cb.md,line=5,endLine=5,col=3,endColumn=12,title=ratio-percent-mismatch::27/36 = 75 %25, not 80 %25%0Aagainst',
  )
  expect(out).toContain('2 findings above what GitHub shows')
})

describe('gitlab', () => {
  const samples = readdirSync('fixtures/reports').map((name): RenderedReport => {
    const { source, findings, verdict } = auditReport(readFileSync(`fixtures/reports/${name}/report.md`))
    return { path: `qa/${name}.md`, encoding: source.encoding, verdict, findings, text: source.text }
  })
  const issues = JSON.parse(render([report, ...samples], 'gitlab'))

  test('every fingerprint once', () => {
    const prints = issues.map((issue: { fingerprint: string }) => issue.fingerprint)
    expect(prints.length).toBeGreaterThan(10)
    expect(new Set(prints).size).toBe(prints.length)
  })

  test('every field that GitLab reads, as it reads it', () => {
    const valid = new Ajv({ allErrors: true }).compile(codeQuality)
    expect(valid(issues) === true ? [] : valid.errors).toEqual([])
    const { location, ...others } = issues[0]
    for (const wrong of [
      others,
      { ...others, location: { ...location, path: './a.md' } },
      { ...issues[0], severity: 'error' },
    ])
      expect(valid([wrong])).toBe(false)
  })
})

test('junit: a failed case a finding, a passed one without', () => {
  const out = render([report, { ...report, path: 'clean.md', findings: [] }], 'junit')
  expect(out).toContain('<testsuite name="docs/a,b.md" tests="2" failures="2">')
  expect(out).toContain('“27/36 &lt;80%&gt;” against line 9')
  expect(out).toContain('<testcase classname="clean.md" name="no contradiction found"/>')
})

test('markdown: a table a report, and no section for a clean one', () => {
  const out = render([report, { ...report, path: 'clean.md', findings: [] }], 'markdown')
  expect(out).toContain('| error | 5 | 27/36 = 75 %, not 80 %<br>“27/36 \\<80%\\>” | 9 | ratio-percent-mismatch |')
  expect(out).not.toContain('clean.md')
})

test('checkstyle: an error a finding, escaped', () => {
  const out = render([report], 'checkstyle')
  expect(out.match(/<error /g)).toHaveLength(2)
  expect(out).toContain('line="5" column="3" severity="error" message="27/36 = 75 %, not 80 %, against line 9 “75 %”"')
})

test('rdjson: columns in bytes, and none where the text was repaired', () => {
  const wide = { ...report, text: '\n\n\n\né 27/36 <80%>\n', findings: [finding] }
  const [diagnostic] = JSON.parse(render([wide], 'rdjson')).diagnostics
  expect(diagnostic.location.range.start).toEqual({ line: 5, column: 4 })
  expect(diagnostic.related_locations[0].location.range.start.line).toBe(9)
  const repaired = { ...wide, encoding: { ...wide.encoding, repairs: 1 } }
  expect(JSON.parse(render([repaired], 'rdjson')).diagnostics[0].location.range.start).toEqual({ line: 5 })
})
