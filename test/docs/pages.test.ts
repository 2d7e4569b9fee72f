import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/audit.ts'
import * as library from '../../src/index.ts'
import { rules } from '../../src/rules/index.ts'
import { call, folderWith } from '../cli/call.ts'
import { blocks, calls } from './commands.ts'

const pages = readdirSync('docs').filter((name) => name.endsWith('.md'))
const read = (name: string) => readFileSync(`docs/${name}`, 'utf8')
const [launch = ''] = blocks(read('getting-started.md'), 'markdown')

test.each(pages)('links of %s lead somewhere', (name) => {
  const page = read(name)
  const links = [...page.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '')
  expect(links.filter((link) => !existsSync(`docs/${link}`))).toEqual([])
})

test('every page is reached from the README', () => {
  const readme = readFileSync('README.md', 'utf8')
  expect(pages.filter((name) => !readme.includes(`docs/${name}`))).toEqual([])
})

describe('docs/getting-started.md', () => {
  const page = read('getting-started.md')

  test('its report gives what it shows', async () => {
    const { out } = await call(folderWith({ 'docs/launch.md': launch }), ['docs'])
    expect(out).toBe(blocks(page, 'console')[0])
  })

  test.each(calls(page).map((argv) => [argv]))('audit-reports %j', async (argv) => {
    const { code, err } = await call(folderWith({ 'docs/launch.md': launch }), argv)
    const told = argv.includes('--fix') ? 'docs/launch.md: 1 finding fixed\n' : ''
    expect({ code, err }).toEqual({ code: argv[0] === 'docs' ? 1 : 0, err: told })
  })
})

describe('docs/fixes.md', () => {
  const page = read('fixes.md')

  test('names the rules that mend, and no others', () => {
    const named = [...page.matchAll(/^\| .* \| `([\w-]+)` \|$/gm)].map((match) => match[1] ?? '')
    const mends = ({ check, examples: { flagged } }: (typeof rules)[number]) =>
      Object.values(flagged).some((text) => [...check(parseReport(text).report)].some(({ fix = null }) => fix !== null))
    const mending = rules.filter(mends)
    expect(named.sort()).toEqual(mending.map(({ id }) => id).sort())
  })

  test.each(calls(page).map((argv) => [argv]))('audit-reports %j', async (argv) => {
    const { code, err } = await call(folderWith({ 'docs/launch.md': 'Passed: 8/10 (90%)\n' }), argv)
    const isDry = argv.includes('--fix-dry-run')
    expect({ code, err }).toEqual({ code: isDry ? 1 : 0, err: isDry ? '' : 'docs/launch.md: 1 finding fixed\n' })
  })
})

describe('docs/library.md', () => {
  test.each(
    [
      [
        'go false\n3: error Says go, but a mandatory box is open: Rollback rehearsed (go-with-unchecked-mandatory), against line 8\nlaunch.md:3:15: error: ',
      ],
      ['8/10 is 80%, not 90%'],
      ['Launch report done,open'],
      ['1 Passed: 8/10 (80%)\n'],
      ['✅ Don’t ship'],
    ].map(([printed], index) => [index, printed]),
  )('example %i', (index, printed) => {
    const code = (blocks(read('library.md'), 'js')[Number(index)] ?? '').replace(/^import .*$/gm, '')
    const lines: string[] = []
    const values = { ...library, console: { log: (...words: unknown[]) => lines.push(words.join(' ')) } }
    new Function(...Object.keys(values), code)(...Object.values(values))
    expect(lines.join('\n').startsWith(String(printed)), lines.join('\n')).toBe(true)
  })
})
