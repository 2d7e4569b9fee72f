import type { Reading } from '../../src/audit.ts'
import type { Statement } from '../../src/report/comparison/statements.ts'
import type { LabelledReport, Mark } from './labels.ts'

/** How far the labelled pairs of one thing in two states get: each figure is part of the one before it. */
export interface Joins {
  pairs: number
  /** One side is read as done, the other as not done. */
  opposed: number
  /** Both are read as speaking of one thing. */
  joined: number
  /** Nothing was found by which both may stand. */
  kept: number
}

/** The kinds that come from a join of two statements. */
const kinds: ReadonlySet<string> = new Set([
  'checklist-item-state-conflict',
  'claim-vs-not-tested',
  'component-status-conflict',
  'ready-vs-todo',
])

/** Nothing counted yet. */
export function emptyJoins(): Joins {
  return { pairs: 0, opposed: 0, joined: 0, kept: 0 }
}

function isDone({ stance, state }: Statement): boolean {
  return stance === 'claim' && state === 'done'
}

function isUndone({ stance, state, isRemaining, absent, remainders }: Statement): boolean {
  if (isRemaining || absent !== null || remainders.length > 0) return true
  return stance === 'open' || stance === 'instruction' || stance === 'step' || (stance === 'claim' && state !== 'done')
}

/** Adds the definite labelled pairs of one report to the figures. */
export function addJoins(joins: Joins, { contradictions }: LabelledReport, { source, report }: Reading): void {
  const isAt = ({ span }: Statement, { line }: Mark) => Math.abs(source.locate(span).start.line - line) <= 1
  for (const { kind, strength, a, b } of contradictions) {
    if (!kinds.has(kind) || strength !== 'definite') continue
    const sides = [a, b].map((mark) => report.statements.filter((statement) => isAt(statement, mark)))
    const [first = [], second = []] = sides
    const isOpposed = (first.some(isDone) && second.some(isUndone)) || (second.some(isDone) && first.some(isUndone))
    const links = report.links.filter(
      ({ done, open }) => (isAt(done, a) && isAt(open, b)) || (isAt(done, b) && isAt(open, a)),
    )
    joins.pairs++
    if (!isOpposed) continue
    joins.opposed++
    if (links.length === 0) continue
    joins.joined++
    if (links.some(({ opposition }) => opposition !== null)) joins.kept++
  }
}
