type Schema = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

function check(value: unknown, schema: Schema, root: Schema, path: string): string[] {
  const errors: string[] = []
  const { $ref, type, anyOf, enum: allowed, const: constant, properties, required, items, minimum, maximum } = schema
  const { additionalProperties } = schema
  if (typeof $ref === 'string') {
    const target = $ref
      .split('/')
      .slice(1)
      .reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), root)
    return isObject(target) ? check(value, target, root, path) : [`${path}: dangling ${$ref}`]
  }
  if (
    Array.isArray(anyOf) &&
    !anyOf.some((option) => isObject(option) && check(value, option, root, path).length === 0)
  )
    errors.push(`${path}: fits none of ${anyOf.length} forms`)
  const types = type === undefined ? [] : [type].flat()
  const actual = typeOf(value)
  if (types.length > 0 && !types.includes(actual) && !(actual === 'integer' && types.includes('number')))
    return [`${path}: ${actual} is no ${types.join(' or ')}`]
  if (Array.isArray(allowed) && !allowed.includes(value))
    errors.push(`${path}: ${JSON.stringify(value)} is not allowed`)
  if ('const' in schema && constant !== value) errors.push(`${path}: is not ${JSON.stringify(constant)}`)
  if (typeof value === 'number' && typeof minimum === 'number' && value < minimum)
    errors.push(`${path}: below ${minimum}`)
  if (typeof value === 'number' && typeof maximum === 'number' && value > maximum)
    errors.push(`${path}: above ${maximum}`)
  if (Array.isArray(value) && isObject(items))
    errors.push(...value.flatMap((item, index) => check(item, items, root, `${path}/${index}`)))
  if (isObject(value)) {
    const known = isObject(properties) ? properties : {}
    for (const name of Array.isArray(required) ? required : [])
      if (!(name in value)) errors.push(`${path}: lacks ${name}`)
    for (const [name, field] of Object.entries(value)) {
      const of = known[name] ?? additionalProperties
      if (of === false) errors.push(`${path}: knows no ${name}`)
      else if (isObject(of)) errors.push(...check(field, of, root, `${path}/${name}`))
    }
  }
  return errors
}

/** Where a value breaks a JSON schema; knows the keywords that the published schemas use. */
export function validate(value: unknown, schema: unknown): string[] {
  return isObject(schema) ? check(value, schema, schema, '') : ['no schema']
}
