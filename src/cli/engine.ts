import process from 'node:process'
import { setFlagsFromString } from 'node:v8'

/** By the major version of V8, what makes it wait longer before it optimises; unknown versions stay as they are. */
const patience: Readonly<Record<string, string>> = {
  11: '--interrupt-budget=1000000',
  12: '--invocation-count-for-turbofan=50000',
  13: '--invocation-count-for-turbofan=50000',
}

/** Tunes the engine for short runs: its optimising compiler would take longer than the audit of a few hundred reports. */
export function tuneEngine(): void {
  const flag = patience[process.versions.v8.split('.')[0] ?? '']
  if (flag !== undefined) setFlagsFromString(flag)
}
