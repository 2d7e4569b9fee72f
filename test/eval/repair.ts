import { repairText } from '../../src/text/repair/index.ts'

/** A line of the benchmark: a damaged text, what it was, and what repair may be held to. */
export interface RepairCase {
  readonly damaged: string
  readonly expected: string
  /** `exact`: nothing was lost; `prior`: one original is plausible; `impossible`: several are; `negative`: clean. */
  readonly recover: 'exact' | 'prior' | 'impossible' | 'negative'
}

/** Shares from 0 to 1. */
export interface RepairScores {
  readonly cases: number
  /** Texts recovered exactly, of those that can be. */
  readonly exact: number
  readonly lossless: number
  readonly prior: number
  /** Damaged texts into which repair brought a character that neither they nor their originals hold. */
  readonly wrong: number
  /** Clean texts that repair changed. */
  readonly falseChange: number
}

/** How well repair does on the cases of a benchmark. */
export function scoreRepairs(cases: readonly RepairCase[]): RepairScores {
  const results = cases.map((one) => ({ ...one, repaired: repairText(one.damaged).text }))
  const of = (...kinds: RepairCase['recover'][]) => results.filter(({ recover }) => kinds.includes(recover))
  const exact = (ones: typeof results) => share(ones, ({ repaired, expected }) => repaired === expected)
  return {
    cases: cases.length,
    exact: exact(of('exact', 'prior')),
    lossless: exact(of('exact')),
    prior: exact(of('prior')),
    wrong: share(of('exact', 'prior', 'impossible'), bringsWrongCharacters),
    falseChange: 1 - exact(of('negative')),
  }
}

/** The cases of a benchmark file, one JSON object a line. */
export function parseCases(jsonLines: string): RepairCase[] {
  return jsonLines
    .split('\n')
    .filter((line) => line !== '')
    .map((line): RepairCase => JSON.parse(line))
}

function bringsWrongCharacters({ damaged, expected, repaired }: RepairCase & { repaired: string }): boolean {
  const known = new Set([...damaged, ...expected, '\ufffd'])
  if (Array.from(repaired).some((character) => !known.has(character))) return true
  return ascii(damaged) === ascii(expected) && ascii(repaired) !== ascii(expected)
}

function ascii(text: string): string {
  return text.replace(/[^\0-\x7e]/g, '')
}

function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.length === 0 ? 1 : items.filter(test).length / items.length
}
