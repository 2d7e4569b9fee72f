// Checks that no regular expression of the product backtracks badly: neither those in the source, nor those that the built
// library makes while it reads the sample reports. None may grow exponentially, by its form, or faster than with the square
// of what it is run over, by trial; that whole audits grow no faster than the text is shown by linear.test.ts.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { analyse } from 'scslre'
import ts from 'typescript'

/** From short to long, so that what explodes is found before it hangs. */
const lengths = [100, 300, 1000, 3000]
const slowest = 150
const units = [
  ...' \t\n0aAé中#*-.:,;/|=~_!?()[]{}<>"\'`$&—…✅',
  '1/',
  '1,',
  '1.',
  'a ',
  '0 ',
  'a-',
  'a.',
  'a/',
  '- ',
  'A1',
  '()',
  '[ ]',
]

/** The expressions by how they are written, each with where it stands. */
const found = new Map()

function note(expression, place) {
  const key = String(expression)
  if (!found.has(key)) found.set(key, { expression, place })
}

function noteLiterals(file) {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
      note(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)), `${file}:${line + 1}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
}

async function noteMade() {
  const plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, args, made) => {
      const expression = Reflect.construct(target, args, made)
      note(expression, 'made at run time')
      return expression
    },
  })
  const { auditReport } = await import(join(process.cwd(), 'dist/library/index.js'))
  for (const name of readdirSync('fixtures/reports'))
    auditReport(readFileSync(join('fixtures/reports', name, 'report.md')))
  globalThis.RegExp = plain
}

function isExponential({ source, flags }) {
  const known = flags.replace(/[dy]/g, '')
  const { reports } = analyse({ source, flags: known }, { reportTypes: { Move: false } })
  return reports.some(({ exponential }) => exponential)
}

/** The unit over a run of which an expression takes too long; undefined where there is none. */
function slowUnit({ source, flags }) {
  const expression = new RegExp(source, flags.replace('g', ''))
  const takesLong = (text) => {
    const started = process.cpuUsage()
    expression.test(text)
    return process.cpuUsage(started).user / 1000 > slowest
  }
  return units.find((unit) =>
    lengths.some((length) => {
      const text = `${unit.repeat(length / unit.length)}\u0000`
      return takesLong(text) && takesLong(text)
    }),
  )
}

for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }))
  if (/\.m?ts$/.test(file)) noteLiterals(join('src', file))
await noteMade()
for (const { expression, place } of found.values()) {
  const unit = isExponential(expression) ? 'its form' : slowUnit(expression)
  if (unit === undefined) continue
  console.error(`${place}: ${expression} takes too long: ${JSON.stringify(unit)}`)
  process.exitCode = 1
}
console.log(`${found.size} regular expressions`)
