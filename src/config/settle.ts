import { defaultLimits, type Limits } from '../outline/limits.ts'
import { rules as catalogue } from '../rules/index.ts'
import { type Rule, withOptions } from '../rules/rule.ts'
import type { Additions } from '../vocabulary/additions.ts'
import { addUp } from './add-up.ts'
import { defaults, type Layer, type Sourced } from './layer.ts'
import { levelsOf, type OptionSettings, optionsOf } from './levels.ts'
import type { Floor, Level, PresetName } from './names.ts'
import { presets } from './presets.ts'

/** What holds for one file. */
export interface Settings {
  readonly preset: Sourced<PresetName>
  readonly failOn: Sourced<Floor>
  /** The level of every rule by id. */
  readonly levels: ReadonlyMap<string, Sourced<Level>>
  readonly options: OptionSettings
  readonly limits: Readonly<Record<keyof Limits, Sourced<number>>>
  /** The phrases that are added, a layer each. */
  readonly vocabularies: readonly Sourced<Additions>[]
  /** The same in one; null where none are. */
  readonly vocabulary: Additions | null
  /** The rules to run, at their levels and with their options. */
  readonly rules: readonly Rule[]
}

function atLevel(rule: Rule, severity: Exclude<Level, 'off'>): Rule {
  return {
    ...rule,
    severity,
    *check(report, set) {
      for (const contradiction of rule.check(report, set)) yield { ...contradiction, severity }
    },
  }
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

function limitsOf(layers: readonly Layer[]): Settings['limits'] {
  const limits: Record<keyof Limits, Sourced<number>> = Object.fromEntries(
    Object.entries(defaultLimits).map(([name, value]) => [name, { value, from: 'default' }]),
  ) as Settings['limits']
  for (const { from, limits: set = {} } of layers)
    for (const name of Object.keys(limits) as (keyof Limits)[]) {
      const value = set[name]
      if (value !== undefined) limits[name] = { value, from }
    }
  return limits
}

/** Lays choices one upon the other, the weakest first; what is set by name goes over any preset. */
export function settle(layers: readonly Layer[]): Settings {
  const preset = presetOf(layers)
  const levels = levelsOf(layers, preset)
  const options = optionsOf(layers)
  const preselected = new Map(presets[preset.value].rules.map((rule) => [rule.id, rule]))
  const rules = catalogue.flatMap((rule) => {
    const { value = 'off', fixed = false } = levels.get(rule.id) ?? {}
    if (value === 'off') return []
    const chosen = preselected.get(rule.id) ?? rule
    const leveled = fixed ? atLevel(chosen, value) : chosen
    const set = Object.entries(options.get(rule.id) ?? {}).map(([name, option]) => [name, option.value])
    return [set.length === 0 ? leveled : withOptions(leveled, Object.fromEntries(set))]
  })
  const vocabularies = layers.flatMap(({ from, vocabulary }) =>
    vocabulary === undefined ? [] : [{ value: vocabulary, from }],
  )
  const vocabulary = addUp(vocabularies.map(({ value }) => value))
  const limits = limitsOf(layers)
  return { preset, failOn: floorOf(layers, preset), levels, options, limits, vocabularies, vocabulary, rules }
}

/** The limits as an audit takes them. */
export function plainLimits({ limits }: Settings): Limits {
  const values = Object.entries(limits).map(([name, { value }]) => [name, value])
  return Object.fromEntries(values) as unknown as Limits
}
