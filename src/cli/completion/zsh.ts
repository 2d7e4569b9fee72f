import type { Command } from '../command.ts'
import { commands } from '../commands/index.ts'
import type { Option } from '../options.ts'
import { optionsOf, takesPaths, valuesOf, wordsOf } from './words.ts'

/** Words inside single quotes, where `_arguments` and `_describe` take brackets and colons for their own. */
function quoted(words: string): string {
  return words.replace(/[\\[\]:]/g, '\\$&').replaceAll("'", "'\\''")
}

function optionSpec([name, option]: readonly [string, Option]): string {
  const repeated = option.multiple === true ? '*' : ''
  const values = valuesOf(name, option)
  const action = values.length > 0 ? `(${values.join(' ')})` : '_files'
  const argument = option.type === 'boolean' ? '' : `:${quoted(option.value ?? name)}:${action}`
  const spec = (flag: string) => `'${repeated}${flag}[${quoted(option.help)}]${argument}'`
  const long = option.type === 'boolean' ? `--${name}` : `--${name}=`
  return [spec(long), ...(option.short === undefined ? [] : [spec(`-${option.short}`)])].join(' ')
}

function commandCase([name, command]: readonly [string, Command]): string {
  const words = wordsOf(command)
  const first = words.length > 0 ? [`'1: :(${words.join(' ')})'`] : []
  const rest = [...first, ...(takesPaths(command) ? [`'*: :_files'`] : [])].join(' ')
  return `    ${name}) _arguments -s ${optionsOf(command).map(optionSpec).join(' ')} ${rest} ;;\n`
}

/** A script for zsh that completes commands, options with their help, values and files. */
export function zshCompletion(): string {
  const described = Object.entries(commands).map(([name, { help }]) => `'${name}:${quoted(help)}'`)
  return `#compdef audit-reports
_audit_reports() {
  local command=audit
  local -a commands=(${described.join(' ')})
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command commands
    _files
    return
  fi
  if (( \${commands[(I)$words[2]:*]} )); then
    command=$words[2]
    shift words
    (( CURRENT-- ))
  fi
  case $command in
${Object.entries(commands).map(commandCase).join('')}  esac
}
if [[ $funcstack[1] = _audit_reports ]]; then _audit_reports "$@"; else compdef _audit_reports audit-reports; fi
`
}
