import type { Context, Outline, Passage } from '../../outline/passage.ts'
import { type Cues, cuesOf, type Polarity, type Role } from './cues.ts'
import { startsGraded } from './severity/grade.ts'

export type { Polarity, Role } from './cues.ts'

/** One thing that a passage stands under, with what its words tell. */
export interface Governor extends Cues {
  readonly context: Context
}

/** What a passage is by what it stands under. */
export interface Standing {
  readonly role: Role
  /** What gives the role; null when nothing does and the passage is taken as a statement. */
  readonly by: Context | null
  /** Whether the nearest heading, bold line or lead-in promises good or bad news. */
  readonly polarity: Polarity
  readonly timing: 'before-launch' | 'after-launch' | null
  /** A heading says that the work under it is over. */
  readonly settled: boolean
  /** What governs the passage, from the inside out; the report's title is not among it. */
  readonly governors: readonly Governor[]
  /** What the passage's own words would tell about what stands under it, when it is a heading. */
  readonly own: Cues | null
}

const maxLeadInWords = 9
const overruling: ReadonlySet<Role> = new Set(['history', 'template'])
const stronger: ReadonlySet<Role> = new Set(['checklist', 'risk', 'limitation', 'action', 'sign-off', 'condition'])

/** The report's title: its only heading of depth 1. It tells what the report is, not what its passages are. */
export function titleOf(outline: Outline): Passage | null {
  const tops = outline.sections.filter((section) => section.depth === 1)
  return tops.length === 1 ? (tops[0]?.heading ?? null) : null
}

/** Whether it stands among faults that were put right, where words name the fault: `Password not configured`. */
export function isOfRepairedFaults({ role, settled }: Standing): boolean {
  return role === 'risk' && settled
}

function governs(governor: Governor): boolean {
  const { context, words } = governor
  if (context.kind === 'parent') return false
  const isSentence = context.kind === 'lead-in' || (context.kind === 'bold' && words.endsWith('.'))
  if (!isSentence || words.split(' ').length <= maxLeadInWords) return true
  return governor.role === 'condition' || governor.before || governor.mandatory
}

function roleOfGovernor(governor: Governor, all: readonly Governor[]): Role | null {
  const { role, context, words } = governor
  if (role === 'sign-off' && context.kind === 'lead-in') return null
  if (governor.severity === null || role === 'risk' || !startsGraded(words)) return role
  return all.some((other) => other !== governor && other.role === 'risk') ? 'risk' : role
}

function readRole(governors: readonly Governor[]): { role: Role; by: Context | null } {
  const roles = governors
    .filter(governs)
    .map((governor) => ({ role: roleOfGovernor(governor, governors), by: governor.context, governor }))
    .filter((entry): entry is typeof entry & { role: Role } => entry.role !== null)
  const inner = roles[0]
  if (inner === undefined) return { role: 'result', by: null }
  const outermost = roles.find((entry) => overruling.has(entry.role))
  if (outermost !== undefined) return outermost
  const over = governors.some((governor) => governor.context.kind !== 'parent' && governor.settled)
  if (inner.role === 'plan' && !over) return inner
  if (inner.role !== 'result' && inner.role !== 'plan') return inner
  const outer = roles.find((entry) => stronger.has(entry.role))
  const yields = outer !== undefined && (outer.role === 'checklist' || inner.governor.polarity !== 'positive')
  return yields ? outer : { role: 'result', by: inner.by }
}

function readTiming(governors: readonly Governor[]): Standing['timing'] {
  const timed = governors.find((governor) => governs(governor) && (governor.before || governor.after))
  if (timed === undefined) return null
  return timed.before ? 'before-launch' : 'after-launch'
}

/** Reads for every passage what it is, by its headings, bold line and lead-in, from the inside out. */
export function readStandings(outline: Outline): ReadonlyMap<Passage, Standing> {
  const title = titleOf(outline)
  const known = new Map<string, Cues>()
  const cues = (text: string): Cues => {
    const found = known.get(text) ?? cuesOf(text)
    known.set(text, found)
    return found
  }
  const chains = new Map<readonly Context[], Omit<Standing, 'own'>>()
  const readChain = (context: readonly Context[]): Omit<Standing, 'own'> => {
    const governors = context
      .filter((entry) => entry.passage !== title)
      .map((entry): Governor => ({ ...cues(entry.text), context: entry }))
    const headings = governors.filter(({ context: { kind } }) => kind !== 'parent')
    return {
      ...readRole(governors),
      polarity: headings[0]?.polarity ?? null,
      timing: readTiming(governors),
      settled: headings.some((governor) => governor.settled),
      governors,
    }
  }
  return new Map(
    outline.passages.map((passage) => {
      const chain = chains.get(passage.context) ?? readChain(passage.context)
      chains.set(passage.context, chain)
      return [passage, { ...chain, own: passage.form === 'heading' ? cues(passage.body.text) : null }]
    }),
  )
}
