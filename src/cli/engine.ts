import process from 'node:process'
import { setFlagsFromString } from 'node:v8'

/** Most expressions of an audit run more than once: V8 would compile them twice, to bytes and then to machine code. */
const expressionsOnce = '--no-regexp-tier-up'

/**
 * By the major version of V8, what suits short runs: its optimising compiler waits longer, as it would take longer than
 * the audit of a few hundred reports. Unknown versions stay as they are.
 */
const flags: Readonly<Record<string, readonly string[]>> = {
  11: ['--interrupt-budget=1000000', expressionsOnce],
  12: ['--invocation-count-for-turbofan=50000', expressionsOnce],
  13: ['--invocation-count-for-turbofan=50000', expressionsOnce],
}

/** Tunes the engine for short runs. */
export function tuneEngine(): void {
  for (const flag of flags[process.versions.v8.split('.')[0] ?? ''] ?? []) setFlagsFromString(flag)
}
