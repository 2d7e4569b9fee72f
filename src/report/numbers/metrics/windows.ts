import { spanOf } from '../../../outline/prose.ts'
import type { Spanned } from '../../../span.ts'
import { windowWords } from '../../../vocabulary/en/windows.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Amount, isAmount, isCount } from '../../quantity/quantity.ts'
import { speaksOf } from '../statistic.ts'
import { isClaimed, type Stretch, wordsOf } from '../stretch.ts'

/** A claim that only time or many samples can show, and the most that the report has to show for it. */
export type Evidence = Spanned &
  (
    | { readonly kind: 'uptime'; readonly claim: Amount; readonly window: Amount }
    | { readonly kind: 'rate'; readonly claim: Amount; readonly samples: Amount; readonly repeated: readonly Amount[] }
    | { readonly kind: 'leak'; readonly text: string; readonly window: Amount }
  )

const words = lexicon(windowWords)
const minute = 60

function subjectOf({ passage, cell }: Stretch): string {
  return cell === null ? '' : (passage.row?.cells[0]?.body.text ?? '')
}

/** Times that something was run or watched for; months and years are plans. */
function windowsIn(stretch: Stretch): Amount[] {
  const text = wordsOf(stretch)
  const times = stretch.quantities
    .filter(isAmount)
    .filter(
      ({ dimension, unit, high, value }) =>
        dimension === 'time' && unit !== 'mo' && unit !== 'y' && (high ?? value) >= minute,
    )
  if (times.length === 0 || !words.has(`${text} ${subjectOf(stretch)}`, 'run')) return []
  return words.has(text, 'no run') || speaksOf(text, 'planned') || speaksOf(text, 'target') ? [] : times
}

function isOwnTarget(stretch: Stretch): boolean {
  const { row } = stretch.passage
  const index = stretch.cell === null ? -1 : (row?.cells.indexOf(stretch.cell) ?? -1)
  return speaksOf(row?.grid.header[index]?.body.text ?? '', 'target')
}

function evidenceIn(stretch: Stretch, longest: Amount | undefined, stretches: readonly Stretch[]): Evidence[] {
  const text = wordsOf(stretch)
  if (speaksOf(text, 'planned')) return []
  const context = `${text} ${subjectOf(stretch)}`
  const percents = stretch.quantities.filter(isAmount).filter(({ dimension }) => dimension === 'percent')
  const samples = stretch.quantities.find(
    (quantity) => isCount(quantity) && quantity.value > 0 && words.has(quantity.noun, 'requests'),
  )
  return percents.flatMap((claim): Evidence[] => {
    const isUptime = words.has(context, 'uptime') && claim.bound === null && claim.value >= 99 && claim.value < 100
    if (isUptime && longest !== undefined && !speaksOf(context, 'target') && !isOwnTarget(stretch))
      return [{ span: claim.span, kind: 'uptime', claim, window: longest }]
    if (!isCount(samples) || !words.has(context, 'rate')) return []
    const repeated = stretches
      .filter((other) => other.passage !== stretch.passage && words.has(wordsOf(other), 'rate'))
      .flatMap((other) => other.quantities.filter(isAmount).filter((one) => one.text.trim() === claim.text.trim()))
    return [{ span: claim.span, kind: 'rate', claim, samples, repeated }]
  })
}

/** `No memory leaks`, with the time that stands beside it or the longest run of the report. */
function leakIn(stretch: Stretch, longest: Amount | undefined): Evidence[] {
  const text = wordsOf(stretch)
  const hit = words.first(text, 'leak')
  if (hit === null || stretch.cell !== null || words.has(text, 'other leak') || speaksOf(text, 'planned')) return []
  const window = stretch.quantities.filter(isAmount).find(({ dimension }) => dimension === 'time') ?? longest
  if (window === undefined || window.high === null || window.high < minute) return []
  const span = spanOf(stretch.prose, stretch.from + hit.start, stretch.from + hit.end)
  return [{ span, kind: 'leak', text: hit.text, window }]
}

/** Claims of uptime, rates and leaks with what they rest on. */
export function readEvidence(stretches: readonly Stretch[]): Evidence[] {
  const claimed = stretches.filter(({ passage }) => isClaimed(passage))
  const longest = claimed.flatMap(windowsIn).toSorted((a, b) => (b.high ?? b.value) - (a.high ?? a.value))[0]
  return [
    ...claimed.flatMap((stretch) => evidenceIn(stretch, longest, claimed)),
    ...claimed.flatMap((stretch) => leakIn(stretch, longest)),
  ]
}

const day = 86_400
const hour = 3600
/** One failed probe of a monitor takes at least about this long, in seconds. */
const oneFailure = 60
const fewSamples = 10

const secondsOf = ({ high, value }: Amount): number => high ?? value

/** How many seconds of failure an uptime allows within the time that was watched. */
export function allowedFailure({ claim, window }: Extract<Evidence, { kind: 'uptime' }>): number {
  return (1 - claim.value / 100) * secondsOf(window)
}

/** Whether a run is so short that not even a fast leak would show. */
export function isBrief(window: Amount): boolean {
  return secondsOf(window) <= hour
}

/** Whether what the report has to show cannot bear the claim. */
export function isTooLittle(evidence: Evidence): boolean {
  if (evidence.kind === 'rate')
    return evidence.samples.value <= fewSamples && (evidence.claim.value <= 5 || evidence.claim.value >= 95)
  if (secondsOf(evidence.window) >= day) return false
  return evidence.kind === 'leak' || allowedFailure(evidence) < oneFailure
}
