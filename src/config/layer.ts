import { rules as catalogue } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'
import type { Floor, Level, PresetName } from './names.ts'
import { presets } from './presets.ts'

/** Choices from one place; each layer goes over those before it. */
export interface Layer {
  /** Where it stands, for `--print-config`. */
  readonly from: string
  readonly preset?: PresetName | undefined
  readonly rules?: Readonly<Record<string, Level | undefined>> | undefined
  /** Leaves only these rules, whatever they were set to. */
  readonly only?: readonly string[] | undefined
  readonly failOn?: Floor | undefined
}

/** A value and the layer that it comes from. */
export interface Sourced<T> {
  readonly value: T
  readonly from: string
}

/** What holds for one file. */
export interface Settings {
  readonly preset: Sourced<PresetName>
  readonly failOn: Sourced<Floor>
  /** The level of every rule by id. */
  readonly levels: ReadonlyMap<string, Sourced<Level>>
  /** The rules to run, at their levels. */
  readonly rules: readonly Rule[]
}

/** The first layer: what holds when nobody says anything. */
export const defaults: Layer = { from: 'default', preset: 'recommended' }

function atLevel(rule: Rule, severity: Exclude<Level, 'off'>): Rule {
  return {
    ...rule,
    severity,
    *check(report) {
      for (const contradiction of rule.check(report)) yield { ...contradiction, severity }
    },
  }
}

function levelsOf(layers: readonly Layer[]): Map<string, Sourced<Level> & { fixed: boolean }> {
  const levels = new Map<string, Sourced<Level> & { fixed: boolean }>()
  for (const { from, preset, rules = {}, only } of layers) {
    if (preset !== undefined)
      for (const rule of catalogue) {
        const on = presets[preset].rules.includes(rule)
        levels.set(rule.id, { value: on ? rule.severity : 'off', from: `${from}, preset ${preset}`, fixed: false })
      }
    for (const { id, severity } of only === undefined ? [] : catalogue) {
      if (only?.includes(id) !== true) levels.set(id, { value: 'off', from, fixed: true })
      else if (levels.get(id)?.value === 'off') levels.set(id, { value: severity, from, fixed: false })
    }
    for (const [id, value] of Object.entries(rules))
      if (value !== undefined) levels.set(id, { value, from, fixed: true })
  }
  return levels
}

/** Lays choices one upon the other, the weakest first. */
export function settle(layers: readonly Layer[]): Settings {
  const levels = levelsOf(layers)
  const presetLayer = layers.findLast((layer) => layer.preset !== undefined) ?? defaults
  const preset = presetLayer.preset ?? 'recommended'
  const floorLayer = layers.findLast((layer) => layer.failOn !== undefined || layer.preset !== undefined) ?? defaults
  return {
    preset: { value: preset, from: presetLayer.from },
    failOn: {
      value: floorLayer.failOn ?? presets[preset].failOn,
      from: floorLayer.failOn === undefined ? `${floorLayer.from}, preset ${preset}` : floorLayer.from,
    },
    levels,
    rules: catalogue.flatMap((rule) => {
      const level = levels.get(rule.id)
      if (level === undefined || level.value === 'off') return []
      return [level.fixed ? atLevel(rule, level.value) : rule]
    }),
  }
}
