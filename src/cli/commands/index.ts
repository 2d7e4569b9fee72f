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
    options: [
      'format',
      'fail-on',
      'max-warnings',
      'quiet',
      'preset',
      'rule',
      'disable',
      'config',
      'no-config',
      'print-config',
      'fix',
      'fix-dry-run',
      'baseline',
      'staged',
      'changed',
      'since',
      'allow-empty',
      'stdin-filename',
      'watch',
      'cache',
      'cache-location',
      'stats',
    ],
    load: async () => (await import('./audit.ts')).audit,
  },
  parse: {
    takes: '[paths…]',
    help: 'Print what reports state, as json, ndjson or markdown',
    options: ['format', 'config', 'no-config', 'stdin-filename'],
    load: async () => (await import('./parse.ts')).parse,
  },
  repair: {
    takes: '[paths…]',
    help: 'Undo encoding damage; prints the text unless told otherwise',
    options: ['write', 'check', 'diff', 'config', 'no-config', 'stdin-filename'],
    load: async () => (await import('./repair.ts')).repair,
  },
  baseline: {
    takes: 'create|update|prune [paths…]',
    help: 'Keep a file of known findings, to hear only of new ones',
    options: ['baseline', 'accept-new', 'preset', 'rule', 'disable', 'config', 'no-config'],
    load: async () => (await import('./baseline.ts')).baseline,
  },
  hook: {
    takes: '',
    help: 'Audit the report that a coding agent wrote; its JSON on standard input',
    options: ['fail-on', 'preset', 'rule', 'disable', 'baseline', 'config', 'no-config'],
    load: async () => (await import('./hook.ts')).hook,
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
    options: ['file', 'config', 'no-config'],
    load: async () => (await import('./explain.ts')).explain,
  },
  init: {
    takes: '',
    help: 'Write a config to start from',
    options: [],
    load: async () => (await import('./init.ts')).init,
  },
  completion: {
    takes: 'bash|zsh|fish',
    help: 'Print a script that completes command lines',
    options: [],
    load: async () => (await import('./completion.ts')).completion,
  },
  schema: {
    takes: 'report|findings|config',
    help: 'Print the JSON schema of what parse or audit prints, or of a config',
    options: [],
    load: async () => (await import('./schema.ts')).schema,
  },
}
