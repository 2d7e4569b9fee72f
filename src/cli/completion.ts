import { formatNames } from '../render/names.ts'
import { rules } from '../rules/index.ts'
import { type Command, commands } from './commands/index.ts'
import { type Option, type OptionName, options } from './options.ts'

const everywhere: readonly OptionName[] = ['help', 'version']
const name = '_audit_reports'

function flags({ options: own }: Command): string {
  return [...own, ...everywhere].map((option) => `--${option}`).join(' ')
}

/** The words that a command takes where it takes some of a few. */
function wordsOf({ takes }: Command): string {
  const [first = ''] = takes.split(' ')
  if (first === '<rule>') return rules.map((rule) => rule.id).join(' ')
  return first.includes('|') ? first.replaceAll('|', ' ') : ''
}

/** The values that an option takes; empty where they are free. */
function valuesOf(option: string, { choices = [] }: Option): string {
  if (option === 'format') return formatNames.join(' ')
  return (option === 'rule' || option === 'disable' ? rules.map((rule) => rule.id) : choices).join(' ')
}

function valueCase([option, definition]: readonly [string, Option]): string {
  if (definition.type === 'boolean') return ''
  const spellings = [`--${option}`, ...(definition.short === undefined ? [] : [`-${definition.short}`])].join('|')
  const values = valuesOf(option, definition)
  const reply = values === '' ? '' : `COMPREPLY=($(compgen -W '${values}' -- "$word")); `
  return `    ${spellings}) ${reply}return ;;\n`
}

/** A script for bash that completes commands, options and their values; files are completed by bash itself. */
export function bashCompletion(): string {
  const names = Object.keys(commands)
  const cases = Object.entries(commands).map(
    ([command, definition]) => `    ${command}) flags='${flags(definition)}'; words='${wordsOf(definition)}' ;;\n`,
  )
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
