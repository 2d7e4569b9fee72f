import { rules as catalogue } from '../rules/index.ts'
import type { SetOptions } from '../rules/option.ts'
import type { Layer, RuleSetting, Sourced } from './layer.ts'
import type { Level, PresetName } from './names.ts'
import { presets } from './presets.ts'

/** How a rule is set. */
export interface Setting extends Sourced<Level> {
  /** Set by name, so that it holds for every finding. */
  readonly fixed: boolean
}

function levelIn(setting: RuleSetting | undefined): Level | undefined {
  return typeof setting === 'object' ? setting.level : setting
}

/** The level of every rule by id: that of the preset, unless a layer says otherwise. */
export function levelsOf(layers: readonly Layer[], preset: Sourced<PresetName>): Map<string, Setting> {
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
    for (const [id, setting] of Object.entries(rules)) {
      const value = levelIn(setting)
      if (value !== undefined) levels.set(id, { value, from, fixed: true })
    }
  }
  return levels
}

/** The options of every rule that has some, by id and name, each with where it is said. */
export type OptionSettings = ReadonlyMap<string, Readonly<Record<string, Sourced<number | readonly string[]>>>>

/** The options of the rules: the defaults, unless a layer says otherwise. */
export function optionsOf(layers: readonly Layer[]): OptionSettings {
  const withOptions = catalogue.filter(({ options = {} }) => Object.keys(options).length > 0)
  return new Map(
    withOptions.map(({ id, options = {} }) => {
      const settings = Object.entries(options).map(([name, option]) => {
        let found: Sourced<number | readonly string[]> = { value: option.default, from: 'default' }
        for (const { from, rules = {} } of layers) {
          const setting = rules[id]
          const value = typeof setting === 'object' ? (setting as SetOptions)[name] : undefined
          if (value !== undefined) found = { value, from }
        }
        return [name, found] as const
      })
      return [id, Object.fromEntries(settings)]
    }),
  )
}
