import type { Span } from '../../span.ts'
import { evidenceClasses, existenceOnly, mereEvidence, staticThings, trialNames } from '../../vocabulary/en/evidence.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { cellAt } from '../items/columns.ts'
import { plain } from '../plain.ts'
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

/** A pass in two: what is said to have passed, and what that rests on. */
interface Grounds {
  readonly name: string
  readonly evidence: string
  /** A status cell says that it passed. */
  readonly isPassed: boolean
}

const words = lexicon(
  { existence: existenceOnly, mere: mereEvidence, static: staticThings, ...trialNames },
  evidenceClasses,
)
const maxEvidenceWords = 6

const aside = /\(([^()]*)\)\W*$/
const colon = /^([^:]{3,80}):\s+(.+)$/

/** What a ticked line or row says, and what it gives as its ground: brackets, words after a colon or a dash, a cell. */
function groundsOf({ passage, subject, item }: Statement): Grounds | null {
  const { row, body, field } = passage
  if (row !== null) {
    const at = (role: 'evidence' | 'status') => (item?.columns == null ? null : cellAt(item.columns, row.cells, role))
    const evidence = at('evidence')?.body.text ?? ''
    const isPassed = words.has(at('status')?.body.text ?? '', 'passed')
    return evidence === '' ? null : { name: subject.name, evidence, isPassed }
  }
  const inBrackets = aside.exec(body.text)
  if (inBrackets !== null) {
    const [, evidence = ''] = inBrackets
    return { name: body.text.slice(0, inBrackets.index), evidence, isPassed: false }
  }
  const label = labelOf(body, field)
  if (label !== null) return { name: label.key.text, evidence: label.value.text, isPassed: false }
  const [, name, evidence] = colon.exec(body.text) ?? []
  return name === undefined || evidence === undefined ? null : { name, evidence, isPassed: false }
}

/** Whether a pass says that something ran: `tested`, `works`, `load test passed`. */
function claimsRun({ name, isPassed }: Grounds): boolean {
  const said = plain(name).trim()
  if (words.has(said, 'static')) return false
  return words.has(said, 'tried') || words.has(said, 'works') || words.has(isPassed ? `${said} passed` : said, 'trial')
}

/** What a pass that claims a run rests on, when no part of it is a run. */
function emptyEvidence(statement: Statement): string | null {
  const grounds = groundsOf(statement)
  if (grounds === null || !claimsRun(grounds)) return null
  const parts = plain(grounds.evidence)
    .split(/[,;]\s+|\.\s+(?=\p{Lu})/u)
    .map((part) => part.replace(/[.\s]+$/, '').trim())
  return parts.every((part) => words.has(part, 'mere')) ? grounds.evidence.replace(/[.\s]+$/, '') : null
}

/** The passes that rest on something being there and not on its having run. */
export function readVacuousPasses(statements: readonly Statement[]): VacuousPass[] {
  return statements.flatMap((statement): VacuousPass[] => {
    const { passage, stance, state, stateBy, span, text } = statement
    if (state !== 'done' || statement.trust < 2) return []
    const isMet = stance === 'claim' || stance === 'instruction' || (stance === 'criterion' && stateBy === 'cell')
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
