// Checks that no regular expression of the product backtracks badly: those in the source, and those that the built library
// makes while it reads the sample reports. What was found safe is remembered, so that only new ones cost time.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { checkSync } from 'recheck'
import ts from 'typescript'

const memory = 'node_modules/.cache/audit-reports/safe-expressions.json'

/** Where expressions stand, by how they are written. */
const found = new Map()

function note(source, flags, place) {
  const key = `/${source}/${flags}`
  if (!found.has(key)) found.set(key, { source, flags, place })
}

function noteLiterals(file) {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
      note(node.text.slice(1, end), node.text.slice(end + 1), `${file}:${line + 1}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
}

async function noteMade() {
  const place = () => /\n.*RegExp.*\n\s+at (?:.*\()?(?:file:\/\/)?([^)\n]+)/.exec(new Error('here').stack ?? '')?.[1]
  globalThis.RegExp = new Proxy(RegExp, {
    construct: (target, [pattern, flags], self) => {
      const made = Reflect.construct(target, [pattern, flags], self)
      note(made.source, made.flags, `made at run time${place() ?? ''}`)
      return made
    },
  })
  const { auditReport } = await import(join(process.cwd(), 'dist/library/index.js'))
  for (const name of readdirSync('fixtures/reports'))
    auditReport(readFileSync(join('fixtures/reports', name, 'report.md')))
}

for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }))
  if (/\.m?ts$/.test(file)) noteLiterals(join('src', file))
await noteMade()
console.log(found.size)
let slow = 0
const t00 = Date.now()
for (const [key, { source, flags, place }] of found) {
  const t0 = Date.now()
  const r = checkSync(source, flags, { timeout: 10000 })
  const ms = Date.now() - t0
  if (r.status !== 'safe' || ms > 1000) console.log(ms, r.status, r.complexity?.summary, r.error?.kind, place, key.slice(0, 300), JSON.stringify(r.attack?.pattern ?? ''))
}
console.log(Date.now() - t00)
