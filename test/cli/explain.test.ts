import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { call, clean, contradicting, folderWith } from './call.ts'

const id = 'go-with-unchecked-mandatory'
const over = (text: string, ...argv: string[]) =>
  call(folderWith({ 'a.md': text, '.audit-reportsrc.json': '{ "preset": "strict" }' }), [
    'explain',
    id,
    '--file',
    'a.md',
    ...argv,
  ])

describe('explain RULE --file FILE', () => {
  test('lists what the rule looked at, with what it read, and what it found', async () => {
    const { code, out } = await over(contradicting)
    expect(code).toBe(0)
    expect(out).toMatch(/^ {2}level {2}error {2}\(\.audit-reportsrc\.json, preset strict\)$/m)
    expect(out).toMatch(/^ {2}obligations {2}mandatory {2}\(default\)$/m)
    expect(out).toMatch(/^→ +8 {2}checklists\.items {2}“.*Rollback rehearsed”: .*state open.*obligation mandatory/m)
    expect(out).toMatch(/^ {2} +7 {2}checklists\.items {2}“.*Backups tested”: stateBy box, state done$/m)
    expect(out).toMatch(/^Found\n {2}3:\d+ {2}Says go, but a mandatory box is open: Rollback rehearsed$/m)
  })

  test('says what it looked at where it found nothing', async () => {
    const { out } = await over(clean)
    expect(out).toContain('state done')
    expect(out).toContain('Found nothing')
    expect(out).not.toContain('→')
  })

  test('says that a file states nothing of the kind', async () => {
    const { out } = await over('# Notes\n\nNothing decided.\n')
    expect(out).toContain('Asked for  verdict: none')
    expect(out).toContain('Looked at nothing')
  })

  test('says what a comment suppresses', async () => {
    const { out } = await over(
      contradicting.replace('**Dec', '<!-- audit-reports-disable-next-line -- known -->\n**Dec'),
    )
    expect(out).toContain('(suppressed: known)')
  })

  test('a file that is not there is misuse', async () => {
    expect(await call(folderWith({}), ['explain', id, '--file', 'x.md'])).toEqual({
      code: 2,
      out: '',
      err: 'audit-reports: x.md: no such file\n',
    })
  })
})

test.each(rules.map((rule) => rule.id))('%s tells what it asks for', async (rule) => {
  const { code, out } = await call('.', ['explain', rule, '--file', 'fixtures/reports/booking-portal/report.md'])
  expect(code).toBe(0)
  expect(out).toMatch(/^Asked for {2}\w+: /m)
})
