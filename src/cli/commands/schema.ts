import { schemaNames, schemaOf } from '../../schemas.ts'
import { suggest } from '../../suggest.ts'
import type { Run } from '../command.ts'
import { Misuse } from '../misuse.ts'

/** Prints a JSON schema. */
export const schema: Run = async ({ args }, io) => {
  const [asked = '', ...others] = args
  const name = schemaNames.find((known) => known === asked)
  if (name === undefined || others.length > 0) {
    const guess = suggest(asked, schemaNames)
    throw new Misuse(`schema takes one of ${schemaNames.join(', ')}${guess === null ? '' : `; did you mean ${guess}?`}`)
  }
  io.write(`${JSON.stringify(schemaOf(name), null, 2)}\n`)
  return 0
}
