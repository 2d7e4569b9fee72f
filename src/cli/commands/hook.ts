import { relative, resolve } from 'node:path'
import { render } from '../../render/index.ts'
import { auditInputs } from '../audit-inputs.ts'
import { baselineReader } from '../baselines.ts'
import type { Run } from '../command.ts'
import { Misuse } from '../misuse.ts'
import { exists, isMarkdown } from '../paths.ts'

const advice =
  'The report contradicts itself. Correct whichever side is wrong; tick no box and change no status or verdict unless it is so.'

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

/** The file that a hook's JSON says was written; null where it names none. Throws a SyntaxError. */
function writtenFile(json: string, cwd: string): string | null {
  const event: unknown = JSON.parse(json)
  const input = field(event, 'tool_input')
  const path = [field(input, 'file_path'), field(input, 'path'), field(event, 'file_path')].find(
    (candidate) => typeof candidate === 'string',
  )
  const base = field(event, 'cwd')
  return typeof path === 'string' ? resolve(typeof base === 'string' ? base : cwd, path) : null
}

/** Audits the report that a coding agent just wrote; what fails goes to standard error with exit code 2, as agents expect. */
export const hook: Run = async ({ args, values }, io) => {
  if (args.length > 0) throw new Misuse('hook takes nothing; it reads the JSON of a hook on standard input')
  let file: string | null
  try {
    file = writtenFile(new TextDecoder().decode(await io.readStdin()), io.cwd)
  } catch {
    io.warn('audit-reports: standard input is not the JSON of a hook')
    return 1
  }
  if (file === null || !isMarkdown(file) || !(await exists(file))) return 0
  const call = { args: [relative(io.cwd, file)], values }
  const { failing } = await auditInputs(call, io, { baselineOf: baselineReader(values.baseline, io.cwd) })
  if (failing.length === 0) return 0
  for (const line of `${render(failing, 'compact')}${advice}`.split('\n')) io.warn(line)
  return 2
}
