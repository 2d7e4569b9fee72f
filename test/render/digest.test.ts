import { expect, test } from 'vitest'
import { parseReport } from '../../src/library.ts'
import { renderDigest } from '../../src/render/digest.ts'
import { call, folderWith } from '../cli/call.ts'

const report = `# Launch report

**Decision:** GO

## Must be done before launch

- [x] Backup
- [ ] Load | soak test

## Risks

| Risk | Severity | Status |
|---|---|---|
| Cache | High | Open |
| Disk | Low | Closed |
`

const digest = () => renderDigest({ path: 'a.md', ...parseReport(report).report })

test('a digest says what was understood, with lines', () => {
  expect(digest()).toBe(`# Launch report

\`a.md\`: report

**GO**, line 3 “GO”

## Open before the go

- line 8: Load \\| soak test (open)

## Lists

| line | under | kind | items |
| --- | --- | --- | --- |
| 7 | Must be done before launch | action | 1 done, mandatory; 1 open, mandatory |

## Risks

**high** (1)

- line 14: Cache (open)

**low** (1)

- line 15: Disk (closed)
`)
})

test('parse prints digests, and models line by line', async () => {
  const folder = folderWith({ 'a.md': report, 'b.md': report })
  expect((await call(folder, ['parse', 'a.md', '--format', 'markdown'])).out).toBe(digest())
  const { out } = await call(folder, ['parse', 'a.md', 'b.md', '--format', 'ndjson'])
  const paths = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).path)
  expect(paths).toEqual(['a.md', 'b.md'])
})

test('parse names the formats that it has', async () => {
  const { code, err } = await call(folderWith({ 'a.md': report }), ['parse', 'a.md', '--format', 'markdwon'])
  expect(code).toBe(2)
  expect(err).toContain('--format does not know "markdwon"; did you mean markdown?')
})
