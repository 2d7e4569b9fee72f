/** How bad a finding is, the gravest first; the exit code asks for a floor among these. */
export const severities = ['error', 'warning', 'info'] as const

/** One of `severities`. */
export type Severity = (typeof severities)[number]
