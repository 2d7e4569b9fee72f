import { expect, test } from 'vitest'
import { schemaOf } from '../../src/schemas.ts'
import { modelPage, parts, reportIn } from './model-page.ts'

const report = reportIn(schemaOf('report'))

test('docs/model.md is the reference of the schema', async () => {
  await expect(modelPage(report)).toMatchFileSnapshot('../../docs/model.md')
})

test('every field of the model is described', () => {
  const silent = parts(report).flatMap(({ path, fields }) =>
    fields.filter(([, { description }]) => !description).map(([name]) => `${path}.${name}`),
  )
  expect(silent).toEqual([])
})
