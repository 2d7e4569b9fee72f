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
  /** Whether standard output takes the mended text, so that findings go to standard error. */
  readonly isFilter: boolean
  /** Mends a file, or prints what would change; gives the bytes that stand there afterwards. */
  mend(io: Io): (input: Input, settings: Settings) => Promise<Uint8Array>
  /** Hands on standard input where a config leaves it alone, so that nothing is lost. */
  finish(io: Io): Promise<void>
  /** 1 where a dry run would change something. */
  exitCode(): ExitCode
}

/** The mended text in the encoding of the file; null where that is no plain one. */
function mendedBytes(bytes: Uint8Array, before: string, after: string): Uint8Array | null {
  const { encoding } = readSource(bytes)
  const same = encode(before, encoding)
  return same === null || Buffer.compare(same, bytes) !== 0 ? null : encode(after, encoding)
}

/** Prepares to mend files, or standard input on its way to standard output. Throws Misuse where neither can be. */
export function fixRun(values: Values, args: readonly string[]): FixRun {
  const isDry = values['fix-dry-run'] === true
  const isFilter = !isDry && args.includes('-')
  if (isDry && values.fix === true) throw new Misuse('choose one of --fix and --fix-dry-run')
  if (values.staged === true)
    throw new Misuse(
      `--${isDry ? 'fix-dry-run' : 'fix'} is about files, and --staged about the index; use --changed and stage them afterwards, or lint-staged`,
    )
  if (isFilter && args.length > 1) throw new Misuse('--fix takes standard input alone, without files beside it')
  let wouldChange = false
  let handedOn = !isFilter
  const mend =
    (io: Io) =>
    async ({ path, file, bytes }: Input, settings: Settings): Promise<Uint8Array> => {
      const { rules, vocabulary } = settings
      const { before, after, fixes } = fixReport(bytes, { rules, vocabulary, limits: plainLimits(settings) })
      const mended = fixes === 0 ? bytes : mendedBytes(bytes, before, after)
      if (mended === null)
        io.warn(`audit-reports: ${path}: not fixed, since it mixes encodings; see audit-reports repair`)
      else if (mended !== bytes) {
        wouldChange = true
        if (isDry) io.write(renderDiff(path, before, after))
        else {
          if (file !== null) await writeAtomically(file, mended)
          io.warn(`${path}: ${counted(fixes, 'finding')} fixed`)
        }
      }
      const now = isDry ? bytes : (mended ?? bytes)
      if (isFilter) io.write(now)
      handedOn = true
      return now
    }
  const finish = async (io: Io) => {
    if (!handedOn) io.write(await io.readStdin())
  }
  return { isDry, isFilter, mend, finish, exitCode: () => (wouldChange ? 1 : 0) }
}
