import { renderRulePage } from '../../render/rule-page.ts'
import { Misuse } from '../misuse.ts'
import { ruleOf } from '../rule-of.ts'
import type { Run } from './index.ts'

/** Prints the page of a rule. */
export const explain: Run = async ({ args }, io) => {
  const [id, ...others] = args
  if (id === undefined || others.length > 0) throw new Misuse('explain takes one rule; see audit-reports rules')
  io.write(renderRulePage(ruleOf(id)))
  return 0
}
