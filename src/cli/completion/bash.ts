import { commands } from '../commands/index.ts'
import { type Option, options } from '../options.ts'
import { optionsOf, valuesOf, wordsOf } from './words.ts'

const name = '_audit_reports'

function valueCase([option, definition]: readonly [string, Option]): string {
  if (definition.type === 'boolean') return ''
  const spellings = [`--${option}`, ...(definition.short === undefined ? [] : [`-${definition.short}`])].join('|')
  const values = valuesOf(option, definition).join(' ')
  const reply = values === '' ? '' : `COMPREPLY=($(compgen -W '${values}' -- "$word")); `
  return `    ${spellings}) ${reply}return ;;\n`
}

/** A script for bash that completes commands, options and their values; files are completed by bash itself. */
export function bashCompletion(): string {
  const names = Object.keys(commands)
  const cases = Object.entries(commands).map(([command, definition]) => {
    const flags = optionsOf(definition).map(([option]) => `--${option}`)
    return `    ${command}) flags='${flags.join(' ')}'; words='${wordsOf(definition).join(' ')}' ;;\n`
  })
  return `${name}() {
  local word="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command=audit flags words
  COMPREPLY=()
  case "\${COMP_WORDS[1]}" in ${names.join('|')}) command="\${COMP_WORDS[1]}" ;; esac
  case "$previous" in
${Object.entries(options).map(valueCase).join('')}  esac
  case "$command" in
${cases.join('')}  esac
  if [ "$COMP_CWORD" = 1 ]; then words='${names.join(' ')}'; fi
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$word")) ;;
    *) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
  esac
}
complete -o default -F ${name} audit-reports
`
}
