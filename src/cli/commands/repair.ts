import { renderDiff } from '../../render/diff.ts'
import { counted } from '../../render/words.ts'
import { readSource, type Source } from '../../text/source.ts'
import type { Run } from '../command.ts'
import { eachInput, type Input } from '../inputs.ts'
import type { Io } from '../io.ts'
import { Misuse } from '../misuse.ts'
import { writeAtomically } from '../write.ts'

function needsRepair({ text, original, encoding }: Source): boolean {
  return text !== original || !encoding.name.startsWith('utf-') || encoding.foreign.length > 0
}

function describe(source: Source): string {
  const { name, foreign, repairs, doubts, codePage } = source.encoding
  const parts = [
    repairs > 0 && `${counted(repairs, 'repair')}${codePage === null ? '' : ` from ${codePage}`}`,
    doubts > 0 && `${counted(doubts, 'place')} left in doubt (${doubtfulLines(source)})`,
    foreign.length > 0 && `parts encoded as ${foreign.join(', ')}`,
    !name.startsWith('utf-') && `encoded as ${name}`,
  ]
  return parts.filter((part) => part !== false).join(', ')
}

const MOST_NAMED = 5

function doubtfulLines({ repairs, locateOriginal }: Source): string {
  const doubtful = repairs.filter(({ status }) => status === 'doubtful')
  const lines = [...new Set(doubtful.map(({ span }) => locateOriginal(span).start.line))]
  const named = lines.slice(0, MOST_NAMED).join(', ')
  return `${lines.length === 1 ? 'line' : 'lines'} ${named}${lines.length > MOST_NAMED ? ', …' : ''}`
}

async function writeBack({ path, file }: Input, source: Source, io: Io): Promise<void> {
  if (file === null) throw new Misuse('--write needs a file, not standard input')
  await writeAtomically(file, `${source.encoding.bom ? '\uFEFF' : ''}${source.text}`)
  io.warn(`${path}: ${describe(source)}`)
}

/** Undoes encoding damage: prints the text, or what would change, or names the files, or writes them. */
export const repair: Run = async (invocation, io) => {
  const { check, diff, write } = invocation.values
  if ([check, diff, write].filter(Boolean).length > 1) throw new Misuse('choose one of --write, --check and --diff')
  const printed: string[] = []
  let damaged = 0
  const allRead = await eachInput(invocation, io, async (input) => {
    const source = readSource(input.bytes)
    if (needsRepair(source)) damaged++
    if (check === true || write === true) {
      if (!needsRepair(source) && source.encoding.doubts === 0) return
      if (check === true) io.write(`${input.path}: ${describe(source)}\n`)
      else if (needsRepair(source)) await writeBack(input, source, io)
      else io.warn(`${input.path}: ${describe(source)}`)
    } else if (diff === true) io.write(renderDiff(input.path, source.original, source.text))
    else printed.push(source.text)
  })
  if (printed.length > 1) throw new Misuse('several files cannot be printed as one: choose --write, --check or --diff')
  for (const text of printed) io.write(text)
  if (!allRead) return 2
  return check === true && damaged > 0 ? 1 : 0
}
