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

interface Setting extends Sourced<Level> {
  /** Set by name, so that it holds for every finding. */
  readonly fixed: boolean
}

function atLevel(rule: Rule, severity: Exclude<Level, 'off'>): Rule {
  return {
    ...rule,
    severity,
    *check(report) {
      for (const contradiction of rule.check(report)) yield { ...contradiction, severity }
    },
  }
}

function levelsOf(layers: readonly Layer[], preset: Sourced<PresetName>): Map<string, Setting> {
  const from = `${preset.from}, preset ${preset.value}`
  const on = new Set(presets[preset.value].rules.map((rule) => rule.id))
  const levels = new Map<string, Setting>(
    catalogue.map((rule) => [rule.id, { value: on.has(rule.id) ? rule.severity : 'off', from, fixed: false }]),
  )
  for (const { from, rules = {}, only } of layers) {
    for (const { id, severity } of only === undefined ? [] : catalogue) {
      if (only?.includes(id) !== true) levels.set(id, { value: 'off', from, fixed: true })
      else if (levels.get(id)?.value === 'off') levels.set(id, { value: severity, from, fixed: false })
    }
    for (const [id, value] of Object.entries(rules))
      if (value !== undefined) levels.set(id, { value, from, fixed: true })
  }
  return levels
}

function presetOf(layers: readonly Layer[]): Sourced<PresetName> {
  const { from, preset = 'recommended' } = layers.findLast((layer) => layer.preset !== undefined) ?? defaults
  return { value: preset, from }
}

function floorOf(layers: readonly Layer[], preset: Sourced<PresetName>): Sourced<Floor> {
  const layer = layers.findLast(({ failOn }) => failOn !== undefined)
  const value = layer?.failOn ?? presets[preset.value].failOn
  return { value, from: layer?.from ?? `${preset.from}, preset ${preset.value}` }
}

/** Lays choices one upon the other, the weakest first; what is set by name goes over any preset. */
export function settle(layers: readonly Layer[]): Settings {
  const preset = presetOf(layers)
  const levels = levelsOf(layers, preset)
  const preselected = new Map(presets[preset.value].rules.map((rule) => [rule.id, rule]))
  const rules = catalogue.flatMap((rule) => {
    const { value = 'off', fixed = false } = levels.get(rule.id) ?? {}
    if (value === 'off') return []
    const chosen = preselected.get(rule.id) ?? rule
    return [fixed ? atLevel(chosen, value) : chosen]
  })
  return { preset, failOn: floorOf(layers, preset), levels, rules }
}
