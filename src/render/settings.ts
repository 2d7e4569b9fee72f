import type { Settings, Sourced } from '../config/layer.ts'
import type { FileConfig } from '../config/load-for-file.ts'

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

/** What holds for a file, a line each, with where it comes from. */
export function renderSettings(path: string, { name, ignored }: FileConfig, settings: Settings): string {
  const row = (label: string, { value, from }: Sourced<string>) => [label, value, from]
  const { preset, failOn, levels } = settings
  return `${columns([
    ['file', path, ignored ? `ignored by ${name}` : (name ?? 'no config')],
    row('preset', preset),
    row('failOn', failOn),
    ...[...levels].map(([id, level]) => row(id, level)),
  ])}\n`
}
