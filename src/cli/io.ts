/** What a command knows of the world: streams, environment and folder. */
export interface Io {
  readonly cwd: string
  /** The folder that the program runs from. */
  readonly programFolder: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean
  /** The width of the terminal in columns. */
  readonly columns: number
  readStdin(): Promise<Uint8Array>
  /** Writes to standard output. */
  write(content: string | Uint8Array): void
  /** Writes a line to standard error. */
  warn(line: string): void
  /** Shows how far a run is, in place of what it showed before; null takes it away. Nothing where standard error is no terminal. */
  progress(words: string | null): void
  /** Whoever waits is told once when the user wants to end. */
  untilInterrupted(): Promise<void>
}

/** Nothing found, findings at or above the floor, or misuse and unreadable inputs. */
export type ExitCode = 0 | 1 | 2

/** Whether output may be coloured: on a terminal, unless NO_COLOR is set; FORCE_COLOR overrides both. */
export function isColoured({ env, isTerminal }: Io): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return isTerminal && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb'
}

/** For when standard output is taken: what would go there goes to standard error, without colours. */
export function onStandardError(io: Io): Io {
  const write: Io['write'] = (content) => {
    for (const line of String(content).trimEnd().split('\n')) io.warn(line)
  }
  return { ...io, isTerminal: false, env: {}, write }
}
