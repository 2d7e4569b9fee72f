import * as z from 'zod'
import { configSchema } from './schema.ts'
import { suggest } from './suggest.ts'

type Path = readonly PropertyKey[]

/** More names than these are no help in a message. */
const maxNames = 12

function pathWords(path: Path): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('')
}

function keysAt(path: Path): string[] {
  let at: unknown = z.toJSONSchema(configSchema)
  const field = (name: string) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined)
  for (const key of path) at = typeof key === 'number' ? field('items') : Reflect.get(field('properties') ?? {}, key)
  return Object.keys(field('properties') ?? {})
}

function hint(name: string, known: readonly string[]): string {
  const guess = suggest(name, known)
  const names = known.length > maxNames ? 'see audit-reports rules' : `known: ${known.join(', ')}`
  return guess === null ? `; ${names}` : `; did you mean ${guess}?${known.length > maxNames ? '' : ` (${names})`}`
}

function words(issue: z.core.$ZodIssue, config: unknown): string[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${pathWords([...path, key])}: unknown key${hint(key, keysAt(path))}`)
  if (issue.code !== 'invalid_value') return [`${pathWords(path) || 'the config'}: ${issue.message}`]
  const value = path.reduce<unknown>((at, key) => (at === null ? at : Reflect.get(Object(at), key)), config)
  return [`${pathWords(path)}: unknown value ${JSON.stringify(value)}${hint(String(value), issue.values.map(String))}`]
}

/** What is wrong with a config, a line each, with the path of the key; empty when nothing is. */
export function complaintsOf(config: unknown): string[] {
  const { error } = configSchema.safeParse(config)
  return (error?.issues ?? []).flatMap((issue) => words(issue, config))
}
