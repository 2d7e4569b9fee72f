import { parseArgs } from 'node:util'
import { suggest } from '../suggest.ts'
import type { Invocation } from './command.ts'
import { commands } from './commands/index.ts'
import { Misuse } from './misuse.ts'
import { type Option, type OptionName, options, type Values } from './options.ts'

/** What the words of a command line ask for. */
export interface Call extends Invocation {
  /** The name of the command. */
  readonly command: string
  /** Whether the command was named, or is the default. */
  readonly named: boolean
}

const everywhere: readonly OptionName[] = ['help', 'version']
const table: Readonly<Record<string, Option>> = options

function misuseOf(error: unknown, command: string, known: readonly string[]): Misuse {
  const message = error instanceof Error ? error.message : String(error)
  const missing = /^Option '.*--([\w-]+) <value>' argument missing/.exec(message)?.[1]
  if (missing !== undefined) {
    const { value = 'a value', choices = [] } = table[missing] ?? {}
    return new Misuse(`--${missing} needs ${choices.length === 0 ? value : `one of ${choices.join(', ')}`}`)
  }
  const unknown = /Unknown option '(-+)([^'=]+)/.exec(message)
  if (unknown === null) return new Misuse(message.split(/[\n.](?:\s|$)/)[0] ?? message)
  const [, dashes, name = ''] = unknown
  const owner = Object.keys(commands).find((other) => commands[other]?.options.some((option) => option === name))
  const guess = suggest(name, known)
  const hint =
    dashes === '--' && owner !== undefined
      ? `; it belongs to ${owner}`
      : guess === null
        ? `; see audit-reports ${command} --help`
        : `; did you mean --${guess}?`
  return new Misuse(`unknown option ${dashes}${name}${hint}`)
}

function checkChoices(values: Values): void {
  for (const [name, value] of Object.entries(values)) {
    const choices = table[name]?.choices
    if (choices === undefined || typeof value !== 'string' || choices.includes(value)) continue
    const guess = suggest(value, choices)
    const hint = guess === null ? `one of ${choices.join(', ')}` : `did you mean ${guess}?`
    throw new Misuse(`--${name} does not know ${JSON.stringify(value)}; ${hint}`)
  }
}

/** Reads a command line. Throws Misuse for an unknown option, a missing or an unknown value. */
export function readArguments(argv: readonly string[]): Call {
  if (argv[0] === 'help') return readArguments([...argv.slice(1, 2), '--help'])
  const named = argv[0] !== undefined && Object.hasOwn(commands, argv[0])
  const command = named ? (argv[0] ?? 'audit') : 'audit'
  const known = [...(commands[command]?.options ?? []), ...everywhere]
  try {
    const { values, positionals } = parseArgs({
      args: argv.slice(named ? 1 : 0),
      options: Object.fromEntries(known.map((name) => [name, table[name] ?? options[name]])),
      allowPositionals: true,
    })
    checkChoices(values)
    return { command, named, args: positionals, values }
  } catch (error) {
    throw error instanceof Misuse ? error : misuseOf(error, command, known)
  }
}
