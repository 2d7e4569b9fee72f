import { relative, resolve } from 'node:path'
import type { Sourced } from '../config/layer.ts'
import { type FileConfig, fileConfigs } from '../config/load-for-file.ts'
import { renderSettings } from '../render/settings.ts'
import type { ExitCode, Io } from './io.ts'
import type { Values } from './options.ts'
import { settingsReader } from './settings.ts'

function baselineOf(asked: string | undefined, { baseline, name }: FileConfig, cwd: string): Sourced<string> | null {
  if (asked !== undefined) return { value: asked, from: 'command line' }
  return baseline === null ? null : { value: relative(cwd, baseline), from: name ?? '' }
}

/** Prints what holds for a file, and where each value is said. */
export async function printSettings(path: string, values: Values, io: Io): Promise<ExitCode> {
  const { config, 'no-config': off = false } = values
  const found = await fileConfigs({ cwd: io.cwd, config, off })(resolve(io.cwd, path))
  const baseline = baselineOf(values.baseline, found, io.cwd)
  io.write(renderSettings(path, { ...found, baseline }, settingsReader(values)(found)))
  return 0
}
