import { contains, type Spanned } from '../../span.ts'
import type { Objection, ObjectionKind } from '../model/objection.ts'
import type { Report } from '../report.ts'

/** What sentences, labels and counts of a report tell of one kind that speaks against a release. */
export function toldOf({ objections }: Report, kind: ObjectionKind): Objection[] {
  return objections.filter((objection) => objection.kind === kind)
}

/** The same, without what a claim itself is part of. */
export function toldBeside(report: Report, kind: ObjectionKind, claim: Spanned): Objection[] {
  return toldOf(report, kind).filter(({ span }) => !contains(span, claim.span))
}
