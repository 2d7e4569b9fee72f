import { suggest } from '../suggest.ts'
import { type FormatName, formatNames } from '../render/names.ts'
import { Misuse } from './misuse.ts'

/** A format and where it goes; null is standard output. */
export interface Output {
  readonly format: FormatName
  readonly file: string | null
}

/** Formats that say nothing when no report could be read. */
export const forPeople: readonly FormatName[] = ['pretty', 'github']

function readOutput(asked: string): Output {
  const [, name = '', file] = /^([^=]*)(?:=([\s\S]*))?$/.exec(asked) ?? []
  const format = formatNames.find((known) => known === name)
  if (file === '') throw new Misuse(`--format ${asked} names no file after =`)
  if (format !== undefined) return { format, file: file ?? null }
  const guess = suggest(name, formatNames)
  const hint = guess === null ? `one of ${formatNames.join(', ')}` : `did you mean ${guess}?`
  throw new Misuse(`--format does not know ${JSON.stringify(name)}; ${hint}`)
}

/** What `--format` asks for, each `NAME` or `NAME=FILE`. Throws Misuse for an unknown name, or two on standard output. */
export function readOutputs(asked: readonly string[] = ['pretty']): Output[] {
  const outputs = asked.map(readOutput)
  if (outputs.filter(({ file }) => file === null).length > 1)
    throw new Misuse('only one --format can go to standard output; give the others a file, as in junit=report.xml')
  return outputs
}

/** Writes a result into a file. Throws Misuse when that cannot be. */
export async function writeOutput(file: string, text: string): Promise<void> {
  const { writeWhole } = await import('./write.ts')
  try {
    await writeWhole(file, text)
  } catch (error) {
    throw new Misuse(`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
