import type { Passage } from '../../outline/passage.ts'
import { cover } from '../../span.ts'
import { timingWords } from '../../vocabulary/en/obligations.ts'
import { sectionClasses } from '../../vocabulary/en/roles.ts'
import { askingWords, waiverWords } from '../../vocabulary/en/states.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import type { Checklist, ChecklistItem } from '../model/item.ts'
import type { ChecklistKind } from '../model/state.ts'
import { isChoice, isStep } from './choice.ts'
import { readDenials } from './denials.ts'
import type { Gate } from './gates.ts'
import type { Item } from './items.ts'
import { isChange, isProof } from './proof.ts'
import { boxState, glyphStateOf } from './state/glyph.ts'
import { isTickedOnOpenBox } from './state/ticked.ts'

const words = lexicon(waiverWords)
const asks = lexicon({ asks: askingWords })
const told: ReadonlySet<string | null> = new Set(['cell', 'field', 'glyph', 'bracket'])
const timing = lexicon({ before: timingWords.before }, sectionClasses)

/** What is to be done, without a label in front of it: `Before deployment: test on staging`. */
function workOf({ field, row }: Passage, text: string): string {
  return row === null && field !== null && timing.has(field.key.text, 'before') ? field.value.text : text
}

/** A sign of waiting or failure in front of what is required: an open item as a box would be. */
function isMarkedUndone({ state, stateBy, passage }: Item): boolean {
  return passage.parent === null && stateBy === 'glyph' && (state === 'open' || state === 'failed')
}

/** Which kind of list an item belongs to; null when it is a claim, a result or a risk. */
function kindOf(item: Item, isDeniedTick: boolean): ChecklistKind | null {
  const { standing, stateBy, stateWord, passage, obligation } = item
  const { role } = standing
  switch (role) {
    case 'history':
    case 'template':
    case 'no-go-criteria':
      return null
    case 'action':
    case 'condition':
    case 'criteria':
      return role
    case 'checklist':
    case 'sign-off':
      if (told.has(stateBy) && asks.has(stateWord ?? '', 'asks')) return null
      return passage.row === null || stateBy === 'box' || obligation === 'mandatory' ? role : null
    case 'risk':
    case 'limitation':
      return obligation === 'mandatory' ? 'blocker' : stateBy === 'box' ? 'checklist' : null
    default:
      if (stateBy === 'box' || isDeniedTick) return 'checklist'
      if (obligation !== 'mandatory') return null
      if (role === 'plan' || stateBy === 'section' || isMarkedUndone(item)) return 'action'
      return told.has(stateBy) && !asks.has(stateWord ?? '', 'asks') ? 'checklist' : null
  }
}

/** `- ✅ Penetration test: scheduled for May`, in a list of results. */
function isDeniedTick(item: Item): boolean {
  const { passage, state, stateBy } = item
  if (state !== 'planned' && state !== 'untested') return false
  if (passage.form !== 'item' || stateBy !== 'glyph' || glyphStateOf(passage.leading)?.state !== 'done') return false
  return readDenials(item, []).length > 0
}

/** Whether an item is a step of a box, or a note with a mark under another marked item. */
function isNested({ parent, leading }: Passage): boolean {
  if (parent === null) return false
  return boxState(parent.leading) !== null || (boxState(leading) === null && glyphStateOf(parent.leading) !== null)
}

function toChecklistItem(item: Item, children: readonly Item[]): ChecklistItem | null {
  const { span, text, state, stateBy, obligation, obligationBy, passage, standing } = item
  if (state === null || stateBy === null) return null
  const work = workOf(passage, text)
  return {
    span,
    text,
    state,
    stateBy,
    obligation,
    obligationBy,
    waived: words.has(passage.prose.text, 'waived'),
    step: isStep(text),
    beforeLaunch: standing.timing === 'before-launch' || timing.first(passage.body.text)?.start === 0,
    proof: isProof(work) || (isChange(work) && glyphStateOf(passage.leading) === null),
    nested: isNested(passage),
    choice: isChoice(passage),
    denials: readDenials(item, children),
    affirmed: isTickedOnOpenBox(passage),
  }
}

function titleOf({ context }: Passage): string | null {
  return context.find(({ kind }) => kind !== 'parent')?.text ?? null
}

const groupOf = ({ passage }: Item): object =>
  passage.list ?? passage.row?.grid ?? passage.section.parent ?? passage.section

function nestedItems(items: readonly Item[]): ReadonlyMap<Passage, readonly Item[]> {
  const nested = new Map<Passage, Item[]>()
  for (const item of items) {
    const { parent } = item.passage
    if (parent !== null) nested.set(parent, [...(nested.get(parent) ?? []), item])
  }
  return nested
}

/** The lists of what was or has to be done: checklists, actions, conditions, criteria, sign-offs, blockers, gates in prose. */
export function readChecklists(items: readonly Item[], gates: readonly Gate[]): Checklist[] {
  const boxes = items.filter(({ stateBy, passage }) => stateBy === 'box' && !isChoice(passage))
  const form = boxes.length > 0 && boxes.every(({ state }) => state === 'open')
  const children = nestedItems(items)
  const groups = new Map<object, Map<ChecklistKind, { first: Item; items: ChecklistItem[] }>>()
  for (const item of items) {
    const kind = kindOf(item, isDeniedTick(item))
    if (kind === null || item.passage.quoted || (item.detail && item.stateBy !== 'box')) continue
    const entry = toChecklistItem(item, children.get(item.passage) ?? [])
    if (entry === null) continue
    const kinds = groups.get(groupOf(item)) ?? new Map<ChecklistKind, { first: Item; items: ChecklistItem[] }>()
    const group = kinds.get(kind) ?? { first: item, items: [] }
    group.items.push(entry)
    groups.set(groupOf(item), kinds.set(kind, group))
  }
  const lists = [...groups.values()].flatMap((kinds) =>
    [...kinds].map(([kind, group]) => ({
      span: cover(group.items.map(({ span }) => span)),
      title: titleOf(group.first.passage),
      kind,
      form,
      items: group.items,
    })),
  )
  const prose = gates.map(({ item, passage }) => ({
    span: item.span,
    title: titleOf(passage),
    kind: 'gate' as const,
    form,
    items: [item],
  }))
  return [...lists, ...prose].sort((a, b) => a.span.start - b.span.start)
}
