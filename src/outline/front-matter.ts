import { type Field, readField } from './field.ts'
import { frontMatterOf } from './parse.ts'
import { plainProse } from './prose.ts'

/** The `key: value` lines of the YAML block that opens a text; nested keys are left out. */
export function readFrontMatter(text: string): Field[] {
  const fields: Field[] = []
  let start = 0
  for (const line of frontMatterOf(text).split('\n')) {
    const field = /^[\p{L}_]/u.test(line) ? readField(plainProse(text, start, start + line.trimEnd().length)) : null
    if (field !== null && field.value.text !== '') fields.push(field)
    start += line.length + 1
  }
  return fields
}
