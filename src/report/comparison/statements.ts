import type { Outline, Passage } from '../../outline/passage.ts'
import type { Span } from '../../span.ts'
import { inventoryWords } from '../../vocabulary/en/statements.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { columnRole } from '../items/columns.ts'
import type { Item } from '../items/items.ts'
import type { Standing } from '../items/standing.ts'
import { boxState, glyphStateOf } from '../items/state/glyph.ts'
import type { State } from '../items/state/phrase.ts'
import type { StateBy } from '../items/state/read.ts'
import { isTickedOnOpenBox } from '../items/state/ticked.ts'
import { absentSubject } from './statement/absence.ts'
import { type Flags, flagsOf, noFlags } from './statement/flags.ts'
import { remaindersOf } from './statement/remainder.ts'
import { isOnRemainingList, type Stance, stanceOf } from './statement/stance.ts'
import { stateOf, type Trust, trustOf } from './statement/state.ts'
import { type RepeatedLabels, repeatedLabels } from './subject/naming.ts'
import { type Subject, subjectOf } from './subject/subject.ts'

/** A passage as it is held against others: what it speaks of, what it says of it, and in what manner. */
export interface Statement extends Flags {
  readonly passage: Passage
  readonly span: Span
  readonly text: string
  readonly standing: Standing
  readonly item: Item | null
  readonly subject: Subject
  /** The passage that names the subject: the heading above a `Status:` line. */
  readonly namedBy: Passage
  readonly stance: Stance
  readonly state: State | null
  readonly stateBy: StateBy | null
  readonly trust: Trust
  /** The thing that it says is not there. */
  readonly absent: Subject | null
  /** The things that it names as still to come beside its own. */
  readonly remainders: readonly Subject[]
  /** Stands on a list of what remains to be done. */
  readonly isRemaining: boolean
  /** Due after the launch. */
  readonly isLater: boolean
  /** An open box whose own line bears a tick or PASS. */
  readonly isTickedOnOpenBox: boolean
  /** A `Status:` line or the like, which speaks for the section that it stands in. */
  readonly isStatusField: boolean
  /** Titles an issue that is critical or high and still open. */
  readonly isGraveIssue: boolean
  /** Listed under a heading of what there is: `Current measures`. */
  readonly isInventory: boolean
  /** Stands in a report whose boxes are all open. */
  readonly isForm: boolean
}

const words = lexicon({ inventory: inventoryWords })
const minBoxes = 6
const statusRoles: ReadonlySet<string> = new Set(['status', 'judgement'])
const maxCells = 3

function isTicked({ leading, trailing }: Passage): boolean {
  return (boxState(leading) ?? glyphStateOf([...leading, ...trailing]))?.state === 'done'
}

/** Whether a statement may stand for done: by box, bracket or status cell, or by a glyph that is no plan. */
export function isFirm({ stance, state, stateBy, trust, standing, isLater, isAim, passage }: Statement): boolean {
  if (stance !== 'claim' || state !== 'done' || trust < 2 || stateBy === 'field') return false
  if (stateBy !== 'glyph') return true
  if (passage.form === 'heading' && !passage.section.passages.some(isTicked)) return false
  return !isLater && !isAim && standing.role !== 'action' && standing.role !== 'guide' && standing.role !== 'plan'
}

function isLater(standing: Standing, item: Item | null): boolean {
  if (item?.obligation === 'post-release' || item?.obligation === 'optional') return true
  return standing.timing === 'after-launch' || standing.governors[0]?.optional === true
}

function isStatusField({ field }: Passage, by: StateBy | null): boolean {
  return by === 'field' && field !== null && statusRoles.has(columnRole(field.key.text) ?? '')
}

function isForm(items: readonly Item[]): boolean {
  const boxes = items.filter((item) => item.stateBy === 'box')
  return boxes.length >= minBoxes && boxes.every((item) => item.state === 'open')
}

function isGraveIssue({ form }: Passage, item: Item | null): boolean {
  if (form !== 'heading' || item === null || item.issue !== 'risk' || item.state !== 'open') return false
  return item.severity === 'critical' || item.severity === 'high'
}

function isInventory({ form, context }: Passage, stance: Stance, state: State | null): boolean {
  return form === 'item' && stance === 'mention' && state === null && words.has(context[0]?.text ?? '', 'inventory')
}

function absentOf({ form, row, body, field }: Passage): Subject | null {
  if (form === 'heading') return null
  if (row === null) return absentSubject(body) ?? (field && absentSubject(field.value))
  for (const cell of row.cells.slice(0, maxCells)) {
    const absent = absentSubject(cell.body)
    if (absent !== null) return absent
  }
  return null
}

function readStatement(
  passage: Passage,
  standing: Standing,
  item: Item | null,
  repeated: RepeatedLabels,
  form: boolean,
): Statement {
  const { of: namedBy, ...subject } = subjectOf(passage, repeated)
  const { state, by } = stateOf(passage, item)
  const stance = stanceOf(passage, standing, subject, state, by)
  const absent = absentOf(passage)
  const isRemaining = isOnRemainingList(passage)
  const remainders = remaindersOf(passage)
  const takesSide =
    remainders.length > 0 || stance !== 'mention' || isRemaining || absent !== null || item?.issue === 'risk'
  return {
    passage,
    span: passage.span,
    text: passage.prose.text,
    standing,
    item,
    subject,
    namedBy,
    stance,
    state,
    stateBy: by,
    trust: trustOf(by),
    absent,
    remainders,
    isRemaining,
    isLater: isLater(standing, item),
    isTickedOnOpenBox: isTickedOnOpenBox(passage),
    isStatusField: isStatusField(passage, by),
    isGraveIssue: isGraveIssue(passage, item),
    isInventory: isInventory(passage, stance, state),
    isForm: form,
    ...(takesSide ? flagsOf(passage, standing, subject, stance === 'claim' && state === 'done') : noFlags),
  }
}

/** Reads every passage of words as a statement. */
export function readStatements(
  outline: Outline,
  standings: ReadonlyMap<Passage, Standing>,
  items: readonly Item[],
): Statement[] {
  const form = isForm(items)
  const repeated = repeatedLabels(outline.passages)
  const itemOf = new Map(items.map((item) => [item.passage, item]))
  return outline.passages.flatMap((passage) => {
    const standing = standings.get(passage)
    if (standing === undefined || passage.body.text === '') return []
    return [readStatement(passage, standing, itemOf.get(passage) ?? null, repeated, form)]
  })
}
