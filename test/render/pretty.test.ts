import { expect, test } from 'vitest'
import type { Finding } from '../../src/findings/finding.ts'
import { render } from '../../src/render/index.ts'
import type { RenderedReport } from '../../src/render/renderer.ts'
import { readSource } from '../../src/text/source.ts'

const text = `# Release 4.2

**Decision:** ✅ GO

## Checks (3/3)

- ✅ Login
- ✅ Search
- ❌ Export to spreadsheet
`

function reportWith(related: readonly string[]): RenderedReport {
  const source = readSource(text)
  const place = (words: string) => {
    const start = text.indexOf(words)
    return { location: source.locate({ start, end: start + words.length }), quote: words }
  }
  const finding: Finding = {
    rule: 'checklist-count-mismatch',
    severity: 'error',
    message: 'States 3/3, but 2/3 are done',
    ...place('3/3'),
    related: related.map((words) => ({ ...place(words), message: 'Not done' })),
    fingerprint: '0',
  }
  const verdict = { decision: 'go', supported: false, location: place('GO').location } as const
  return { path: 'release.md', encoding: source.encoding, verdict, findings: [finding], text }
}

test('the verdict first, then both places under their line numbers', () => {
  expect(render([reportWith(['Export to spreadsheet'])], 'pretty')).toBe(`release.md
  GO (line 3) not supported by the report

  5:12  error  States 3/3, but 2/3 are done  checklist-count-mismatch
    5 │ ## Checks (3/3)
      │            ^^^
    9 │ - ❌ Export to spreadsheet
      │      ~~~~~~~~~~~~~~~~~~~~~ Not done

1 report: 1 error
`)
})

test('many places against one claim are one finding', () => {
  const out = render(
    [reportWith(['Login', 'Search', 'Export', 'Login', 'Search', 'Export', 'Login', 'Search'])],
    'pretty',
  )
  expect(out).toContain('└ and 2 more places: lines 7, 8')
  expect(out).toContain('1 report: 1 error')
})

test('among several, clean reports take a line each before those with findings, and none where they decide nothing', () => {
  const flagged = reportWith(['Export to spreadsheet'])
  const clean = {
    ...flagged,
    path: 'clean.md',
    findings: [],
    verdict: flagged.verdict && { ...flagged.verdict, supported: true },
  }
  const notes = { ...clean, path: 'notes.md', verdict: null }
  const lines = render([flagged, clean, notes], 'pretty').split('\n')
  expect(lines.slice(0, 3)).toEqual(['clean.md  GO (line 3) no contradiction found', '', 'release.md'])
  expect(lines.join('\n')).not.toContain('notes.md')
  expect(render([notes], 'pretty')).toMatch(/^notes\.md {2}no verdict\n/)
})
