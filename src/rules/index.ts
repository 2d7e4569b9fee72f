import type { Rule } from './rule.ts'

/** All rules, by family. */
export const rules: readonly Rule[] = []
