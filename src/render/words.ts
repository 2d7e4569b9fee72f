import type { Finding } from '../findings/finding.ts'
import type { Audited, Summary } from '../findings/result.ts'
import { severities } from '../findings/severity.ts'
import type { Decision } from '../report/model/verdict.ts'

/** What each decision is called. */
export const decisionWords: Readonly<Record<Decision, string>> = {
  go: 'GO',
  'conditional-go': 'CONDITIONAL GO',
  'no-go': 'NO-GO',
  undecided: 'UNDECIDED',
}

/** A number with its noun: `1 error`, `2 errors`, `2 info`. */
export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 || noun === 'info' ? noun : `${noun}s`}`
}

/** What a run found, by level, and how much of it is silenced. */
export function summaryWords(summary: Summary): string {
  const { suppressed } = summary
  const counts = severities.filter((severity) => summary[severity] > 0).map((name) => counted(summary[name], name))
  const none = suppressed > 0 ? 'nothing open' : 'no contradictions found'
  const found = counts.length === 0 ? [none] : counts
  return [...found, ...(suppressed > 0 ? [`${suppressed} suppressed`] : [])].join(', ')
}

/** The findings of a report that nobody silenced. */
export function openFindings({ findings }: Pick<Audited, 'findings'>): Finding[] {
  return findings.filter((finding) => finding.suppressed === undefined)
}

/** Where the counterparts of a finding stand, as a clause: `against line 12 “2 failed” and 3 more places`. */
export function againstWords({ related }: Finding): string {
  const [first, ...others] = related
  if (first === undefined) return ''
  const more = others.length === 0 ? '' : ` and ${counted(others.length, 'more place')}`
  return `against line ${first.location.start.line} “${first.quote}”${more}`
}

/** A finding in one sentence, its first counterpart with it. */
export function sentence(finding: Finding): string {
  return [finding.message, againstWords(finding)].filter((words) => words !== '').join(', ')
}
