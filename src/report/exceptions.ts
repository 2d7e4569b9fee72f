import type { Spanned } from '../span.ts'
import type { Claim } from './claims.ts'
import type { MatrixGap } from './gaps.ts'
import type { Shortfall } from './shortfalls.ts'
import type { Statement } from './statements.ts'

/** A claim on all of a class with what it does not hold for. */
export interface ClaimException {
  readonly claim: Claim
  readonly against: readonly Spanned[]
  /** The first exception in words. */
  readonly exception: string
  /** It is among what stands under the claim, and need not be of its class. */
  readonly isBelow: boolean
}

/** What claims may be held against. */
export interface Facts {
  readonly statements: readonly Statement[]
  readonly shortfalls: readonly Shortfall[]
  readonly matrixGaps: readonly MatrixGap[]
}

type Found = Omit<ClaimException, 'claim'> | null

function among(against: readonly (Spanned & { readonly text: string })[], isBelow = false): Found {
  const [first] = against
  return first === undefined ? null : { against, exception: first.text, isBelow }
}

/** `All tests pass` against `118/120` and `2 failed`, those of its own line first. */
function failures({ says, statement, limits, isOfWhole }: Claim, { shortfalls }: Facts): Found {
  if (says !== 'passed') return null
  const tests = shortfalls.filter((shortfall) => shortfall.of === 'tests' && shortfall.says !== 'remaining')
  const own = among(tests.filter((shortfall) => shortfall.statement === statement))
  return own ?? (isOfWhole && limits.length === 0 ? among(tests) : null)
}

/** `All P1 resolved` against `P1: 6 remaining`. */
function leftOver({ says, levels, statement }: Claim, { shortfalls }: Facts): Found {
  if (says !== 'resolved') return null
  const remaining = shortfalls.filter(
    (shortfall) => shortfall.says === 'remaining' && shortfall.statement !== statement,
  )
  const isMeant = (shortfall: Shortfall) =>
    levels.length === 0 ? shortfall.levels.length === 0 : shortfall.levels.some((level) => levels.includes(level))
  return among(remaining.filter(isMeant))
}

/** A row `Firefox | full support` against a ❌ in the column Firefox of a matrix. */
function unsupported({ says, statement: { passage, subject } }: Claim, { matrixGaps }: Facts): Found {
  if (says !== 'supported' || passage.row === null) return null
  const name = subject.name.trim()
  const found = among(matrixGaps.filter(({ column }) => column === name.toLowerCase()))
  return found && { ...found, exception: `${name}: ❌` }
}

/** A heading `100 % complete` against what stands under it. */
function incomplete({ says, statement: { passage } }: Claim, { shortfalls, statements }: Facts): Found {
  if (says !== 'complete' && says !== 'passed') return null
  const isUnder = (statement: Statement) => statement.passage.context[0]?.passage === passage
  const short = shortfalls.filter((shortfall) => shortfall.says === 'short' && isUnder(shortfall.statement))
  const failed = statements.filter(
    ({ stance, trust, state }) => stance === 'claim' && trust >= 2 && (state === 'failed' || state === 'untested'),
  )
  return among([...short, ...failed.filter(isUnder)], true)
}

/** The claims that do not hold for all; of general test claims one, since they are held against the same failures. */
export function readExceptions(claims: readonly Claim[], facts: Facts): ClaimException[] {
  let saidOfTests = false
  return claims.flatMap((claim): ClaimException[] => {
    const failed = failures(claim, facts)
    const isOwn = failed?.against.every((place) => 'statement' in place && place.statement === claim.statement) === true
    const tests = isOwn || !saidOfTests ? failed : null
    saidOfTests ||= failed !== null
    const found = [tests, leftOver(claim, facts), unsupported(claim, facts), incomplete(claim, facts)]
    return found.flatMap((entry) => (entry === null ? [] : [{ ...entry, claim }]))
  })
}
