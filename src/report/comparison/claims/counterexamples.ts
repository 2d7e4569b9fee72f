import type { Spanned } from '../../../span.ts'
import { claimClasses } from '../../../vocabulary/en/claims.ts'
import {
  assumedWords,
  criteriaTopics,
  merelyMet,
  simulations,
  surpassed,
  unfinishedShare,
} from '../../../vocabulary/en/counterexamples.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { cellAt } from '../../items/columns.ts'
import type { Statement } from '../statements.ts'
import type { Assertion } from './claims.ts'

/** What claims of a kind may set as the standard: criteria, targets, objectives. */
export type Topic = keyof typeof criteriaTopics

/** A statement that cannot stand beside a claim on all of a kind. */
export interface Counterexample extends Spanned {
  readonly text: string
  readonly refutes: Assertion
  /** What the claim must speak of; null for any. */
  readonly topic: Topic | null
  /** The words that it stands under, in lower case: a claim on performance targets speaks of a table of these. */
  readonly setting: string
}

const words = lexicon(
  { assumed: assumedWords, simulated: simulations, met: merelyMet, surpassed, share: unfinishedShare },
  claimClasses,
)
const topics = lexicon(criteriaTopics)
const audits = ['secaudit', 'audit', 'pentest']
const unmet: ReadonlySet<string | null> = new Set(['failed', 'partial', 'untested'])

/** The topics that a text names. */
export function topicsOf(text: string): Topic[] {
  return [...new Set(topics.find(text).map(({ meaning }) => meaning))]
}

function isTold({ stance, passage, standing }: Statement): boolean {
  if (stance === 'struck' || stance === 'history' || stance === 'quotation' || stance === 'option') return false
  return !passage.quoted && !passage.fenced && standing.role !== 'template'
}

/** Says of the tests as a whole that they did not run, or that they are taken to pass. */
function isUnrun({ subject: { key, axes }, state, trust, text }: Statement): boolean {
  if (!key.has('test')) return false
  if (words.has(text, 'assumed')) return true
  return key.size === 1 && [...axes.keys()].every((axis) => axis === 'level') && state === 'untested' && trust >= 2
}

/** What a row is measured by: the words of its header, heading and lead-in. */
function setting({ passage }: Statement): string {
  const header = passage.row?.grid.header.map(({ body }) => body.text).join(' ') ?? ''
  return `${header} ${passage.context
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' ')}`
}

function statusOf({ passage, item }: Statement): string {
  const cells = passage.row?.cells ?? []
  return (item?.columns ? cellAt(item.columns, cells, 'status') : null)?.body.text ?? ''
}

/** Rows that only met what another row of their table surpassed. */
function isMerelyMet(statement: Statement): boolean {
  const status = statusOf(statement)
  if (statement.state !== 'done' || words.has(status, 'surpassed') || !words.has(status, 'met')) return false
  return statement.passage.row?.grid.rows.some(({ prose }) => words.has(prose.text, 'surpassed')) ?? false
}

function isUnmet(statement: Statement): boolean {
  const { passage, stateBy, state } = statement
  if (passage.row === null || stateBy !== 'cell') return false
  return unmet.has(state) || words.has(statusOf(statement), 'share')
}

/** An audit that is still to be made before the release. */
function isOpenAudit({ subject: { key }, stance, stateBy, isLater, isOptional }: Statement): boolean {
  if (isLater || isOptional || (stance !== 'instruction' && !(stance === 'open' && stateBy === 'box'))) return false
  return audits.some((term) => key.has(term))
}

function refuted(statement: Statement): Pick<Counterexample, 'refutes' | 'topic'>[] {
  if (isUnrun(statement)) return [{ refutes: 'passed', topic: null }]
  if (words.has(statement.text, 'simulated') && !statement.subject.artefacts.has('test'))
    return [{ refutes: 'genuine', topic: null }]
  if (isOpenAudit(statement)) return [{ refutes: 'audited', topic: null }]
  if (isMerelyMet(statement)) return [{ refutes: 'exceeded', topic: null }]
  return isUnmet(statement) ? topicsOf(setting(statement)).map((topic) => ({ refutes: 'met', topic })) : []
}

/** The statements of a report that some claim on all of a kind cannot stand beside. */
export function readCounterexamples(statements: readonly Statement[]): Counterexample[] {
  return statements.filter(isTold).flatMap((statement) =>
    refuted(statement).map((entry) => ({
      ...entry,
      span: statement.span,
      text: statement.text,
      setting: setting(statement).toLowerCase(),
    })),
  )
}
