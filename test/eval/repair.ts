import { repairText } from '../../src/text/repair/index.ts'

/** A line of the benchmark: a damaged text, what it was, and what repair may be held to. */
export interface RepairCase {
  readonly damaged: string
  readonly expected: string
  /** `exact`: nothing was lost; `prior`: one original is plausible; `impossible`: several are; `negative`: clean. */
  readonly recover: 'exact' | 'prior' | 'impossible' | 'negative'
  /** How bytes were lost, if any were; several ways are joined by `+`. */
  readonly loss: string
  readonly layers: number
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
  /** Texts recovered exactly of those that lost bytes in one way, by that way. */
  readonly byLoss: Readonly<Record<string, number>>
  readonly twoLayers: number
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
    byLoss: Object.fromEntries(
      ['drop', 'fffd', 'qmark', 'space', 'straight', 'nbsp'].map((loss) => [
        loss,
        exact(of('prior').filter((one) => one.loss === loss)),
      ]),
    ),
    twoLayers: exact(of('exact', 'prior').filter(({ layers }) => layers === 2)),
  }
}

/** What must not get worse, in percent: shares cut down to tenths, those of mistakes rounded up. */
export function repairFloors(scores: RepairScores): Readonly<Record<string, number>> {
  const { exact, lossless, prior, wrong, falseChange } = scores
  return {
    exact: cut(exact),
    lossless: cut(lossless),
    prior: cut(prior),
    right: cut(1 - wrong),
    kept: cut(1 - falseChange),
  }
}

/** The table of docs/repair.md; the figures of ftfy 6.3 come with the benchmark. */
export function renderRepairs({ exact, lossless, prior, twoLayers, byLoss, wrong, falseChange }: RepairScores): string {
  const of = (...losses: string[]) => losses.map((loss) => percent(byLoss[loss] ?? 0)).join(' · ')
  const rows = [
    ['', 'ftfy 6.3, encoding fixes only', 'audit-reports'],
    ['---', '---', '---'],
    ['all that can be recovered', '51.4', percent(exact)],
    ['without loss', '63.7', percent(lossless)],
    ['with loss, one plausible original', '13.5', percent(prior)],
    ['two layers', '72.7', percent(twoLayers)],
    ['dropped bytes', '0', of('drop')],
    ['U+FFFD · `?` · space in their place', '0 · 0 · 0', of('fffd', 'qmark', 'space')],
    ['straightened quotes', '0', of('straight')],
    ['no-break space became a space', '36.4', of('nbsp')],
    ['clean texts changed', '5.3', percent(falseChange)],
    ['wrong repairs, of all damaged texts', '9.6', percent(wrong)],
  ]
  return rows
    .map((cells) => `| ${cells.join(' | ')} |`.replace('|  |', '| |'))
    .join('\n')
    .concat('\n')
}

function percent(share: number): string {
  return String(Math.round(share * 1000) / 10)
}

function cut(share: number): number {
  return Math.floor(share * 1000) / 10
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
