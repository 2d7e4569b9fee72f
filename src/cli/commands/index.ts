import type { ExitCode, Io } from '../io.ts'
import type { OptionName, Values } from '../options.ts'

/** What one call asks of a command. */
export interface Invocation {
  /** The words that are no options. */
  readonly args: readonly string[]
  readonly values: Values
}

/** Carries out a command. Throws Misuse. */
export type Run = (invocation: Invocation, io: Io) => Promise<ExitCode>

/** A command as help shows it; its code is loaded when it runs. */
export interface Command {
  /** What it takes. */
  readonly takes: string
  readonly help: string
  readonly options: readonly OptionName[]
  load(): Promise<Run>
}

/** The commands by name; `audit` is meant where none is named. */
export const commands: Readonly<Record<string, Command>> = {
  audit: {
    takes: '[paths…]',
    help: 'Show where reports contradict themselves',
    options: ['format', 'fail-on', 'rule', 'disable', 'stdin-filename'],
    load: async () => (await import('./audit.ts')).audit,
  },
  parse: {
    takes: '[paths…]',
    help: 'Print what reports state, as JSON',
    options: ['stdin-filename'],
    load: async () => (await import('./parse.ts')).parse,
  },
  repair: {
    takes: '[paths…]',
    help: 'Undo encoding damage; prints the text unless told otherwise',
    options: ['write', 'check', 'diff', 'stdin-filename'],
    load: async () => (await import('./repair.ts')).repair,
  },
  rules: {
    takes: '',
    help: 'List the rules',
    options: [],
    load: async () => (await import('./rules.ts')).rules,
  },
  explain: {
    takes: '<rule>',
    help: 'Say what a rule compares, when it stays silent, and show examples',
    options: [],
    load: async () => (await import('./explain.ts')).explain,
  },
  schema: {
    takes: 'report|findings',
    help: 'Print the JSON schema of what parse or audit prints',
    options: [],
    load: async () => (await import('./schema.ts')).schema,
  },
}
