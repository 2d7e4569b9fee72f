import { defaults, type Layer } from '../config/layer.ts'
import type { FileConfig } from '../config/load-for-file.ts'
import { type Settings, settle } from '../config/settle.ts'
import type { Values } from './options.ts'
import { ruleOf } from './rule-of.ts'

function commandLine({ preset, rule, disable = [], 'fail-on': failOn }: Values): Layer {
  const off = disable.map((id) => [ruleOf(id).id, 'off'] as const)
  return {
    from: 'command line',
    preset,
    rules: Object.fromEntries(off),
    only: rule?.map((id) => ruleOf(id).id),
    failOn,
  }
}

/** Gives what holds for a file from its config; the command line goes over it. Throws Misuse for an unknown rule. */
export function settingsReader(values: Values): (config: FileConfig) => Settings {
  const asked = commandLine(values)
  const known = new Map<string, Settings>()
  return ({ layers }) => {
    const key = layers.map((layer) => layer.from).join('\n')
    const settings = known.get(key) ?? settle([defaults, ...layers, asked])
    known.set(key, settings)
    return settings
  }
}
