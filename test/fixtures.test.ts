import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { auditReport } from '../src/library.ts'
import { render } from '../src/render/index.ts'
import { schemaOf } from '../src/schemas.ts'
import { validate } from './json-schema.ts'

const folder = 'fixtures/reports'
const names = readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/report.md`))
const reportSchema = schemaOf('report')

test.each(names)('%s', async (name) => {
  const path = `${folder}/${name}/report.md`
  const { source, report, findings, verdict } = auditReport(readFileSync(path))
  const rendered = [{ path: 'report.md', encoding: source.encoding, verdict, findings, text: source.text }]
  expect(validate({ version: 1, reports: [{ path, ...report }] }, reportSchema)).toEqual([])
  expect(validate(JSON.parse(render(rendered, 'json')), schemaOf('findings'))).toEqual([])
  await expect(`${JSON.stringify(report, null, 1)}\n`).toMatchFileSnapshot(`../${folder}/${name}/report.json`)
  await expect(render(rendered, 'pretty')).toMatchFileSnapshot(`../${folder}/${name}/findings.txt`)
})
