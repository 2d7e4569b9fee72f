import { rules } from '../../rules/index.ts'
import type { Command } from '../command.ts'
import { type Option, type OptionName, options } from '../options.ts'

const everywhere: readonly OptionName[] = ['help', 'version']
/** The ids of all rules. */
export const ruleIds: readonly string[] = rules.map((rule) => rule.id)

const table: Readonly<Record<OptionName, Option>> = options

/** The options of a command, those of every command with them. */
export function optionsOf({ options: own, formats }: Command): (readonly [OptionName, Option])[] {
  return [...own, ...everywhere].map((name) => [
    name,
    name === 'format' && formats !== undefined ? { ...table.format, choices: formats } : table[name],
  ])
}

/** Whether a command takes files. */
export function takesPaths({ takes }: Command): boolean {
  return takes.includes('paths')
}

/** The words that a command takes where it takes some of a few. */
export function wordsOf({ takes }: Command): readonly string[] {
  const [first = ''] = takes.split(' ')
  if (first === '<rule>') return ruleIds
  return first.includes('|') ? first.split('|') : []
}

/** The values that an option takes; empty where they are free. */
export function valuesOf(name: string, { choices = [] }: Option): readonly string[] {
  return name === 'rule' || name === 'disable' ? ruleIds : choices
}
