import type { Outline, Passage } from '../outline/passage.ts'
import type { Span } from '../span.ts'
import { furtherWords, hollowWords, optionalWords, verdictSubjects } from '../vocabulary/en/subjects.ts'
import { authoring, operating } from '../vocabulary/en/verbs.ts'
import { lexicon } from '../vocabulary/lexicon.ts'
import { columnRole } from './columns.ts'
import type { Item } from './items.ts'
import type { Standing } from './standing.ts'
import type { State } from './state/phrase.ts'
import { boxState, glyphStateOf } from './state/glyph.ts'
import type { StateBy } from './state/read.ts'
import { absentSubject } from './statement/absence.ts'
import { isOnRemainingList, type Stance, stanceOf } from './statement/stance.ts'
import { stateOf, type Trust, trustOf } from './statement/state.ts'
import { type Progress, progressOf } from './subject/aspects.ts'
import { repeatedLabels } from './subject/naming.ts'
import { type Subject, subjectOf } from './subject/subject.ts'

/** A passage as it is held against others: what it speaks of, what it says of it, and in what manner. */
export interface Statement {
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
  readonly progress: Progress
  /** The thing that it says is not there. */
  readonly absent: Subject | null
  /** Stands on a list of what remains to be done. */
  readonly isRemaining: boolean
  /** Due after the launch. */
  readonly isLater: boolean
  /** No duty of this release by its own words: optional, recommended, if needed. */
  readonly isOptional: boolean
  /** Asks for more of what is there, again or for ever. */
  readonly isFurther: boolean
  /** Done, but not the thing itself: a framework, a template, ready to enable. */
  readonly isHollow: boolean
  /** An open box whose own line bears a tick or PASS. */
  readonly isTickedOnOpenBox: boolean
  /** Its verb makes a text or a piece of work. */
  readonly isAuthoring: boolean
  /** Its verb works on a target environment. */
  readonly isOperating: boolean
  /** A `Status:` line or the like, which speaks for the section that it stands in. */
  readonly isStatusField: boolean
  /** Speaks of the decision or of risk, not of a component. */
  readonly isVerdict: boolean
  /** Stands in a report whose boxes are all open. */
  readonly isForm: boolean
}

/** Whether a statement may stand for done: by box, bracket or status cell, or by a glyph that is no plan. */
export function isFirm({ stance, state, stateBy, trust, standing, isLater }: Statement): boolean {
  if (stance !== 'claim' || state !== 'done' || trust < 2 || stateBy === 'field') return false
  if (stateBy !== 'glyph') return true
  return !isLater && standing.role !== 'action' && standing.role !== 'guide' && standing.role !== 'plan'
}

const words = lexicon({ optional: optionalWords, further: furtherWords, hollow: hollowWords, verdict: verdictSubjects })
const authors: ReadonlySet<string> = new Set(authoring)
const operators: ReadonlySet<string> = new Set(operating)
const ownPass = /(?:[—–:-]\s*|^)PASS(?:ED)?\b|\bPASS(?:ED)?:/
const minBoxes = 6
const statusRoles: ReadonlySet<string> = new Set(['status', 'judgement'])

function isLater(standing: Standing, item: Item | null): boolean {
  if (item?.obligation === 'post-release' || item?.obligation === 'optional') return true
  return standing.timing === 'after-launch' || standing.governors[0]?.optional === true
}

function isHollow(passage: Passage): boolean {
  return words.has(passage.row === null ? passage.body.text : passage.prose.text, 'hollow')
}

function isTickedOnOpenBox(passage: Passage): boolean {
  if (boxState(passage.leading)?.state !== 'open') return false
  return glyphStateOf([...passage.trailing, ...passage.leading])?.state === 'done' || ownPass.test(passage.body.text)
}

function isForm(items: readonly Item[]): boolean {
  const boxes = items.filter((item) => item.stateBy === 'box')
  return boxes.length >= minBoxes && boxes.every((item) => item.state === 'open')
}

function absentOf(passage: Passage): Subject | null {
  if (passage.form === 'heading') return null
  if (passage.row === null) return absentSubject(passage.body) ?? (passage.field && absentSubject(passage.field.value))
  for (const cell of passage.row.cells.slice(0, 3)) {
    const absent = absentSubject(cell.body)
    if (absent !== null) return absent
  }
  return null
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
  return outline.passages.flatMap((passage): Statement[] => {
    const standing = standings.get(passage)
    if (standing === undefined || passage.body.text === '') return []
    const item = itemOf.get(passage) ?? null
    const { of: namedBy, ...subject } = subjectOf(passage, repeated)
    const told = stateOf(passage, item)
    const text = passage.prose.text
    return [
      {
        passage,
        span: passage.span,
        text,
        standing,
        item,
        subject,
        namedBy,
        stance: stanceOf(passage, standing, subject, told.state, told.by),
        state: told.state,
        stateBy: told.by,
        trust: trustOf(told.by),
        progress: progressOf(text, subject.name),
        absent: absentOf(passage),
        isRemaining: isOnRemainingList(passage),
        isLater: isLater(standing, item),
        isOptional: words.has(text, 'optional'),
        isFurther: words.has(text, 'further'),
        isHollow: isHollow(passage),
        isTickedOnOpenBox: isTickedOnOpenBox(passage),
        isAuthoring: authors.has(subject.verb?.word ?? ''),
        isOperating: operators.has(subject.verb?.word ?? ''),
        isStatusField:
          told.by === 'field' && passage.field !== null && statusRoles.has(columnRole(passage.field.key.text) ?? ''),
        isVerdict: words.has(subject.name, 'verdict'),
        isForm: form,
      },
    ]
  })
}
