import { formatNames } from '../../render/names.ts'
import { rules } from '../../rules/index.ts'
import type { Command } from '../command.ts'
import { type Option, type OptionName, options } from '../options.ts'

const everywhere: readonly OptionName[] = ['help', 'version']
const table: Readonly<Record<OptionName, Option>> = options

/** The options of a command, those of every command with them. */
export function optionsOf({ options: own }: Command): (readonly [OptionName, Option])[] {
  return [...own, ...everywhere].map((name) => [name, table[name]])
}

/** The words that a command takes where it takes some of a few. */
export function wordsOf({ takes }: Command): readonly string[] {
  const [first = ''] = takes.split(' ')
  if (first === '<rule>') return rules.map((rule) => rule.id)
  return first.includes('|') ? first.split('|') : []
}

/** The values that an option takes; empty where they are free. */
export function valuesOf(name: string, { choices = [] }: Option): readonly string[] {
  if (name === 'format') return formatNames
  return name === 'rule' || name === 'disable' ? rules.map((rule) => rule.id) : choices
}
