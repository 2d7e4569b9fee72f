import type { Passage } from '../../../outline/passage.ts'
import { avoidWords } from '../../../vocabulary/en/items.ts'
import { assessedWords, permittedWords } from '../../../vocabulary/en/sections.ts'
import { finishedWords } from '../../../vocabulary/en/states.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { countsTasks } from '../issues.ts'
import { isOfRepairedFaults, type Role, type Standing } from '../standing.ts'
import { glyphStateOf } from './glyph.ts'
import type { State } from './phrase.ts'
import { noState, type StateReading } from './read.ts'

const words = lexicon({
  avoid: avoidWords.map((phrase) => `^${phrase}`),
  assessed: assessedWords,
  permitted: permittedWords,
  ...finishedWords,
})
const nearest = 2
const toDo: ReadonlySet<Role | null> = new Set(['action', 'plan', 'guide'])
const asking: ReadonlySet<Role> = new Set(['action', 'checklist', 'plan'])
const noStatus: ReadonlySet<Role> = new Set(['option', 'history', 'template'])

/** Which passages of a list bear the same mark, and so perhaps none. */
export type Uniform = (passage: Passage) => boolean

/** Tells of a list whether all its items bear a status glyph and it is the same; the answer is kept for the list. */
export function uniformLists(): Uniform {
  const known = new Map<object, boolean>()
  return ({ list }) => {
    if (list === null) return false
    const states = () =>
      new Set(list.items.map(({ leading, trailing }) => glyphStateOf([...leading, ...trailing])?.state))
    const answer = known.get(list) ?? (states().size === 1 && !states().has(undefined))
    known.set(list, answer)
    return answer
  }
}

const inferred = (state: State | null): StateReading => ({ ...noState, state, by: 'section' })

/** A word that names a fault and does not tell how it stands. */
function namesFault({ body }: Passage, standing: Standing, { by, state }: StateReading): boolean {
  return isOfRepairedFaults(standing) && by === 'word' && state !== 'done' && !words.has(body.text, 'still')
}

/** What a word tells where it stands; null when it tells what it says. */
function ofWord(passage: Passage, standing: Standing, said: StateReading): StateReading | null {
  const { role } = standing
  if (role === 'criteria') return inferred(null)
  const isFault = role === 'risk' || role === 'limitation'
  if (isFault && said.state === 'done' && !words.has(said.word ?? '', 'finished')) return inferred('open')
  return namesFault(passage, standing, said) ? inferred('done') : null
}

/** What a tick tells before its item is done: under a heading of what is to come it is decoration. */
function ofTick(passage: Passage, standing: Standing, imperative: boolean, uniform: Uniform): StateReading | null {
  const { role } = standing
  const headings = standing.governors.filter(({ context }) => context.kind !== 'parent')
  const [inner] = headings
  if (inner !== undefined && words.has(inner.words, 'permitted')) return inferred(null)
  const near = headings.slice(0, nearest)
  const isAfter = near.some(({ after, before }) => after && !before)
  const isToDo = near.some((governor) => toDo.has(governor.role))
  if (!headings.some(({ polarity }) => polarity === 'positive')) {
    if ((isAfter || isToDo) && imperative) return inferred(null)
    if (isAfter && uniform(passage)) return inferred(role === 'guide' ? null : 'open')
  }
  const isAssessed = inner !== undefined && words.has(inner.words, 'assessed')
  return role === 'criteria' && uniform(passage) && !isAssessed ? inferred('planned') : null
}

/** A mark that is decoration, a to-do's tick or advice: what it means there; null when it means what it says. */
function overruled(
  passage: Passage,
  standing: Standing,
  said: StateReading,
  imperative: boolean,
  uniform: Uniform,
): StateReading | null {
  const { role } = standing
  if (role === 'no-go-criteria') return inferred('not-applicable')
  if (said.by !== 'word' && said.by !== 'field' && said.by !== 'glyph') return null
  if (imperative && said.word === 'ready' && asking.has(role)) return inferred('open')
  if (said.by === 'word') return ofWord(passage, standing, said)
  if (said.by === 'field') return null
  if (said.state === 'done') return ofTick(passage, standing, imperative, uniform)
  const isAdvice = noStatus.has(role) || words.has(passage.body.text, 'avoid')
  return said.state === 'failed' && isAdvice ? inferred(null) : null
}

/** An item under `Before we ship` or `Required for go-live`, whatever else its section is. */
function isDueBeforeLaunch({ form }: Passage, { timing, governors, settled }: Standing): boolean {
  if (form !== 'item' || settled || timing === 'after-launch') return false
  const near = governors.find(({ context }) => context.kind !== 'parent')
  return near !== undefined && near.polarity !== 'positive' && (near.before || near.mandatory) && !near.optional
}

/** What an unmarked item is by the role of its section: open risks and actions, planned steps; a claim has no state. */
function unsaid(passage: Passage, standing: Standing, imperative: boolean): StateReading {
  const { role, polarity, settled } = standing
  const open = inferred(settled || polarity === 'positive' ? 'done' : 'open')
  switch (role) {
    case 'risk':
      return open
    case 'action':
    case 'condition':
      return imperative || passage.form !== 'heading' || countsTasks(passage.body.text) ? open : noState
    case 'limitation':
      return inferred('open')
    case 'plan':
      return imperative ? inferred('planned') : noState
    case 'checklist':
      return imperative ? inferred('open') : noState
    default:
      return imperative && isDueBeforeLaunch(passage, standing) ? inferred('open') : noState
  }
}

/** How an item stands where it stands: its own state unless that is decoration there, else what its section implies. */
export function stateInSection(
  passage: Passage,
  standing: Standing,
  said: StateReading,
  imperative: boolean,
  uniform: Uniform,
): StateReading {
  if (said.by === 'box' || said.by === 'bracket') return said
  const other = overruled(passage, standing, said, imperative, uniform)
  if (other !== null) return other
  return said.state === null ? unsaid(passage, standing, imperative) : said
}
