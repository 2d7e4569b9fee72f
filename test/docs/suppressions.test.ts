import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { auditReport } from '../../src/audit.ts'
import { directiveKinds, readDirectives } from '../../src/findings/directive.ts'
import { blocks } from './commands.ts'

const page = readFileSync('docs/suppressions.md', 'utf8')
const rows = page.split('\n').filter((line) => line.startsWith('| `<!--'))

test('the page shows every comment, as it is read', () => {
  const shown = rows.flatMap((row) => readDirectives(row.replaceAll('`', ''), []))
  expect(shown.map(({ kind }) => kind).sort()).toEqual([...directiveKinds].sort())
  for (const { kind, rules, reason } of shown)
    expect({ rules, reason }).toEqual({ rules: ['RULE'], reason: kind === 'enable' ? null : 'reason' })
})

test('its example silences what it says', () => {
  const [report = ''] = blocks(page, 'markdown')
  expect(auditReport(report).findings).toMatchObject([
    { rule: 'go-with-unchecked-mandatory', suppressed: { by: 'comment', reason: 'rehearsed on Monday, see minutes' } },
  ])
})

test('it names every warning about comments', () => {
  const named = [...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)
  const source = readFileSync('src/findings/suppress.ts', 'utf8')
  const checks = [...source.matchAll(/^ {2}\| '([\w-]+)'/gm)].map(([, name]) => name)
  expect(named.sort()).toEqual(checks.sort())
})
