import { floors, presetNames } from '../config/names.ts'

/** One option of the command line; parsing, help and docs are made from it. */
export interface Option {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  /** May be given several times. */
  readonly multiple?: boolean
  /** What stands for the value in the help. */
  readonly value?: string
  /** The values that are allowed. */
  readonly choices?: readonly string[]
  readonly help: string
  /** Shown in the help of the whole, and not only in that of its commands. */
  readonly common?: boolean
}

/** Every option of every command. */
export const options = {
  format: {
    common: true,
    type: 'string',
    short: 'f',
    multiple: true,
    value: 'NAME[=FILE]',
    help: 'How to print; of several, all but one into files',
  },
  'fail-on': {
    common: true,
    type: 'string',
    value: 'LEVEL',
    choices: floors,
    help: 'Exit 1 at findings of this level or graver',
  },
  'max-warnings': { type: 'string', value: 'N', help: 'Exit 1 at more warnings than these' },
  quiet: { type: 'boolean', short: 'q', help: 'Show errors only' },
  'allow-empty': { type: 'boolean', help: 'Accept folders and globs that hold no report' },
  preset: { common: true, type: 'string', value: 'NAME', choices: presetNames, help: 'The rules to start from' },
  config: {
    common: true,
    type: 'string',
    value: 'FILE',
    help: 'One config for all files, not the nearest to each',
  },
  'no-config': { type: 'boolean', help: 'Use no config' },
  'print-config': { type: 'string', value: 'FILE', help: 'Print what holds for a file, and where that is said' },
  rule: { common: true, type: 'string', multiple: true, value: 'ID', help: 'Run this rule only; may be repeated' },
  disable: { common: true, type: 'string', multiple: true, value: 'ID', help: 'Leave this rule out; may be repeated' },
  fix: {
    common: true,
    type: 'boolean',
    help: 'Mend numbers that follow from others, and encoding',
  },
  'fix-dry-run': { type: 'boolean', help: 'Print what --fix would change; exit 1 if anything' },
  cache: { type: 'boolean', help: 'Audit only what changed since the last run' },
  'cache-location': {
    type: 'string',
    value: 'FILE',
    help: 'Cache here, not in .audit-reports-cache.json',
  },
  watch: { common: true, type: 'boolean', help: 'Audit again at each change, until Ctrl-C' },
  stats: { type: 'boolean', help: 'Tell how much was audited, and how long it took' },
  staged: { common: true, type: 'boolean', help: 'Only what is staged, as it stands in the index' },
  changed: { common: true, type: 'boolean', help: 'Only what differs from the last commit, or is new' },
  since: { common: true, type: 'string', value: 'REF', help: 'Only what changed since the branch left this one' },
  baseline: { common: true, type: 'string', value: 'FILE', help: 'Leave out the findings that this file knows' },
  'accept-new': { type: 'boolean', help: 'Add new findings to the baseline' },
  'stdin-filename': { type: 'string', value: 'PATH', help: 'What to call standard input, which is read for -' },
  write: { type: 'boolean', help: 'Repair the files in place' },
  check: { type: 'boolean', help: 'Only name files that need repair; exit 1 if any do' },
  diff: { type: 'boolean', help: 'Print what would change' },
  file: { type: 'string', value: 'FILE', help: 'Show what the rule read in this file, and made of it' },
  help: { common: true, type: 'boolean', short: 'h', help: 'Show help' },
  version: { common: true, type: 'boolean', short: 'v', help: 'Show the version' },
} as const satisfies Readonly<Record<string, Option>>

/** The name of an option, without dashes. */
export type OptionName = keyof typeof options

type ValueOf<T extends Option> = T['type'] extends 'boolean'
  ? boolean
  : T extends { multiple: true }
    ? string[]
    : T extends { choices: readonly (infer Choice)[] }
      ? Choice
      : string

/** The options of one call. */
export type Values = { readonly [Name in OptionName]?: ValueOf<(typeof options)[Name]> }
