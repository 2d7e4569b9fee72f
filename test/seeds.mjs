// Audits the reports that the product was conceived from, over the built CLI, and holds the SARIF against its schema.
// Usage: node test/seeds.mjs FOLDER

import { deepStrictEqual, ok, strictEqual } from 'node:assert'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import Ajv from 'ajv'

const read = (file) => JSON.parse(readFileSync(join('node_modules', file), 'utf8'))
const ajv = new Ajv({ schemaId: 'id', meta: false, allErrors: true })
ajv.addMetaSchema(read('ajv/lib/refs/json-schema-draft-04.json'))
const valid = ajv.compile(read('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))

const folder = process.argv[2] ?? ''
const files = readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name))
const options = ['--preset', 'all', '--fail-on', 'never', '--format', 'sarif', '--no-config']
const main = join(process.cwd(), 'dist/cli/main.js')
const log = JSON.parse(
  execFileSync('node', [main, ...files, ...options], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 }),
)
deepStrictEqual(valid(log) ? [] : valid.errors, [])
const [{ artifacts, results }] = log.runs
strictEqual(artifacts.length, files.length)
for (const { location } of artifacts) {
  const found = results.filter(({ locations }) => locations[0].physicalLocation.artifactLocation.uri === location.uri)
  ok(found.length > 0, `${location.uri} contradicts itself`)
}
