import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { expect, test } from 'vitest'
import { importsOf, linesOf, sourceFiles } from './source-files.ts'

/** The stages, earliest first; what stands in `src` itself joins them. */
const stages = ['text', 'outline', 'vocabulary', 'report', 'rules', 'findings', 'config', 'render', 'cli']
const joints: Readonly<Record<string, string>> = {
  'src/span.ts': 'below all',
  'src/remember.ts': 'below all',
  'src/group.ts': 'below all',
  'src/suggest.ts': 'below all',
  'src/audit.ts': 'findings',
  'src/fix.ts': 'findings',
  'src/publish.ts': 'findings',
  'src/schemas.ts': 'config',
  'src/library.ts': 'render',
  'src/remark.ts': 'render',
  'src/index.ts': 'cli',
}
/** A constant that rules name although it stands in a later stage. */
const severity = 'src/findings/severity.ts'

function rankOf(file: string): number {
  return stages.indexOf(joints[file] ?? file.split('/')[1] ?? '')
}

function localImports(file: string, runtime = false): string[] {
  return importsOf(file, runtime)
    .filter((target) => target.startsWith('.') && target.endsWith('.ts'))
    .map((target) => join(dirname(file), target))
}

const files = sourceFiles()

test('every file stands in a stage or joins them', () => {
  expect(files.filter((file) => rankOf(file) < 0 && joints[file] !== 'below all')).toEqual([])
})

test('a file imports its own stage and earlier ones', () => {
  const upward = files.flatMap((file) =>
    localImports(file)
      .filter((target) => rankOf(target) > rankOf(file) && !(file.startsWith('src/rules/') && target === severity))
      .map((target) => `${file} → ${target}`),
  )
  expect(upward).toEqual([])
})

test('only the command line and the loading of a config know Node', () => {
  const outside = files.filter((file) => !file.startsWith('src/cli/') && !file.startsWith('src/config/load'))
  expect(outside.filter((file) => importsOf(file).some((target) => target.startsWith('node:')))).toEqual([])
})

test('nothing is fetched, and only git is run, without a shell', () => {
  const network = /^(?:node:)?(?:dgram|dns|http2?|https|net|tls)(?:\/|$)/
  expect(files.filter((file) => importsOf(file).some((target) => network.test(target)))).toEqual([])
  const read = (file: string) => readFileSync(file, 'utf8')
  expect(files.filter((file) => /\bfetch\(|\bnew WebSocket\b|\beval\(|new Function\(/.test(read(file)))).toEqual([])
  const running = files.filter((file) => importsOf(file).includes('node:child_process'))
  expect(running).toEqual(['src/cli/git.ts'])
  for (const file of running) {
    expect(read(file)).not.toMatch(/\bshell\b|\bexec\(/)
    expect(read(file)).toMatch(/(?:run|spawnSync)\('git', /)
  }
})

test('reading a text needs no package', () => {
  const reading = files.filter((file) => file.startsWith('src/text/'))
  expect(reading.flatMap((file) => importsOf(file)).filter((target) => !target.startsWith('.'))).toEqual([])
})

test('an audit loads no zod', () => {
  const reached = new Set<string>()
  const visit = (file: string): void => {
    if (reached.has(file)) return
    reached.add(file)
    for (const target of localImports(file, true)) visit(target)
  }
  visit('src/audit.ts')
  visit('src/render/index.ts')
  visit('src/cli/commands/audit.ts')
  expect([...reached].filter((file) => importsOf(file, true).includes('zod'))).toEqual([])
})

test('no file but a word list is longer than 250 lines', () => {
  const code = files.filter((file) => !file.startsWith('src/vocabulary/en/'))
  expect(code.filter((file) => linesOf(file) > 250)).toEqual([])
})
