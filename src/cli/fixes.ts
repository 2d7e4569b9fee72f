import type { Settings } from '../config/settle.ts'
import { plainLimits } from '../config/settle.ts'
import { fixReport } from '../fix.ts'
import { renderDiff } from '../render/diff.ts'
import { counted } from '../render/words.ts'
import { encode } from '../text/encode.ts'
import { readSource } from '../text/source.ts'
import type { Input } from './inputs.ts'
import type { ExitCode, Io } from './io.ts'
import { Misuse } from './misuse.ts'
import type { Values } from './options.ts'
import { writeAtomically } from './write.ts'

/** One run of `--fix` or `--fix-dry-run`. */
export interface FixRun {
  readonly isDry: boolean
  /** Mends a file, or prints what would change; gives the bytes that stand there afterwards. */
  mend(io: Io): (input: Input, settings: Settings) => Promise<Uint8Array>
  /** 1 where a dry run would change something. */
  exitCode(): ExitCode
}

/** Prepares to mend files. Throws Misuse where there is no file to write to. */
export function fixRun(values: Values, args: readonly string[]): FixRun {
  const isDry = values['fix-dry-run'] === true
  const name = isDry ? '--fix-dry-run' : '--fix'
  if (isDry && values.fix === true) throw new Misuse('choose one of --fix and --fix-dry-run')
  if (values.staged === true)
    throw new Misuse(`${name} changes files, and --staged audits the index; stage them afterwards`)
  if (args.includes('-')) throw new Misuse(`${name} needs files, not standard input`)
  let wouldChange = false
  const mend =
    (io: Io) =>
    async ({ path, file, bytes }: Input, settings: Settings): Promise<Uint8Array> => {
      const { rules, vocabulary } = settings
      const { before, after, fixes } = fixReport(bytes, { rules, vocabulary, limits: plainLimits(settings) })
      if (fixes === 0 || file === null) return bytes
      const { encoding } = readSource(bytes)
      const now = encode(after, encoding)
      const same = encode(before, encoding)
      if (now === null || same === null || Buffer.compare(same, bytes) !== 0) {
        io.warn(`audit-reports: ${path}: not fixed, since it is no plain ${encoding.name}; see audit-reports repair`)
        return bytes
      }
      wouldChange = true
      if (isDry) io.write(renderDiff(path, before, after))
      else {
        await writeAtomically(file, now)
        io.warn(`${path}: ${counted(fixes, 'finding')} fixed`)
      }
      return isDry ? bytes : now
    }
  return { isDry, mend, exitCode: () => (wouldChange ? 1 : 0) }
}
