import { type Severity, severities } from '../findings/severity.ts'

/** What a rule may be set to. */
export const levels = ['off', 'info', 'warning', 'error'] as const

/** One of `levels`. */
export type Level = (typeof levels)[number]

/** The findings that make a run fail: of this severity or graver, or none. */
export const floors = [...severities, 'never'] as const

/** One of `floors`. */
export type Floor = Severity | 'never'

/** The presets, the default first. */
export const presetNames = ['recommended', 'strict', 'all'] as const

/** One of `presetNames`. */
export type PresetName = (typeof presetNames)[number]
