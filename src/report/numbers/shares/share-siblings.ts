import { grouped } from '../../../group.ts'
import { groupOf } from '../../place.ts'
import { type Amount, isAmount, isCount, isPlainPercent } from '../../quantity/quantity.ts'
import { statisticOf } from '../statistic.ts'
import { isClaimed, type Stretch, wordsBefore } from '../stretch.ts'
import { roleOfLabel, type TallyRole } from '../tallies/tally.ts'
import { countedShare, type Share } from './share.ts'

interface Labelled {
  readonly label: string
  readonly amount: Amount
}

/** What a stretch with one number says of it: the words of its label or of the first cell of its row of two. */
function labelled({ passage, cell, quantities }: Stretch): Labelled | null {
  const [only, ...more] = quantities
  if (only?.kind !== 'amount' || more.length > 0) return null
  if (cell !== null)
    return passage.row?.cells.length === 2 && passage.row.cells[1] === cell
      ? { label: passage.row.cells[0]?.body.text ?? '', amount: only }
      : null
  return passage.field === null ? null : { label: passage.field.key.text, amount: only }
}

const wholeLabel = /^(?:test cases|tests?|cases|checks|scenarios)$/i

/** The value of a role; undefined when no line has it, null when it is not told once. */
function countFor(lines: readonly Labelled[], role: TallyRole): number | null | undefined {
  const own = lines.filter(({ label }) => (wholeLabel.test(label.trim()) ? 'total' : roleOfLabel(label)) === role)
  const [only] = own
  if (only === undefined) return undefined
  return own.length === 1 && isCount(only.amount) ? only.amount.value : null
}

function shareIn(lines: readonly Labelled[]): Share[] {
  const rates = lines.filter(({ label, amount }) => isPlainPercent(amount) && statisticOf(label) === 'pass rate')
  const [rate] = rates
  const value = (role: TallyRole) => countFor(lines, role)
  const [passed, total] = [value('passed'), value('total')]
  const failed = value('failed')
  const others = [value('skipped'), value('blocked')]
  if (rate === undefined || rates.length > 1 || passed === null || failed === null || total === null) return []
  if (passed === undefined || (total === undefined && failed === undefined) || others.includes(null)) return []
  const [skipped, blocked] = others.map((count) => count ?? 0) as [number, number]
  const ran = total === undefined ? [] : [total, total - skipped, total - blocked, total - skipped - blocked]
  const added = failed === undefined ? [] : [passed + failed]
  const wholes = [...new Set([...ran, ...added])].filter((whole) => whole > 0 && whole >= passed)
  const basis = lines.filter(({ label }) => roleOfLabel(label) === 'passed').map(({ amount }) => amount)
  const readings = wholes.map((whole) => (100 * passed) / whole)
  return wholes.length === 0 ? [] : [countedShare(rate.amount, `${passed}/${wholes[0]}`, readings, basis)]
}

const labelBefore = /(?:^|[|,;•·]\s*|\s[-–—]\s)\**([\p{L} ]{3,30}?)\**\s*[:=]\s*\**$/u

/** The labelled numbers of one line: `Cases: 150 | Passed: 129 | Success rate: 89 %`. */
function inLine(stretch: Stretch): Labelled[] {
  return stretch.quantities.filter(isAmount).flatMap((amount) => {
    const label = labelBefore.exec(wordsBefore(stretch, amount).slice(-45))?.[1]
    return label === undefined ? [] : [{ label, amount }]
  })
}

/** Labelled siblings with all numbers of a rate: `Total: 40`, `Passed: 36`, `Pass rate: 90 %`. */
export function readShareSiblings(stretches: readonly Stretch[]): Share[] {
  const claimed = stretches.filter(({ passage }) => isClaimed(passage))
  const groups = [...grouped(claimed, ({ passage }) => groupOf(passage)).values()]
  const siblings = groups.map((group) => group.map(labelled).filter((line) => line !== null))
  const lines = claimed.filter(({ cell }) => cell === null).map(inLine)
  return [...siblings, ...lines].flatMap(shareIn)
}
