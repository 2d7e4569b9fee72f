import { rules } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'
import { suggest } from '../suggest.ts'
import { Misuse } from './misuse.ts'

/** The rule of an id. Throws Misuse with a suggestion when there is none. */
export function ruleOf(id: string): Rule {
  const found = rules.find((rule) => rule.id === id)
  if (found !== undefined) return found
  const ids = rules.map((rule) => rule.id)
  const guess = suggest(id, ids)
  throw new Misuse(
    `no rule ${JSON.stringify(id)}; ${guess === null ? 'see audit-reports rules' : `did you mean ${guess}?`}`,
  )
}
