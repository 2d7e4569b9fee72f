import { readFileSync } from 'node:fs'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import remarkAuditReports from '../../src/remark.ts'
import { blocks } from './commands.ts'

const page = readFileSync('docs/remark.md', 'utf8')

test('the example of the page runs', async () => {
  const [code = ''] = blocks(page, 'js')
  const lines: string[] = []
  const values = { remarkAuditReports, remarkParse, remarkStringify, unified, console: { log: lines.push.bind(lines) } }
  const body = code.replace(/^import .*$/gm, '')
  await new Function(...Object.keys(values), `return (async () => {${body}})()`)(...Object.values(values))
  expect(lines.join('\n')).toMatch(/^3: .* \(go-with-unchecked-mandatory\); .*, at 8:/m)
})
