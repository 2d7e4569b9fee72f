import { entriesOf } from '../config/add-up.ts'
import type { Sourced } from '../config/layer.ts'
import type { FileConfig } from '../config/load-for-file.ts'
import type { Settings } from '../config/settle.ts'

function columns(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

type Value = string | number | readonly string[]

/** What is shown of the config of a file. */
export interface ShownConfig extends Pick<FileConfig, 'name' | 'ignored'> {
  readonly baseline: Sourced<string> | null
}

/** What holds for a file, a line each, with where it comes from. */
export function renderSettings(path: string, { name, ignored, baseline }: ShownConfig, settings: Settings): string {
  const row = (label: string, { value, from }: Sourced<Value>) => [
    label,
    typeof value === 'object' ? value.join(', ') : String(value),
    from,
  ]
  const { preset, failOn, levels, options, limits, vocabularies } = settings
  return `${columns([
    ['file', path, ignored ? `ignored by ${name}` : (name ?? 'no config')],
    row('preset', preset),
    row('failOn', failOn),
    ...(baseline === null ? [] : [row('baseline', baseline)]),
    ...Object.entries(limits).map(([limit, value]) => row(`limits.${limit}`, value)),
    ...vocabularies.flatMap(({ value, from }) =>
      entriesOf(value).map(({ kind, meaning, phrases }) => [
        `vocabulary.${kind}.${meaning}`,
        phrases.map((phrase) => JSON.stringify(phrase)).join(', '),
        from,
      ]),
    ),
    ...[...levels].flatMap(([id, level]) => [
      row(id, level),
      ...Object.entries(options.get(id) ?? {}).map(([option, value]) => row(`${id}.${option}`, value)),
    ]),
  ])}\n`
}
