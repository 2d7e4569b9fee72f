import { bashCompletion } from '../completion.ts'
import { Misuse } from '../misuse.ts'
import type { Run } from './index.ts'

/** Prints a script that completes command lines. */
export const completion: Run = async ({ args }, io) => {
  if (args.length !== 1 || args[0] !== 'bash') throw new Misuse('completion takes one of bash')
  io.write(bashCompletion())
  return 0
}
