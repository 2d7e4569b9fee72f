import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderRuleTable } from '../../src/render/rule-table.ts'
import { rules } from '../../src/rules/index.ts'
import { call } from '../cli/call.ts'

const readme = readFileSync('README.md', 'utf8')

function withBlock(page: string, name: string, content: string): string {
  const [open = ''] = page.match(new RegExp(`<!-- ${name}.* -->`)) ?? []
  const close = `<!-- /${name.split(':')[0]} -->`
  const from = page.indexOf(open) + open.length
  return `${page.slice(0, from)}\n${content}\n${page.slice(page.indexOf(close, from))}`
}

async function screen(): Promise<string> {
  const name = /<!-- screen: (\S+) -->/.exec(readme)?.[1] ?? ''
  const path = `fixtures/reports/${name}/report.md`
  const { out } = await call('.', [path])
  return `\`\`\`console\n$ audit-reports ${path}\n${out.trimEnd()}\n\`\`\``
}

test('the rule table and the screen of the README are what the program prints', async () => {
  const page = withBlock(
    withBlock(readme, 'screen', await screen()),
    'rules',
    `\n${renderRuleTable(rules, 'docs/rules')}\n`,
  )
  await expect(page).toMatchFileSnapshot('../../README.md')
})

test('links lead somewhere', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map((match) => match[1] ?? '')
  expect(links.filter((link) => !existsSync(link))).toEqual([])
})
