import { readMarks } from '../../outline/marks.ts'
import type { Outline, Passage } from '../../outline/passage.ts'
import { type Prose, spanOf } from '../../outline/prose.ts'
import { nothingWords } from '../../vocabulary/en/items.ts'
import { firmWords } from '../../vocabulary/en/states.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import type { GlyphWord } from '../model/section-claim.ts'
import { type ColumnRole, columnRole } from './columns.ts'
import type { Item } from './items.ts'
import type { Role, Standing } from './standing.ts'
import { glyphStateOf } from './state/glyph.ts'
import { statePhrase } from './state/phrase.ts'

const words = lexicon({
  ...firmWords,
  nothing: [...nothingWords, '^(?:no|none|zero|0)', '^not (?:required|needed|applicable)'],
})
const silent: ReadonlySet<Role> = new Set(['history', 'template', 'no-go-criteria', 'guide', 'option'])
const statusRoles: ReadonlySet<ColumnRole | null> = new Set(['status', 'judgement'])
const nearStart = 3

function read(prose: Prose): GlyphWord[] {
  const { leading, body } = readMarks(prose)
  const glyph = glyphStateOf(leading)
  const said = statePhrase(body.text.split(/[;.(—–]/)[0] ?? '')
  if (glyph === null || glyph.grade || said === null || said.negated || said.start > nearStart) return []
  if (words.has(body.text, 'nothing')) return []
  const firm = words.has(said.word, said.state === 'done' ? 'good' : 'bad')
  return firm
    ? [{ span: spanOf(prose), text: prose.text, glyph: glyph.state, word: said.state, wordText: said.word }]
    : []
}

/** Status cells and status labels that have both a glyph and a status word. */
export function readGlyphWords(
  outline: Outline,
  standings: ReadonlyMap<Passage, Standing>,
  items: readonly Item[],
): GlyphWord[] {
  const speaks = (passage: Passage) =>
    !passage.quoted && !passage.fenced && !silent.has(standings.get(passage)?.role ?? 'result')
  const cells = items.flatMap(({ passage, columns }) => {
    const cell = columns?.status === null || columns === null ? undefined : passage.row?.cells[columns.status]
    return cell !== undefined && speaks(passage) ? read(cell.prose) : []
  })
  const fields = outline.passages.flatMap((passage) => {
    const { field, row } = passage
    return field !== null && row === null && statusRoles.has(columnRole(field.key.text)) && speaks(passage)
      ? read(field.value)
      : []
  })
  return [...cells, ...fields].sort((a, b) => a.span.start - b.span.start)
}
