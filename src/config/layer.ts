import type { Limits } from '../outline/limits.ts'
import type { SetOptions } from '../rules/option.ts'
import type { Additions } from '../vocabulary/additions.ts'
import type { Floor, Level, PresetName } from './names.ts'

/** What a config says of a rule: its level, or options, with or without a level. */
export type RuleSetting = Level | (SetOptions & { readonly level?: Level | undefined })

/** Choices from one place; each layer goes over those before it. */
export interface Layer {
  /** Where it stands, for `--print-config`. */
  readonly from: string
  readonly preset?: PresetName | undefined
  readonly rules?: Readonly<Record<string, RuleSetting | undefined>> | undefined
  /** Leaves only these rules, whatever they were set to. */
  readonly only?: readonly string[] | undefined
  readonly failOn?: Floor | undefined
  readonly limits?: { readonly [Name in keyof Limits]?: number | undefined } | undefined
  /** Added to that of the layers before. */
  readonly vocabulary?: Additions | undefined
}

/** A value and the layer that it comes from. */
export interface Sourced<T> {
  readonly value: T
  readonly from: string
}

/** The first layer: what holds when nobody says anything. */
export const defaults: Layer = { from: 'default', preset: 'recommended' }
