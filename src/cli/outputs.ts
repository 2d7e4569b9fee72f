import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { FormatName } from '../render/names.ts'
import { suggest } from '../suggest.ts'
import { Misuse } from './misuse.ts'
import { reasonOf } from './read.ts'

/** A format and where it goes; null is standard output. */
export interface Output<Name extends FormatName = FormatName> {
  readonly format: Name
  readonly file: string | null
}

/** Formats that say nothing when no report could be read. */
export const forPeople: readonly FormatName[] = ['pretty', 'github']

function readOutput<Name extends FormatName>(asked: string, names: readonly Name[]): Output<Name> {
  const [, name = '', file] = /^([^=]*)(?:=([\s\S]*))?$/.exec(asked) ?? []
  const format = names.find((known) => known === name)
  if (file === '') throw new Misuse(`--format ${asked} names no file after =`)
  if (format !== undefined) return { format, file: file ?? null }
  const guess = suggest(name, names)
  const hint = guess === null ? `one of ${names.join(', ')}` : `did you mean ${guess}?`
  throw new Misuse(`--format does not know ${JSON.stringify(name)}; ${hint}`)
}

/**
 * What `--format` asks for, each `NAME` or `NAME=FILE`; the first of the names where it is not given. Throws Misuse for an
 * unknown name, or two on standard output.
 */
export function readOutputs<Name extends FormatName>(
  asked: readonly string[] | undefined,
  names: readonly [Name, ...Name[]],
): Output<Name>[] {
  if (asked === undefined) return [{ format: names[0], file: null }]
  const outputs = asked.map((one) => readOutput(one, names))
  if (outputs.filter(({ file }) => file === null).length > 1)
    throw new Misuse(`only one --format can go to standard output; give the others a file, as in ${names[0]}=FILE`)
  return outputs
}

/** Writes a result into a file, its folders too. Throws Misuse when that cannot be. */
export async function writeOutput(file: string, text: string, cwd: string): Promise<void> {
  const { writeWhole } = await import('./write.ts')
  const path = resolve(cwd, file)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeWhole(path, text)
  } catch (error) {
    throw new Misuse(`cannot write ${file}: ${reasonOf(error) ?? String(error)}`)
  }
}
