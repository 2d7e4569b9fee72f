import * as z from 'zod'
import { suggest } from '../suggest.ts'
import { configSchema } from './schema.ts'

type Path = readonly PropertyKey[]
type Issue = z.core.$ZodIssue

/** More names than these are no help in a message. */
const maxNames = 20
const maxValue = 60

function pathWords(path: Path): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('')
}

function field(value: unknown, name: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined
}

/** The part of a JSON schema that describes an object; of several forms the one that is an object. */
function objectIn(schema: unknown): unknown {
  const forms = field(schema, 'anyOf')
  return Array.isArray(forms) ? forms.find((form) => field(form, 'type') === 'object') : schema
}

function keysAt(path: Path): string[] {
  let at = objectIn(z.toJSONSchema(configSchema))
  for (const key of path)
    at = objectIn(typeof key === 'number' ? field(at, 'items') : field(field(at, 'properties'), key))
  return Object.keys(field(at, 'properties') ?? {})
}

function hint(name: string, known: readonly string[]): string {
  const guess = suggest(name, known)
  const names = known.length > maxNames ? 'audit-reports rules lists the known' : `known: ${known.join(', ')}`
  return guess === null ? `; ${names}` : `; did you mean ${guess}? (${names})`
}

function valueWords(value: unknown): string {
  const words = JSON.stringify(value) ?? String(value)
  return words.length > maxValue ? `${words.slice(0, maxValue - 1)}…` : words
}

/** The issues of the form that a value comes nearest to: objects are held against the object. */
function nearest({ path, errors }: Extract<Issue, { code: 'invalid_union' }>, value: unknown): Issue[] {
  const form = typeof value === 'object' ? errors.at(-1) : errors[0]
  return (form ?? []).map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
}

function words(issue: Issue, config: unknown): string[] {
  const { path } = issue
  const value = path.reduce<unknown>(field, config)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${pathWords([...path, key])}: unknown key${hint(key, keysAt(path))}`)
  if (issue.code === 'invalid_union') return nearest(issue, value).flatMap((part) => words(part, config))
  if (issue.code !== 'invalid_value')
    return [`${pathWords(path) || 'the config'}: ${issue.message.replace(/^Invalid input: /, '')}`]
  return [`${pathWords(path)}: unknown value ${valueWords(value)}${hint(String(value), issue.values.map(String))}`]
}

/** What is wrong with a config, a line each, with the path of the key; empty when nothing is. */
export function complaintsOf(config: unknown): string[] {
  const { error } = configSchema.safeParse(config)
  return (error?.issues ?? []).flatMap((issue) => words(issue, config))
}
