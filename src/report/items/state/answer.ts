import type { Cell } from '../../../outline/passage.ts'
import { answers, askingColumns } from '../../../vocabulary/en/answers.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { glyphStateOf } from './glyph.ts'
import type { State } from './phrase.ts'

const columns = lexicon(askingColumns)
const words = lexicon(answers)

/** What a column asks of each row, so that yes or no answers it: `Tested`, `Works`, `Fixed`. */
export type Question = keyof typeof askingColumns

const refused: Readonly<Record<Question, State>> = {
  tested: 'untested',
  works: 'failed',
  done: 'open',
  troubled: 'done',
}

/** How many characters of a text refuse what is asked, where it begins so: `no, until July`; 0 where it does not. */
export function refusalIn(text: string): number {
  const hit = words.first(text)
  return hit?.meaning === 'no' ? hit.end : 0
}

/** What a column title asks; null when it asks nothing. */
export function questionOf(title: string): Question | null {
  return columns.first(title)?.meaning ?? null
}

/** The state that a yes, a no or a mark in a cell gives to the question of its column; null when it is no answer. */
export function answerOf(question: Question, { leading, trailing, body }: Cell): State | null {
  const mark = glyphStateOf([...leading, ...trailing])?.state
  const said = words.first(body.text)?.meaning ?? (body.text.trim() === '' ? mark : undefined)
  if (said === 'none' || said === 'no') return said === 'none' && question !== 'troubled' ? null : refused[question]
  if (question === 'troubled') return null
  if (said === 'yes' || said === 'done') return 'done'
  if (said === 'failed') return question === 'tested' ? 'untested' : 'failed'
  return null
}
