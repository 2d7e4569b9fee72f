import type { Decision } from '../model/decision.ts'
import type { OverallVerdict, Verdict } from '../model/verdict.ts'
import { lastFirmRank } from './rank.ts'
import { sideOf } from './side.ts'

const step = 0.5

/** A go for a limited stage right before the refusal of more: `GO for a closed beta`, `NO-GO for the public launch`. */
function limitedBeside(top: readonly Verdict[]): Verdict | undefined {
  const [one, last] = top.slice(-2)
  return one?.stage === 'limited' && one.rank === last?.rank && last.decision === 'no-go' ? one : undefined
}

/** The verdict of the best place: the last one, but between go and conditional go the majority, a tie being conditional. */
function deciding(firm: readonly Verdict[]): Verdict | undefined {
  const best = Math.min(...firm.map(({ rank }) => rank))
  const top = firm.filter(({ rank }) => rank <= best + step)
  const last = top.at(-1)
  if (last === undefined) return undefined
  if (sideOf(last.decision) !== 'for') return limitedBeside(top) ?? last
  const count = (decision: Decision) => top.filter((verdict) => verdict.decision === decision).length
  const decision = count('conditional-go') >= count('go') ? 'conditional-go' : 'go'
  return top.findLast((verdict) => verdict.decision === decision)
}

/**
 * The decision of the whole report; null when it states none. Firm verdicts of the whole decide by rank, then distances
 * to readiness, then what is pending.
 */
export function choose(verdicts: readonly Verdict[], distances: readonly Verdict[]): OverallVerdict | null {
  const whole = verdicts.filter(({ scope }) => scope === 'whole')
  const firm = whole.filter(({ rank }) => rank <= lastFirmRank)
  const chosen = deciding(firm) ?? distances[0] ?? whole[0]
  if (chosen === undefined) return null
  const sameSide = firm.filter(({ decision }) => sideOf(decision) === sideOf(chosen.decision))
  const statedAt = firm.length > 0 ? sameSide : distances.length > 0 ? distances : whole
  const { span, decision, text, plain, superseded } = chosen
  return { span, decision, text, plain, statedAt, superseded }
}
