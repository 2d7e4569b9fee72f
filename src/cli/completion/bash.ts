import type { Command } from '../command.ts'
import { commands } from '../commands/index.ts'
import { optionsOf, ruleIds, takesPaths, valuesOf, wordsOf } from './words.ts'

const name = '_audit_reports'

/** Words as one word of bash; the rules stand in a variable. */
function quoted(words: readonly string[]): string {
  return words === ruleIds ? '"$rules"' : `'${words.join(' ')}'`
}

/** What stands after an option of a command; nothing where that is a file or free. */
function valueCases([command, definition]: readonly [string, Command]): string {
  const withValues = optionsOf(definition).filter(([, option]) => option.type === 'string')
  const lines = withValues.map(([option, { short, ...rest }]) => {
    const spellings = [`${command}:--${option}`, ...(short === undefined ? [] : [`${command}:-${short}`])].join('|')
    const values = valuesOf(option, rest)
    return `    ${spellings}) ${values.length === 0 ? '' : `words=${quoted(values)} `}flags= files=${values.length === 0 ? 1 : ''} ;;\n`
  })
  return lines.join('')
}

/** A script for bash that completes commands, options, their values and files. */
export function bashCompletion(): string {
  const names = Object.keys(commands)
  const cases = Object.entries(commands).map(([command, definition]) => {
    const flags = optionsOf(definition).map(([option]) => `--${option}`)
    const files = takesPaths(definition) ? 1 : ''
    return `    ${command}) flags='${flags.join(' ')}' words=${quoted(wordsOf(definition))} files=${files} ;;\n`
  })
  return `${name}() {
  local word="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command=audit flags words files given IFS=$' \\n'
  local rules='${ruleIds.join(' ')}'
  COMPREPLY=()
  case "\${COMP_WORDS[1]}" in ${names.join('|')}) command="\${COMP_WORDS[1]}" ;; esac
  if [ "$word" = = ]; then word= previous="\${COMP_WORDS[COMP_CWORD-1]}"
  elif [ "$previous" = = ]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  case "$command" in
${cases.join('')}  esac
  if [ "$COMP_CWORD" = 1 ]; then words='${names.join(' ')}'; fi
  if [ "$COMP_CWORD" -gt 2 ]; then
    for given in "\${COMP_WORDS[@]:2:COMP_CWORD-2}"; do
      case " $words " in *" $given "*) words= ;; esac
    done
  fi
  case "$command:$previous" in
${Object.entries(commands).map(valueCases).join('')}  esac
  case "$word" in -*) words="$flags" files= ;; esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  if [ -n "$files" ]; then
    IFS=$'\\n'
    local found=($(compgen -f -- "$word"))
    if [ "\${#found[@]}" -gt 0 ]; then compopt -o filenames 2> /dev/null; COMPREPLY+=("\${found[@]}"); fi
  fi
}
complete -F ${name} audit-reports
`
}
