import type { Mark } from '../../../outline/marks.ts'
import type { Passage } from '../../../outline/passage.ts'
import type { Span } from '../../../span.ts'
import { bracketStates, gradeGlyphs, stateGlyphs } from '../../../vocabulary/en/glyphs.ts'
import type { State } from './phrase.ts'

const byGlyph = invert(stateGlyphs)
const byBracket = invert(bracketStates)
const grades: ReadonlySet<string> = new Set(gradeGlyphs)

function invert(table: Readonly<Partial<Record<State, readonly string[]>>>): ReadonlyMap<string, State> {
  return new Map(
    Object.entries(table).flatMap(([state, signs]) => signs.map((sign): [string, State] => [sign, state as State])),
  )
}

/** What a mark says, and where it stands. */
export interface MarkState {
  readonly state: State
  readonly span: Span
  readonly grade: boolean
}

/** The state that a glyph stands for; null when it is a picture. */
function glyphState(glyph: string): State | null {
  return byGlyph.get(glyph) ?? null
}

/** The state of the box among marks. */
export function boxState(marks: readonly Mark[]): MarkState | null {
  for (const mark of marks)
    if (mark.kind === 'box') return { state: mark.ticked ? 'done' : 'open', span: mark.span, grade: false }
  return null
}

/** The state of the bracketed word among marks: `[PASS]`. */
export function bracketState(marks: readonly Mark[]): MarkState | null {
  for (const mark of marks) {
    const state = mark.kind === 'bracket' ? byBracket.get(mark.word.trim()) : undefined
    if (state !== undefined) return { state, span: mark.span, grade: false }
  }
  return null
}

/** The state of the first status glyph among marks. */
export function glyphStateOf(marks: readonly Mark[]): MarkState | null {
  for (const mark of marks) {
    const state = mark.kind === 'glyph' ? glyphState(mark.glyph) : null
    if (mark.kind === 'glyph' && state !== null) return { state, span: mark.span, grade: grades.has(mark.glyph) }
  }
  return null
}

/** Whether a box, a bracketed word or a glyph marks how a passage stands. */
export function isMarked({ leading, trailing }: Pick<Passage, 'leading' | 'trailing'>): boolean {
  return (
    boxState(leading) !== null || bracketState(leading) !== null || glyphStateOf([...leading, ...trailing]) !== null
  )
}
