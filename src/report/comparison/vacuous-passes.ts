import type { Span } from '../../span.ts'
import { claimClasses } from '../../vocabulary/en/claims.ts'
import { existenceOnly, mereExistence } from '../../vocabulary/en/shortfalls.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { cellAt } from '../items/columns.ts'
import type { Statement } from './statements.ts'
import { labelOf } from './subject/naming.ts'

/** A pass that rests on the mere existence of a thing. */
export interface VacuousPass {
  readonly span: Span
  readonly text: string
  /** The words that it rests on. */
  readonly evidence: string
  /** It is called tested by its own words. */
  readonly isOfTest: boolean
  readonly statement: Statement
}

const words = lexicon({ existence: existenceOnly, mere: mereExistence, tried: claimClasses.tested ?? [] }, claimClasses)
const maxEvidenceWords = 6

const aside = /\(([^()]*)\)\W*$/

/** What a ticked line or row that calls itself tested rests on, when that is mere existence. */
function emptyEvidence({ passage, subject, item }: Statement): string | null {
  const { row, body } = passage
  const inBrackets = aside.exec(body.text)
  const cell = row === null || item?.columns == null ? null : cellAt(item.columns, row.cells, 'evidence')
  const evidence = row === null ? (inBrackets?.[1] ?? '') : (cell?.body.text ?? '')
  const name = row === null ? body.text.slice(0, inBrackets?.index ?? 0) : subject.name
  if (evidence === '' || !words.has(name, 'tried')) return null
  return evidence.split(/[,;]\s*/).every((part) => words.has(part.trim(), 'mere')) ? evidence : null
}

/** The passes that rest on something being there and not on its having run. */
export function readVacuousPasses(statements: readonly Statement[]): VacuousPass[] {
  return statements.flatMap((statement): VacuousPass[] => {
    const { passage, stance, state, stateBy, span, text } = statement
    if (state !== 'done' || statement.trust < 2) return []
    const isMet = stance === 'claim' || (stance === 'criterion' && stateBy === 'cell')
    const empty = isMet ? emptyEvidence(statement) : null
    if (empty !== null) return [{ span, text, evidence: empty, isOfTest: true, statement }]
    if (stance !== 'claim' || passage.row !== null) return []
    if (stateBy !== 'bracket' && stateBy !== 'glyph' && stateBy !== 'box') return []
    const evidence = labelOf(passage.body, passage.field)?.value.text ?? ''
    if (evidence === '' || evidence.split(/\s+/).length > maxEvidenceWords || !words.has(evidence, 'existence'))
      return []
    if (statement.subject.artefacts.has('docs') || statement.subject.artefacts.has('design')) return []
    return [{ span, text, evidence, isOfTest: false, statement }]
  })
}
