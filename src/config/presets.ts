import { recommendedRules } from '../audit.ts'
import { rules } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'
import type { Floor, PresetName } from './names.ts'

/** A choice of rules, and of what makes a run fail. */
export interface Preset {
  readonly rules: readonly Rule[]
  readonly failOn: Floor
}

/** The presets by name. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  recommended: { rules: recommendedRules, failOn: 'error' },
  strict: { rules: recommendedRules, failOn: 'warning' },
  all: { rules, failOn: 'error' },
}
