import type { FormatName } from '../render/names.ts'
import type { Command } from './command.ts'
import { commands } from './commands/index.ts'
import { type Option, type OptionName, options } from './options.ts'

/** What every terminal has. */
const width = 80

/** Words on lines of a width, those after the first set in. */
function wrap(words: string, indent: number): string {
  const lines = ['']
  for (const word of words.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if (indent + line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.join(`\n${' '.repeat(indent)}`)
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const left = Math.max(...rows.map(([words]) => words.length))
  return rows.map(([words, right]) => `  ${words.padEnd(left)}  ${wrap(right, left + 4)}`).join('\n')
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

function formatLines(formats: readonly FormatName[] = []): string {
  return formats.length === 0 ? '' : `  ${wrap(`Formats: ${formats.join(', ')}`, 4)}\n`
}

const examples: readonly (readonly [string, string])[] = [
  ["audit-reports qa/go.md docs 'x/**'", 'files, folders, globs; all below if none'],
  ['git show :GO.md | audit-reports -', 'standard input'],
]

/** The help of the whole: what it does, the commands, the options of an audit, examples. */
export function renderHelp(): string {
  const { audit } = commands
  const common = [...(audit?.options ?? []), 'help' as const, 'version' as const].filter(isCommon)
  return `Finds where a readiness report contradicts itself, and shows both places.

Usage: audit-reports [command] [options] [paths…]

Commands (audit, where none is named)
${columns(Object.entries(commands).map(([name, { help }]) => [name, help]))}

Options of an audit; audit-reports COMMAND --help shows all
${columns(common.map(optionRow))}
${formatLines(audit?.formats)}
Examples
${columns(examples)}

Exit code: 0 well, 1 findings at or above --fail-on, 2 misuse or unreadable file
`
}

/** The help of one command. */
export function renderCommandHelp(name: string, { help, takes, options: own, formats }: Command): string {
  const rows = [...own, 'help' as const].map(optionRow)
  return `${help}.

Usage: audit-reports ${`${name} ${own.length > 0 ? '[options] ' : ''}${takes}`.trimEnd()}

Options
${columns(rows)}
${formatLines(formats)}`
}
