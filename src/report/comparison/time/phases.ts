import type { Passage } from '../../../outline/passage.ts'
import { spanOf } from '../../../outline/prose.ts'
import type { Span } from '../../../span.ts'
import { phaseWords, weekWords } from '../../../vocabulary/en/claims.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import type { State } from '../../items/state/phrase.ts'
import type { Statement } from '../statements.ts'

/** What kind of numbered part of the work is meant. */
export type PhaseWord = 'phase' | 'stage' | 'milestone' | 'sprint' | 'week'

/** A numbered part of the work, or several in a row, said to be done or still to come. */
export interface PhaseMention {
  readonly span: Span
  readonly text: string
  readonly word: PhaseWord
  readonly from: number
  readonly to: number
  readonly state: 'done' | 'undone' | 'planned'
  readonly statement: Statement
}

const words = lexicon(phaseWords)
const weeks = lexicon(weekWords)
const mention = /\b(phase|stage|milestone|sprint|week)s?\s*#?(\d{1,2})(?:\s*(?:[-–—]|to)\s*(\d{1,2}))?(?![\d.])/gi
const ranged = /\ball\s+(?:the\s+)?(phase|stage|milestone|sprint)s\b[^.|;]{0,25}\((\d{1,2})\s*[-–—]\s*(\d{1,2})\)/i
const every =
  /\ball\s+(?:the\s+)?(?:(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+)?(?:(?!phases|stages|milestones|sprints)[a-z]+\s+)?(?:(phase|stage|milestone|sprint)s\b)?/gi
const initial = /\bfirst\s+(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+(phase|stage|milestone|sprint)s\b/i
const short = /^\W*M(\d{1,2})\b/
const plural = /\b(phase|stage|milestone|sprint)s\b/i
const spelled = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const anyNumber = 99
const numbered = /^(phase|stage|milestone|sprint)s?(?:\s*(?:#|no\.?|number))?$/i
const share = /^\W*(?:(?:is|at|currently|about|only|progress|status)\W+){0,3}\d{1,2}(?:\.\d+)?\s?%/i
/** A phase in the brackets of an item is named in passing: the tick is the item's. */
const inBrackets = /\([^()]*$/
/** The name of a phase behind its number: `Phase 3 (Hardening)`. */
const bracketed = /^\s*\([^()]*\)(?=\s*\p{L})/u
const before = 50
const after = 60

type PhaseState = PhaseMention['state']

function stateAround(
  lead: string,
  afterNumber: string,
  { stance, state, stateBy, passage }: Statement,
): PhaseState | null {
  const tail = afterNumber.replace(bracketed, '')
  const said = (tail.split(/[.|;,]/)[0] ?? '').slice(0, after)
  if (words.has(said, 'undone') || weeks.has(said.trimStart(), 'left') || share.test(said)) return 'undone'
  if (words.first(said.trimStart(), 'coming')?.start === 0) return 'planned'
  const conditional = words.has(lead, 'conditional') || words.has(said, 'conditional')
  if (words.has(said, 'done') && !conditional) return 'done'
  if (stateBy === 'box') {
    if (stance === 'open') return 'planned'
    if (inBrackets.test(lead)) return null
    return words.has(lead + said, 'planned') ? null : 'done'
  }
  if (state === 'done' && stateBy === 'glyph' && passage.form === 'heading' && !words.has(lead + said, 'planned'))
    return 'done'
  const planning = words
    .find(lead)
    .filter((hit) => hit.meaning === 'planned' || hit.meaning === 'lead')
    .at(-1)
  if (planning === undefined && lead.trim() === '' && isToCome(passage) && !words.has(said, 'done')) return 'planned'
  const isNear = planning !== undefined && /^\W*$/.test(lead.slice(planning.end))
  return isNear && !words.has(lead, 'done') && !words.has(lead, 'past') ? 'planned' : null
}

/** Whether a passage opens an entry of a list of what is to come. */
function isToCome({ form, context: [near] }: Passage): boolean {
  return (form === 'item' || form === 'row') && near !== undefined && words.has(near.text, 'listed')
}

/** How a row stands that begins with the phase: by its state, or by the share of it that is done. */
function rowState({ passage, state }: Pick<Statement, 'passage' | 'state'>): PhaseState | null {
  if (passage.row === null) return null
  if (state === 'done' || state === 'planned') return state
  if (state === 'open' || state === 'partial') return 'undone'
  const share = passage.row.cells
    .map(({ body }) => /^\W*(\d{1,3})(?:\.\d+)?\s?%\W*$/.exec(body.text)?.[1])
    .find(Boolean)
  return share === undefined ? null : Number(share) < 100 ? 'undone' : 'done'
}

/** All phases at once: `all four have been delivered`, `All 5 phases complete`. */
function allOf(
  text: string,
): { readonly index: number; readonly text: string; readonly word: string; readonly to: number } | null {
  for (const match of text.matchAll(every)) {
    const [whole, count = '', own] = match
    const word = own ?? plural.exec(text.slice(0, match.index))?.[1]
    if (word === undefined || (own === undefined && count === '')) continue
    const tail = text.slice(match.index + whole.length).split(/[.;|]/)[0] ?? ''
    const said = words.first(tail.slice(0, before))
    const isFirst =
      said?.meaning === 'done' &&
      /^(?:\W|are|is|were|have|has|been|now|successfully)*$/i.test(tail.slice(0, said.start))
    if (!isFirst || words.has(text.slice(0, match.index), 'conditional')) continue
    const to = count === '' ? anyNumber : spelled.indexOf(count.toLowerCase()) + 1 || Number(count)
    return { index: match.index, text: `${whole}${tail.slice(0, said.end)}`, word, to }
  }
  return null
}

/** How a row stands whose first cell is the number of a phase. */
function rowPhase({
  passage,
  state,
  stance,
}: Statement): { readonly word: string; readonly number: number; readonly state: PhaseState } | null {
  const [first] = passage.row?.cells ?? []
  const word = numbered.exec(passage.row?.grid.header[0]?.body.text ?? '')?.[1]
  if (first === undefined || word === undefined || !/^\d{1,2}$/.test(first.body.text)) return null
  const told = rowState({ passage, state })
  return told === null || stance === 'history' ? null : { word, number: Number(first.body.text), state: told }
}

/** Whether the words after a week speak of its work as a whole; other weeks are times at which something was done. */
function isOfPlan(tail: string, state: PhaseState): boolean {
  const said = (tail.split(/[.|;,]/)[0] ?? '').slice(0, after).trimStart()
  return state === 'done' ? weeks.has(said, 'work') : state === 'undone' && weeks.has(said, 'left')
}

const fieldStates: Readonly<Partial<Record<State, PhaseState>>> = {
  done: 'done',
  open: 'undone',
  partial: 'undone',
  planned: 'planned',
}

/** A `Status:` line speaks of the phase that its heading opens with. */
function mentionByHeading(statement: Statement): PhaseMention[] {
  const { isStatusField, namedBy, state, span, text } = statement
  const [found] = isStatusField && namedBy !== statement.passage ? namedBy.body.text.matchAll(mention) : []
  const told = state === null ? undefined : fieldStates[state]
  if (found === undefined || told === undefined || /\p{L}/u.test(namedBy.body.text.slice(0, found.index))) return []
  const [, word = '', from = '', to = from] = found
  return word.toLowerCase() === 'week'
    ? []
    : [
        {
          span,
          text,
          word: word.toLowerCase() as PhaseWord,
          from: Number(from),
          to: Number(to),
          state: told,
          statement,
        },
      ]
}

function mentions(statement: Statement): PhaseMention[] {
  const { prose } = statement.passage
  const { text } = prose
  const all = ranged.exec(text)
  const found: PhaseMention[] = []
  const push = (index: number, words: string, word: string, from: number, to: number, state: PhaseState) => {
    const span = spanOf(prose, index, index + words.length)
    found.push({ span, text: words, word: word.toLowerCase() as PhaseWord, from, to, state, statement })
  }
  const add = (match: RegExpExecArray, state: PhaseState | null) => {
    const [whole, word = '', from = '', to = from] = match
    if (state === null || Number(to) < Number(from)) return
    if (word.toLowerCase() === 'week' && !isOfPlan(text.slice(match.index + whole.length), state)) return
    push(match.index, whole, word, Number(from), Number(to), state)
  }
  const whole = all === null ? allOf(text) : null
  if (whole !== null && statement.stance !== 'open') push(whole.index, whole.text, whole.word, 1, whole.to, 'done')
  const row = rowPhase(statement)
  if (row !== null) push(0, prose.text.split(' | ')[0] ?? '', row.word, row.number, row.number, row.state)
  if (all !== null && (words.has(text, 'done') || statement.state === 'done')) add(all, 'done')
  const some = initial.exec(text)
  if (some !== null && words.has(text, 'done') && !words.has(text, 'conditional')) {
    const [, count = '', word = ''] = some
    push(some.index, some[0], word, 1, spelled.indexOf(count.toLowerCase()) + 1 || Number(count), 'done')
  }
  const coded = short.exec(text)
  const codedState =
    coded === null ? null : (rowState(statement) ?? stateAround('', text.slice(coded[0].length), statement))
  if (coded !== null && codedState !== null)
    push(0, coded[0], 'milestone', Number(coded[1]), Number(coded[1]), codedState)
  for (const match of text.matchAll(mention)) {
    const end = match.index + match[0].length
    const lead = text.slice(Math.max(0, match.index - before), match.index)
    const isAside = /\($/.test(lead) && text[end] === ')'
    const closed = isAside && words.has(lead, 'done') && !words.has(lead, 'undone')
    const inRow = lead.trim() === '' ? rowState(statement) : null
    add(
      match,
      closed && !words.has(lead, 'planned') ? 'done' : (inRow ?? stateAround(lead, text.slice(end), statement)),
    )
  }
  return [...found, ...mentionByHeading(statement)]
}

/** A phase that is done in one place and not in others. */
export interface PhaseConflict {
  readonly done: PhaseMention
  readonly against: readonly PhaseMention[]
}

function overlap(a: PhaseMention, b: PhaseMention): boolean {
  return a.word === b.word && a.from <= b.to && b.from <= a.to
}

/** Whether one stands under the heading of the other. */
function isUnder(inner: PhaseMention, outer: PhaseMention): boolean {
  return inner.statement.passage.context.some(({ passage }) => passage === outer.statement.passage)
}

/** The phases that are done in one place and not done or still to come in another, each phase once. */
export function readPhaseConflicts(phases: readonly PhaseMention[]): PhaseConflict[] {
  const undone = phases.filter(({ state }) => state !== 'done')
  const seen = new Set<string>()
  return phases.flatMap((done): PhaseConflict[] => {
    const name = `${done.word} ${done.from}-${done.to}`
    if (done.state !== 'done' || seen.has(name)) return []
    const isAgainst = (other: PhaseMention) =>
      overlap(done, other) &&
      other.statement !== done.statement &&
      !(isUnder(other, done) && done.statement.stateBy === 'glyph') &&
      !isUnder(done, other)
    const against = undone.filter(isAgainst)
    if (against.length === 0) return []
    seen.add(name)
    return [{ done, against }]
  })
}

/** The phases, stages, milestones and sprints that a report says are done or to come. */
export function readPhases(statements: readonly Statement[]): PhaseMention[] {
  return statements
    .filter(
      ({ stance, passage }) => stance !== 'struck' && stance !== 'quotation' && stance !== 'history' && !passage.fenced,
    )
    .flatMap(mentions)
}
