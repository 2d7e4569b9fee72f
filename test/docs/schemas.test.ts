import { expect, test } from 'vitest'
import { schemaNames, schemaOf } from '../../src/schemas.ts'

test.each(schemaNames)('schemas/%s.json is what schema %s prints', async (name) => {
  await expect(`${JSON.stringify(schemaOf(name), null, 2)}\n`).toMatchFileSnapshot(`../../schemas/${name}.json`)
})
