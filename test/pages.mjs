// Runs every command that README.md and docs/*.md show in shell blocks, in a shell, over the built CLI, in a scratch
// repository that has the files they name. What `npm` does in them, test/prove.mjs and test/smoke.mjs do.

import { ok } from 'node:assert'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { commit, contradicting, damaged, mended, repository, root, run } from './repositories.mjs'

const files = {
  'docs/go-no-go.md': mended,
  'docs/launch.md': contradicting,
  'qa/report.md': mended,
  'REPORT.md': damaged,
  'ci/audit-reports.json': '{}',
}

function workplace() {
  const folder = repository()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  run(folder, 'git', ['checkout', '--quiet', '-b', 'main'])
  commit(folder, {})
  return folder
}

const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((name) => name.endsWith('.md'))
let ran = 0
for (const page of pages) {
  const text = readFileSync(join(root, page), 'utf8')
  const blocks = [...text.matchAll(/^```(?:sh|bash)\n([\s\S]*?)^```/gm)].map(([, block = '']) => block)
  const lines = blocks
    .flatMap((block) => block.split('\n'))
    .filter((line) => /^(?:npx |git .*\| )?audit-reports /.test(line))
  const folder = workplace()
  for (const line of lines) {
    const { status, stderr } = run(folder, 'bash', ['-c', line])
    ok((status === 0 || status === 1) && !/command not found/.test(stderr), `${page}: ${line}\n${status} ${stderr}`)
    ran++
  }
}
ok(ran > 40, `only ${ran} commands were found`)
