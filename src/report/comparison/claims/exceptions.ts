import { grouped } from '../../../group.ts'
import type { Passage } from '../../../outline/passage.ts'
import type { Spanned } from '../../../span.ts'
import type { Statement } from '../statements.ts'
import type { Claim } from './claims.ts'
import { type Counterexample, topicsOf } from './counterexamples.ts'
import type { MatrixGap } from './matrix-gaps.ts'
import { readListedMembers, readUnreadyNumbers, readUnreadySections, readUnreadyWholes } from './members.ts'
import type { Shortfall } from './shortfalls.ts'

/** A claim on all of a class with what it does not hold for. */
export interface ClaimException {
  readonly claim: Pick<Claim, 'span' | 'text'>
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
  readonly counterexamples: readonly Counterexample[]
  readonly matrixGaps: readonly MatrixGap[]
}

type Place = Spanned & { readonly text: string }

/** The facts sorted by what claims ask for. */
interface Index {
  readonly tests: readonly Shortfall[]
  readonly testsOf: ReadonlyMap<Statement, readonly Shortfall[]>
  readonly remaining: readonly Shortfall[]
  /** Shortfalls and failures by the passage that they stand right under. */
  readonly under: ReadonlyMap<Passage | null, readonly Place[]>
  readonly counterexamples: readonly Counterexample[]
  readonly matrixGaps: readonly MatrixGap[]
}

function indexOf({ statements, shortfalls, counterexamples, matrixGaps }: Facts): Index {
  const tests = shortfalls.filter(({ of, says }) => of === 'tests' && says !== 'remaining')
  const failed = statements.filter(
    ({ stance, trust, state }) => stance === 'claim' && trust >= 2 && (state === 'failed' || state === 'untested'),
  )
  const above = ({ passage }: Statement) => passage.context[0]?.passage ?? null
  const short = shortfalls.filter(({ says }) => says === 'short')
  const places = [
    ...short.map((place) => ({ place, above: above(place.statement) })),
    ...failed.map((place) => ({ place, above: above(place) })),
  ]
  const under = new Map<Passage | null, Place[]>()
  for (const [passage, group] of grouped(places, (entry) => entry.above))
    under.set(
      passage,
      group.map(({ place }) => place),
    )
  return {
    tests,
    testsOf: grouped(tests, ({ statement }) => statement),
    remaining: shortfalls.filter(({ says }) => says === 'remaining'),
    under,
    counterexamples,
    matrixGaps,
  }
}

type Found = Omit<ClaimException, 'claim'> | null

function among(against: readonly Place[], isBelow = false): Found {
  const [first] = against
  return first === undefined ? null : { against, exception: first.text, isBelow }
}

/** `All tests pass` against the counts of its own line: `118/120`. */
function ownFailures({ says, statement }: Claim, { testsOf }: Index): Found {
  return says === 'passed' ? among(testsOf.get(statement) ?? []) : null
}

/** `All tests pass` against `2 failed` anywhere. */
function failures({ says, limits, isOfWhole }: Claim, { tests }: Index): Found {
  return says === 'passed' && isOfWhole && limits.length === 0 ? among(tests) : null
}

/** `All P1 resolved` against `P1: 6 remaining`. */
function leftOver({ says, levels, statement }: Claim, { remaining }: Index): Found {
  if (says !== 'resolved') return null
  const isMeant = (shortfall: Shortfall) =>
    levels.length === 0 ? shortfall.levels.length === 0 : shortfall.levels.some((level) => levels.includes(level))
  return among(remaining.filter((shortfall) => shortfall.statement !== statement && isMeant(shortfall)))
}

/** A row `Firefox | full support` against a ❌ in the column Firefox of a matrix. */
function unsupported({ says, statement: { passage, subject } }: Claim, { matrixGaps }: Index): Found {
  if (says !== 'supported' || passage.row === null) return null
  const name = subject.name.trim()
  const found = among(matrixGaps.filter(({ column }) => column === name.toLowerCase()))
  return found && { ...found, exception: `${name}: ❌` }
}

/** `All requirements met` against a criterion that is not; `No placeholders` against `currently simulated`. */
function refuted({ text, says, limits, isOfWhole, statement }: Claim, { counterexamples }: Index): Found {
  const isWhole = isOfWhole || (says === 'genuine' && statement.passage.row === null)
  if (!isWhole) return null
  const topics = new Set(topicsOf(text))
  return among(
    counterexamples.filter(
      (entry) =>
        entry.refutes === says &&
        entry.span !== statement.span &&
        limits.every((word) => entry.setting.includes(word)) &&
        (entry.topic === null || topics.has(entry.topic)),
    ),
  )
}

/** A heading `100 % complete` against what stands under it. */
function incomplete({ says, statement: { passage } }: Claim, { under }: Index): Found {
  return says === 'complete' || says === 'passed' ? among(under.get(passage) ?? [], true) : null
}

/** The claims that do not hold for all; of claims that are held against the same facts the first. */
export function readExceptions(claims: readonly Claim[], facts: Facts): ClaimException[] {
  const index = indexOf(facts)
  const seen = new Set<string>()
  const once = (key: string, find: () => Found): Found => {
    const found = seen.has(key) ? null : find()
    if (found !== null) seen.add(key)
    return found
  }
  const ofClaims = claims.flatMap((claim): ClaimException[] => {
    const found = [
      ownFailures(claim, index) ?? once('tests', () => failures(claim, index)),
      once(`left ${claim.levels.join()}`, () => leftOver(claim, index)),
      once(`refuted ${claim.says}`, () => refuted(claim, index)),
      unsupported(claim, index),
      incomplete(claim, index),
    ]
    return found.flatMap((entry) => (entry === null ? [] : [{ ...entry, claim }]))
  })
  return [...ofClaims, ...ofParts(facts.statements)]
}

/** Wholes and numbers of things with the parts that are less than done. */
function ofParts(statements: readonly Statement[]): ClaimException[] {
  const wholes = readUnreadyWholes(statements).map(({ whole, section, parts }) => ({
    claim: whole,
    against: [section, ...parts],
    exception: parts[0]?.text ?? '',
    isBelow: true,
  }))
  const some = [...readUnreadyNumbers(statements), ...readUnreadySections(statements), ...readListedMembers(statements)]
  const numbers = some.map(({ claim, parts }) => ({
    claim,
    against: parts,
    exception: parts[0]?.text ?? '',
    isBelow: true,
  }))
  return [...wholes, ...numbers]
}
