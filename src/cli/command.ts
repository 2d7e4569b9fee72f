import type { FormatName } from '../render/names.ts'
import type { ExitCode, Io } from './io.ts'
import type { OptionName, Values } from './options.ts'

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
  /** What `--format` may name. */
  readonly formats?: readonly FormatName[]
  load(): Promise<Run>
}
