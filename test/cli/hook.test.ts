import { join } from 'node:path'
import { expect, test } from 'vitest'
import { call, clean, contradicting, folderWith } from './call.ts'

const hook = (folder: string, event: unknown, ...argv: string[]) =>
  call(folder, ['hook', '--rule', 'go-with-unchecked-mandatory', ...argv], {
    stdin: typeof event === 'string' ? event : JSON.stringify(event),
  })

test('a contradicting report is told on standard error, with exit code 2', async () => {
  const folder = folderWith({ 'docs/a.md': contradicting })
  const event = { tool_name: 'Write', tool_input: { file_path: join(folder, 'docs/a.md'), content: 'x' } }
  const { code, out, err } = await hook(folder, event)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^docs\/a\.md:3:\d+: error: .* \(against line 8 .*\) \[go-with-unchecked-mandatory\]\n/)
  expect(err).toContain('tick no box')
  expect(err.trimEnd().split('\n')).toHaveLength(2)
  expect(await hook(folder, event, '--fail-on', 'never')).toMatchObject({ code: 0, err: '' })
})

test.each([
  ['another file', { tool_input: { file_path: 'src/a.ts' } }],
  ['a report that keeps its word', { tool_input: { file_path: 'clean.md' } }],
  ['a file that is gone', { tool_input: { file_path: 'gone.md' } }],
  ['an ignored file', { tool_input: { file_path: 'old/a.md' } }],
  ['no file', { tool_name: 'Bash', tool_input: { command: 'ls' } }],
])('silence for %s', async (_name, event) => {
  const folder = folderWith({
    'clean.md': clean,
    'old/a.md': contradicting,
    'src/a.ts': '',
    '.audit-reportsrc.json': '{ "ignores": ["old"] }',
  })
  expect(await hook(folder, event)).toEqual({ code: 0, out: '', err: '' })
})

test.each([
  ['path beside cwd', (cwd: string) => ({ cwd, tool_input: { path: 'a.md' } })],
  ['file_path of the event', (cwd: string) => ({ file_path: join(cwd, 'a.md') })],
])('%s names the file too', async (_name, event) => {
  const folder = folderWith({ 'a.md': contradicting })
  expect(await hook(folder, event(folder))).toMatchObject({ code: 2 })
})

test('what is no JSON is not the agent’s fault: exit code 1', async () => {
  expect(await hook('.', 'x')).toMatchObject({ code: 1, out: '' })
})
