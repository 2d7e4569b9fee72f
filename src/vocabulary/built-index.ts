/** Numbers in few characters, each as the step from the one before; read when they are asked for. */
export type Steps = string

/** What phrases start with, as the build writes it, so that a start need not read thousands of them. */
export interface BuiltIndex {
  /** The order of the phrases of each table, by its fingerprint; the place here is the number of the table. */
  readonly tables: Readonly<Record<string, Steps>>
  /** The phrases that start with a word. */
  readonly words: Readonly<Record<string, Steps>>
  /** The phrases that start with a word that starts so, or with a sign. */
  readonly prefixes: Readonly<Record<string, Steps>>
}

const radix = 36

export function writeSteps(numbers: readonly number[]): Steps {
  return numbers.map((number, index) => (number - (numbers[index - 1] ?? 0)).toString(radix)).join(' ')
}

/** Reads what `writeSteps` wrote. */
export function readSteps(steps: Steps): number[] {
  const numbers: number[] = []
  let last = 0
  for (const step of steps === '' ? [] : steps.split(' ')) {
    last += Number.parseInt(step, radix)
    numbers.push(last)
  }
  return numbers
}

declare const BUILT_PHRASE_INDEX: string | undefined

/** What the build put in; null where the sources are run. */
export function builtIndex(): BuiltIndex | null {
  return typeof BUILT_PHRASE_INDEX === 'undefined' ? null : JSON.parse(BUILT_PHRASE_INDEX)
}
