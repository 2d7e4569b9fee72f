import { rules as catalogue } from '../../rules/index.ts'
import type { Run } from '../command.ts'
import { Misuse } from '../misuse.ts'

/** Lists the rules. */
export const rules: Run = async ({ args }, io) => {
  if (args.length > 0) throw new Misuse('rules takes nothing; see audit-reports explain RULE')
  const width = Math.max(0, ...catalogue.map((rule) => rule.id.length))
  for (const { id, severity, advisory, title } of catalogue)
    io.write(`${id.padEnd(width)}  ${(advisory === true ? 'off' : severity).padEnd(7)}  ${title}\n`)
  return 0
}
