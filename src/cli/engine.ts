import process from 'node:process'
import { setFlagsFromString } from 'node:v8'

/** By the major version of V8, what makes it wait longer before it optimises, which would take longer than the audit. */
const patience: Readonly<Record<string, string>> = {
  11: '--interrupt-budget=4000000',
  12: '--invocation-count-for-turbofan=50000',
  13: '--invocation-count-for-turbofan=50000',
}

const forAll = [
  /** Nearly all expressions run more than once: V8 would compile them twice, to bytes and then to machine code. */
  '--no-regexp-tier-up',
  /** Compiled functions are not forgotten, so that all can be kept for the next run. */
  '--no-flush-bytecode',
  /** An audit makes much that is soon garbage: with more room at once less of it is moved about. */
  '--semi-space-growth-factor=16',
]

/** Tunes the engine for runs over up to a few hundred reports; unknown versions of V8 stay as they are. */
export function tuneEngine(): void {
  const flag = patience[process.versions.v8.split('.')[0] ?? '']
  if (flag !== undefined) for (const each of [flag, ...forAll]) setFlagsFromString(each)
}
