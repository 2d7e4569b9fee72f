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
