import type { Passage, Section } from '../../outline/passage.ts'
import { spanOf } from '../../outline/prose.ts'
import type { Span } from '../../span.ts'
import { openLexicon } from '../../vocabulary/additions.ts'
import { answers } from '../../vocabulary/en/answers.ts'
import { gateWords, obligationCells, ownObligationWords, requirementWords } from '../../vocabulary/en/obligations.ts'
import { sectionClasses } from '../../vocabulary/en/roles.ts'
import { lexicon, type Phrases } from '../../vocabulary/lexicon.ts'
import { withLanguages } from '../../vocabulary/multilingual.ts'
import { columnRole } from './columns.ts'
import type { RiskSeverity } from './severity/grade.ts'
import type { Governor, Standing } from './standing.ts'
import { glyphStateOf } from './state/glyph.ts'
import { isStruck, type StateReading } from './state/read.ts'

/** In brackets, or a label in front. */
const tagged = (phrases: Phrases): Phrases =>
  phrases.flatMap((phrase) => [`(?<=[(（[])${phrase}(?=[)）\\]])`, `^${phrase}(?=\\s?[:：])`])
const own = openLexicon(
  lexicon(
    withLanguages(ownObligationWords, ({ obligations }) => ({
      mandatory: tagged(obligations.mandatory),
      recommended: tagged(obligations.recommended),
      optional: tagged(obligations.optional),
      'post-release': tagged(obligations['post-release']),
    })),
    sectionClasses,
  ),
  ({ obligations: { mandatory, recommended, optional, 'post-release': postRelease } = {} }) => ({
    mandatory,
    recommended,
    optional,
    'post-release': postRelease,
  }),
  (phrase) => tagged([phrase]),
)
const gates = lexicon(gateWords, sectionClasses)
const requirements = lexicon(requirementWords, sectionClasses)
const cells = lexicon({ ...obligationCells, ...answers })
const maxOwnWords = 400
const introLines = 3
const nearest = 2
const unbound: ObligationReading = { obligation: 'unspecified', by: null }
const unmet: ReadonlySet<string | null> = new Set(['open', 'failed', 'untested'])

/** How binding an item is: what an open one means for a go depends on it. */
export type Obligation = 'mandatory' | 'recommended' | 'optional' | 'post-release' | 'unspecified'

/** How binding an item is, and the words that make it so; null where its role alone does. */
export interface ObligationReading {
  readonly obligation: Obligation
  readonly by: Span | null
}

/** What the obligation of an item hangs on beside its words. */
export interface Bound {
  readonly passage: Passage
  readonly standing: Standing
  readonly state: StateReading
  readonly severity: RiskSeverity | null
  /** Its list has the release above it. */
  readonly isPastRelease: boolean
  /** A test, a check or a fix that stands above the release in its list of steps. */
  readonly isAheadOfRelease: boolean
}

const byContext = (obligation: Obligation, { context }: Governor): ObligationReading => ({
  obligation,
  by: context.passage.span,
})

/** A cell of a column that asks whether the row has to be, or that says nothing but how binding it is. */
function ofCells({ row }: Passage): ObligationReading | null {
  for (const [index, { body, span, leading, trailing }] of (row?.cells ?? []).entries()) {
    if (index === 0) continue
    const role = columnRole(row?.grid.header[index]?.prose.text ?? '')
    if (role === 'status') continue
    const asks = role === 'obligation'
    const mark = glyphStateOf([...leading, ...trailing])?.state
    const said = cells.first(body.text)?.meaning
    if (said === 'mandatory' || (asks && (said === 'yes' || mark === 'done')))
      return { obligation: 'mandatory', by: span }
    if (said === 'optional' || (asks && (said === 'no' || mark === 'failed')))
      return { obligation: 'optional', by: span }
    if (said === 'recommended') return { obligation: 'recommended', by: span }
  }
  return null
}

function ofOwnWords({ passage, standing }: Bound): ObligationReading | null {
  if (isStruck(passage)) return { obligation: 'optional', by: null }
  const told = ofCells(passage)
  if (told !== null) return told
  const text = passage.prose.text.slice(0, maxOwnWords)
  const hits = own.find(text)
  for (const obligation of ['recommended', 'optional', 'mandatory', 'post-release'] as const) {
    const hit = hits.find(({ meaning }) => meaning === obligation)
    if (hit !== undefined) return { obligation, by: spanOf(passage.prose, hit.start, hit.end) }
  }
  if (standing.own?.optional) return { obligation: 'optional', by: passage.span }
  return standing.own?.mandatory && !standing.own.after ? { obligation: 'mandatory', by: passage.span } : null
}

function ofGovernor(governor: Governor, low: boolean): ObligationReading | null {
  const { context, role, before, after, optional, mandatory, recommended, shouldBefore, words } = governor
  if (context.kind === 'parent') {
    if (own.has(words, 'optional')) return byContext('optional', governor)
    return own.has(words, 'post-release') ? byContext('post-release', governor) : null
  }
  const binding = low ? 'recommended' : 'mandatory'
  if (role === 'condition' && !after) return byContext('mandatory', governor)
  if (before && !optional && (!recommended || shouldBefore)) return byContext(binding, governor)
  if (after) return byContext('post-release', governor)
  if (optional) return byContext('optional', governor)
  if (mandatory) return byContext(binding, governor)
  return recommended ? byContext('recommended', governor) : null
}

/** From the inside out the first that says anything decides; an outer "after" overrules it unless it said "before". */
function ofChain(governors: readonly Governor[]): ObligationReading | null {
  let reading: ObligationReading | null = null
  let saidBefore = false
  let low = false
  for (const governor of governors) {
    const open = reading?.obligation === 'mandatory' || reading?.obligation === 'recommended'
    const { before, after, context } = governor
    if (reading === null) reading = ofGovernor(governor, low)
    else if (open && !saidBefore && after && !before && context.kind !== 'parent')
      return byContext('post-release', governor)
    if (reading !== null && before) saidBefore = true
    if (governor.priority === 'low' && context.kind !== 'parent') low = true
  }
  return reading
}

/** Whether what it stands under is gone through while the release is made: no condition of the go. */
function isProcedure({ standing: { governors } }: Bound): boolean {
  const headings = governors.filter(({ context: { kind } }) => kind !== 'parent')
  const [near] = headings
  return (
    headings.some(({ words }) => gates.has(words, 'launch-day')) ||
    (near !== undefined && gates.has(near.words, 'procedure'))
  )
}

function introOf(section: Section | null): string {
  const lines = (section?.passages ?? []).slice(0, introLines).filter(({ form }) => form === 'line')
  return lines.map(({ prose }) => prose.text).join(' ')
}

/** A box under an introduction that asks for all of them before the launch. */
function ofIntroduction({ passage, state }: Bound, top: Section | null): ObligationReading | null {
  if (state.by !== 'box') return null
  const sections = passage.context.flatMap(({ kind, passage: { section } }) => (kind === 'heading' ? [section] : []))
  for (const section of new Set([passage.section, ...sections, top])) {
    const intro = introOf(section)
    if (requirements.has(intro, 'whole-list') && !requirements.has(intro, 'later'))
      return { obligation: 'mandatory', by: section?.passages[0]?.span ?? null }
  }
  return null
}

/** `Production requirements`: what is not met of them stands against the release. */
function requiresForLaunch(words: string): boolean {
  return gates.has(words, 'requirement') && gates.has(words, 'launch')
}

function ofRole({ passage, standing, state, severity }: Bound, title: Passage | null): Obligation {
  const { role, governors } = standing
  const headings = governors.filter(({ context }) => context.kind !== 'parent')
  const near = headings
    .slice(0, nearest)
    .map(({ words }) => words)
    .join(' / ')
  const box = state.by === 'box'
  const named = title !== null && gates.has(title.body.text, 'title') && !gates.has(near, 'test-list')
  const gate = (meets: boolean): Obligation => (meets ? 'mandatory' : 'unspecified')
  switch (role) {
    case 'condition':
    case 'sign-off':
      return 'mandatory'
    case 'criteria':
      return gate(
        gates.has(near, 'gate') ||
          ((box || (state.by === 'cell' && state.state !== 'done')) && gates.has(near, 'requirement')) ||
          (state.by === 'glyph' && unmet.has(state.state) && requiresForLaunch(near)),
      )
    case 'checklist':
      return gate(
        (box || (passage.row !== null && unmet.has(state.state))) &&
          (gates.has(near, 'launch') || (named && gates.has(title.body.text, 'launch'))),
      )
    case 'action':
      return headings.find(({ priority }) => priority !== null)?.priority === 'critical' && gates.has(near, 'urgent')
        ? 'mandatory'
        : 'recommended'
    case 'risk':
      return gate(passage.row !== null && severity === 'critical' && state.by === 'cell' && state.state === 'open')
    case 'plan':
      return 'post-release'
    default:
      return 'unspecified'
  }
}

/** How binding an item is: by its own words, by what it stands under from the inside out, else by its role. */
export function obligationOf(bound: Bound, title: Passage | null): ObligationReading {
  const { role, timing, by } = bound.standing
  if (role === 'no-go-criteria') return unbound
  if (role === 'criteria' && title !== null && gates.has(title.body.text, 'test-entry')) return unbound
  const own = ofOwnWords(bound)
  if (own !== null) return own
  if (bound.isPastRelease) return { obligation: 'post-release', by: null }
  if (bound.isAheadOfRelease && role === 'action' && timing === null) return { obligation: 'mandatory', by: null }
  const said = ofChain(bound.standing.governors)
  if (said !== null) return said.obligation === 'mandatory' && isProcedure(bound) ? unbound : said
  const byRole = ofRole(bound, title)
  if (byRole !== 'mandatory') return ofIntroduction(bound, title?.section ?? null) ?? { obligation: byRole, by: null }
  if (isProcedure(bound)) return unbound
  return { obligation: byRole, by: role === 'checklist' ? null : (by?.passage.span ?? null) }
}
