import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { renderStarter } from '../../render/starter.ts'
import type { Run } from '../command.ts'
import { Misuse } from '../misuse.ts'

const name = 'audit-reports.config.json'

/** Writes a config to start from; never over another. */
export const init: Run = async ({ args }, io) => {
  if (args.length > 0) throw new Misuse('init takes nothing; it writes into the working folder')
  try {
    await writeFile(resolve(io.cwd, name), renderStarter(), { flag: 'wx' })
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'EEXIST' ? 'is there already' : String(error)
    throw new Misuse(`${name} ${reason}`)
  }
  io.write(`${name} written; audit-reports --print-config FILE shows what holds for a file\n`)
  return 0
}
