type Schema = Readonly<Record<string, unknown>>

/** An object of the model: where it stands in it, what it is, and its fields. */
interface Part {
  readonly path: string
  readonly description: string
  readonly fields: readonly (readonly [string, Schema])[]
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function forms(schema: Schema): Schema[] {
  return Array.isArray(schema.anyOf) ? schema.anyOf.filter(isSchema) : [schema]
}

function isLocation({ properties }: Schema): boolean {
  return isSchema(properties) && Object.keys(properties).join() === 'start,end'
}

function typeOf(schema: Schema): string {
  if (isLocation(schema)) return 'location'
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => `\`${value}\``).join(', ')
  if (Array.isArray(schema.anyOf)) return forms(schema).map(typeOf).join(' or ')
  if (schema.type === 'array' && isSchema(schema.items)) {
    const items = typeOf(schema.items)
    return items === 'object' ? 'list' : `list of ${items}`
  }
  return schema.format === 'date' ? 'date' : [schema.type].flat().join(' or ')
}

function partsOf(schema: Schema, path: string, description: string): Part[] {
  return forms(schema).flatMap((form) => {
    if (form.type === 'array' && isSchema(form.items)) return partsOf(form.items, `${path}[]`, description)
    if (isLocation(form) || !isSchema(form.properties)) return []
    const fields = Object.entries(form.properties).filter((entry): entry is [string, Schema] => isSchema(entry[1]))
    const inner = fields.flatMap(([name, field]) =>
      partsOf(field, path === '' ? name : `${path}.${name}`, String(field.description ?? '')),
    )
    return [{ path, description, fields }, ...inner]
  })
}

/** The schema of one report in that of what is printed. Throws a TypeError when there is none. */
export function reportIn(printed: unknown): Schema {
  const { properties } = isSchema(printed) ? printed : {}
  const { reports } = isSchema(properties) ? properties : {}
  if (!isSchema(reports) || !isSchema(reports.items)) throw new TypeError('the schema has no reports')
  return reports.items
}

/** The objects of a JSON schema, each with its fields, from the outside in. */
export function parts(schema: Schema): Part[] {
  return partsOf(schema, '', '')
}

function table(fields: Part['fields']): string {
  const rows = fields.map(
    ([name, field]) => `| \`${name}\` | ${typeOf(field)} | ${String(field.description ?? '').replaceAll('|', '\\|')} |`,
  )
  return ['| field | type | what it says |', '|---|---|---|', ...rows].join('\n')
}

/** The reference of the model in Markdown. */
export function modelPage(schema: Schema): string {
  const [root, ...inner] = parts(schema)
  const sections = inner.map(({ path, description, fields }) => `## \`${path}\`\n\n${description}.\n\n${table(fields)}`)
  return `# The model

What \`audit-reports parse\` prints of each report, and what \`parseReport\` and \`publish\` return.
\`audit-reports schema report\` prints the same as JSON Schema. This page is made from that schema.

A location has \`start\` and \`end\`, each with \`line\` and \`column\`, from 1, and \`offset\`, from 0, of the file as it
stands on disk. Where something can be absent it is \`null\`, never left out; a list may be empty.

${table(root?.fields ?? [])}

${sections.join('\n\n')}
`
}
