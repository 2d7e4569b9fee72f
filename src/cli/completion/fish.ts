import type { Command } from '../command.ts'
import { commands } from '../commands/index.ts'
import type { Option } from '../options.ts'
import { optionsOf, takesPaths, valuesOf, wordsOf } from './words.ts'

function quoted(words: string): string {
  return `'${words.replace(/[\\']/g, '\\$&')}'`
}

/** When a command is being completed; an audit also where none is named. */
function condition(name: string): string {
  const named = `__fish_seen_subcommand_from ${name}`
  if (name !== 'audit') return named
  return `not __fish_seen_subcommand_from ${Object.keys(commands)
    .filter((other) => other !== name)
    .join(' ')}`
}

function optionLine(command: string, [name, option]: readonly [string, Option]): string {
  const values = valuesOf(name, option)
  const short = option.short === undefined ? '' : ` -s ${option.short}`
  const takes = option.type === 'boolean' ? '' : values.length > 0 ? ` -x -a ${quoted(values.join(' '))}` : ' -r'
  return `complete -c audit-reports -n ${quoted(condition(command))} -l ${name}${short}${takes} -d ${quoted(option.help)}`
}

function commandLines([name, command]: readonly [string, Command]): string[] {
  const words = wordsOf(command)
  const unsaid = words.length === 0 ? '' : `; and not __fish_seen_subcommand_from ${words.join(' ')}`
  const noFiles = takesPaths(command) ? '' : ' -f'
  const takes = `complete -c audit-reports -n ${quoted(`${condition(name)}${unsaid}`)}${noFiles} -a ${quoted(words.join(' '))}`
  return [
    `complete -c audit-reports -n __fish_use_subcommand -a ${name} -d ${quoted(command.help)}`,
    ...optionsOf(command).map((option) => optionLine(name, option)),
    ...(words.length > 0 || noFiles !== '' ? [takes] : []),
  ]
}

/** A script for fish that completes commands, options with their help, and values; files are completed by fish itself. */
export function fishCompletion(): string {
  return `${Object.entries(commands).flatMap(commandLines).join('\n')}\n`
}
