import type { Passage } from '../../../outline/passage.ts'
import type { Spanned } from '../../../span.ts'
import { statePhrase } from '../../items/state/phrase.ts'
import { inOneReport } from '../../place.ts'
import { unasserted } from '../statement/stance.ts'
import type { Statement } from '../statements.ts'
import type { Assertion } from './assertions.ts'
import { type ClassClaim, stemsOf } from './class-claims.ts'
import { isOpposed, type Predicate } from './predicate.ts'

/** Which rule a claim on a class belongs to. */
export type ClassKind = 'all' | 'mitigated' | 'no-risk'

/** A claim on a class with the members that it is not true of. */
export interface ClassException {
  readonly kind: ClassKind
  readonly claim: Spanned & { readonly text: string }
  readonly against: readonly Spanned[]
  readonly exception: string
  /** A mark of its own says that the exception is not in order. */
  readonly isMarked: boolean
}

/** The nouns under which a passage stands as one of their class. */
function classesOf({ row, context }: Passage): Set<string> {
  const first = row?.grid.header.find(
    ({ body }) => /\p{L}{2}/u.test(body.text) && !/^(?:id|key|no|nr)$/i.test(body.text.trim()),
  )
  const near = context[0]?.text ?? ''
  const title = near.split(/\s(?:of|in|on|for|with|by|at)\s/)[0] ?? ''
  const heads = [stemsOf(first?.body.text ?? '').at(-1), ...stemsOf(near.length <= 60 ? title : '').slice(-2)]
  return new Set(heads.filter((stem) => stem !== undefined))
}

/** Whether a list or table follows a claim at once, as what it speaks of. */
function follows({ row, list, index, context }: Passage, claim: Passage): boolean {
  if (context[0]?.passage === claim) return true
  const first = row?.grid.rows[0] ?? list?.items[0]
  return first !== undefined && first.index === claim.index + 1 && index >= first.index
}

/** Whether a passage is one of those that a claim speaks of. */
function isMember({ passage, subject }: Statement, { head, limits, statement }: ClassClaim, name: string): boolean {
  if (passage === statement.passage || !inOneReport(passage, statement.passage)) return false
  const setting = new Set(
    stemsOf(
      [
        ...passage.context.map(({ text }) => text),
        ...(passage.row?.grid.header ?? []).map(({ body }) => body.text),
        passage.prose.text,
      ].join(' '),
    ),
  )
  if (!limits.every((limit) => setting.has(limit))) return false
  const stems = stemsOf(name === '' ? subject.name : name)
  return (
    classesOf(passage).has(head) ||
    follows(passage, statement.passage) ||
    (passage.row === null &&
      passage.form !== 'heading' &&
      stems.length > 1 &&
      stems.length <= 4 &&
      !/[()]/.test(name) &&
      passage.leading.length === 0 &&
      stems.at(-1) === head)
  )
}

function isMeant({ predicate, stems }: ClassClaim, { aspect }: Assertion): boolean {
  if (aspect === null) return true
  const [word = ''] = stemsOf(predicate?.word ?? '').slice(-1)
  return stemsOf(aspect).some(
    (stem) => stem === word || stems.has(stem) || (word.length > 4 && stem.startsWith(word.slice(0, 5))),
  )
}

/** What was skipped, or is a box to tick, says nothing of a class of which all pass or work. */
function isLeftOut({ side }: Predicate, { state, stateBy }: Statement): boolean {
  const isRun = side === 'result' || side === 'health'
  return isRun && (state === 'skipped' || state === 'not-applicable' || stateBy === 'box')
}

/** Whether a box speaks of what the claim says of each of the class: of the audit log, and not only of a region. */
function isAbout({ about }: ClassClaim, { text, aspect, statement }: Assertion): boolean {
  if (statement.stateBy !== 'box') return true
  const said = new Set(stemsOf(`${text} ${aspect ?? ''} ${statement.passage.context[0]?.text ?? ''}`))
  return about.every((stem) => said.has(stem))
}

function refutes(claim: ClassClaim, assertion: Assertion): boolean {
  const { predicate, aspect } = assertion
  if (claim.predicate === null || predicate.isGood === claim.predicate.isGood || !isMeant(claim, assertion))
    return false
  if (!claim.predicate.isGood || isLeftOut(claim.predicate, assertion.statement)) return false
  if (!isAbout(claim, assertion)) return false
  const isColumn = aspect !== null || assertion.form === 'mark'
  return isColumn || isBroad(claim, assertion) || isOpposed(claim.predicate, predicate)
}

/** `no`, `missing`, `pending` beside the name denies whatever the claim says. */
function isBroad({ predicate }: ClassClaim, { predicate: said, form, isWhole }: Assertion): boolean {
  return (
    isWhole &&
    form !== 'mark' &&
    predicate !== null &&
    predicate.side !== 'health' &&
    (said.side === 'have' || (said.side === 'done' && predicate.side !== 'result'))
  )
}

const closed: ReadonlySet<string | null> = new Set(['done', 'skipped', 'not-applicable'])

/** The entries of a list or table of troubles that are not over. */
function isListed({ passage, state, stance, item }: Statement, { stems }: ClassClaim): boolean {
  if (
    passage.form === 'heading' ||
    passage.parent !== null ||
    passage.quoted ||
    passage.fenced ||
    closed.has(state) ||
    stance === 'struck'
  )
    return false
  if (unasserted.has(stance) && stance !== 'instruction') return false
  if (item !== null && (item.obligation === 'post-release' || item.obligation === 'optional')) return false
  const cells = passage.row?.cells.map(({ body }) => body.text) ?? [passage.body.text]
  if (
    cells.some(
      (text) => statePhrase(text)?.state === 'done' || /^\W*(?:accepted|mitigated|tolerated|treated)\b/i.test(text),
    )
  )
    return false
  if (passage.row === null && stemsOf(passage.body.text).every((stem) => stems.has(stem))) return false
  return (
    (passage.row !== null || passage.form === 'item') &&
    !cells.slice(0, 2).some((text) => /^\W*(?:no|none|nothing|n\/a|total|0)\b/i.test(text))
  )
}

const narrowed = /\s(?:at|by|during|for|from|in|of|on|since|under|with)\s/i

/** What is marked as bad under a heading of the field that is said to have no trouble: `No security issues`. */
function isTroubled({ passage, state, stateBy, item }: Statement, { limits, statement, text }: ClassClaim): boolean {
  const [near] = passage.context
  const [field] = limits
  if (limits.length !== 1 || narrowed.test(text) || field === undefined || near?.kind !== 'heading') return false
  if (state !== 'failed' && state !== 'partial') return false
  if ((stateBy !== 'cell' && stateBy !== 'glyph') || item === null || !inOneReport(passage, statement.passage))
    return false
  if (passage.form === 'heading' || passage.quoted || passage.fenced) return false
  return item.obligation !== 'optional' && item.obligation !== 'post-release' && stemsOf(near.text).includes(field)
}

function exceptionTo(
  claim: ClassClaim,
  assertions: readonly Assertion[],
  statements: readonly Statement[],
): ClassException | null {
  const kind =
    claim.predicate?.side === 'cover'
      ? 'mitigated'
      : claim.isTrouble && (claim.predicate === null || claim.predicate.side === 'done')
        ? 'no-risk'
        : 'all'
  const against: readonly (Spanned & { readonly text: string })[] =
    claim.predicate === null
      ? statements.filter(
          (statement) => isListed(statement, claim) && isMember(statement, claim, statement.subject.name),
        )
      : assertions.filter((entry) => refutes(claim, entry) && isMember(entry.statement, claim, entry.subject.name))
  const [first] = against
  if (first !== undefined) return { kind, claim, against, exception: first.text, isMarked: false }
  const marked = claim.predicate === null ? statements.filter((statement) => isTroubled(statement, claim)) : []
  return marked[0] === undefined ? null : { kind, claim, against: marked, exception: marked[0].text, isMarked: true }
}

/** As many claims as a reader holds against everything else; each costs a walk over the report. */
const maxClaims = 60

/** The claims on whole classes that some member of the class denies. */
export function readClassExceptions(
  claims: readonly ClassClaim[],
  assertions: readonly Assertion[],
  statements: readonly Statement[],
): ClassException[] {
  const distinct = [...new Map(claims.map((claim) => [claim.text, claim])).values()].slice(0, maxClaims)
  return distinct.flatMap((claim) => exceptionTo(claim, assertions, statements) ?? [])
}
