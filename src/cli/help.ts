import { formatNames } from '../render/names.ts'
import type { Command } from './command.ts'
import { commands } from './commands/index.ts'
import { type Option, type OptionName, options } from './options.ts'

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}

function optionRow(name: OptionName): readonly [string, string] {
  const option: Option = options[name]
  const flag = `${option.short === undefined ? '    ' : `-${option.short}, `}--${name}`
  const choices = option.choices === undefined ? '' : ` (${option.choices.join(', ')})`
  return [option.value === undefined ? flag : `${flag} ${option.value}`, `${option.help}${choices}`]
}

function isCommon(name: OptionName): boolean {
  const option: Option = options[name]
  return option.common === true
}

function commandRow([name, command]: readonly [string, Command]): readonly [string, string] {
  return [`${name} ${command.takes}`.trimEnd(), command.help]
}

const examples: readonly (readonly [string, string])[] = [
  ['audit-reports docs qa/go-no-go.md', 'files, folders and globs; without any, all below, but git-ignored ones'],
  ['git show HEAD:REPORT.md | audit-reports -', 'standard input'],
]

/** The help of the whole: what it does, the commands, the options of an audit, examples. */
export function renderHelp(): string {
  return `Finds where a readiness report contradicts itself, and shows both places.

Usage: audit-reports [command] [options] [paths…]

Commands (audit, where none is named)
${columns(Object.entries(commands).map(commandRow))}

Options of an audit; audit-reports COMMAND --help shows all
${columns([...(commands.audit?.options ?? []), 'help' as const, 'version' as const].filter(isCommon).map(optionRow))}

Formats: ${formatNames.join(', ')}

Examples
${columns(examples)}

Exit code: 0 nothing at or above --fail-on, 1 findings, 2 misuse or a file that could not be read.
`
}

/** The help of one command. */
export function renderCommandHelp(name: string, command: Command): string {
  const rows = [...command.options, 'help' as const].map(optionRow)
  return `${command.help}.

Usage: audit-reports ${`${name} ${rows.length > 1 ? '[options] ' : ''}${command.takes}`.trimEnd()}

Options
${columns(rows)}
`
}
