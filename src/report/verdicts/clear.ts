import { hedges } from '../../vocabulary/en/moods.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import type { Verdict } from '../model/verdict.ts'
import { lastClearRank, rank } from './rank.ts'
import { sideOf } from './side.ts'

const words = lexicon({ nearly: hedges })

/** Verdicts on the whole that still hold, each in a place set apart for a verdict. */
export function clearVerdicts(verdicts: readonly Verdict[]): Verdict[] {
  return verdicts.filter(
    ({ scope, rank: weight, superseded }) => scope === 'whole' && weight <= lastClearRank && !superseded,
  )
}

/** The verdict of the place that weighs most. */
export function best(verdicts: readonly Verdict[]): Verdict | undefined {
  return verdicts.toSorted((a, b) => a.rank - b.rank)[0]
}

/** Whether a verdict says go, without condition, hedge or limit, in a status or better. */
export function isPlainGo({ decision, plain, rank: weight }: Verdict): boolean {
  return decision === 'go' && plain && weight <= rank.status
}

/** Whether two verdicts point different ways; `nearly ready` stands beside a refusal as well as beside a go. */
export function isOpposite(a: Verdict, b: Verdict): boolean {
  return sideOf(a.decision) !== sideOf(b.decision) && !isNearly(a) && !isNearly(b)
}

function isNearly({ text }: Verdict): boolean {
  return words.first(text, 'nearly')?.start === 0
}

/** Verdicts of running words that say the opposite of a decision without reserve. */
export function toldAgainst(decided: Verdict, verdicts: readonly Verdict[]): Verdict[] {
  if (decided.decision === 'conditional-go') return []
  return verdicts.filter(
    (other) =>
      other.scope === 'whole' &&
      other.place === 'prose' &&
      other.decision !== 'undecided' &&
      other.plain &&
      other.stage === null &&
      !other.superseded &&
      isOpposite(decided, other),
  )
}
