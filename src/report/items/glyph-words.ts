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

/** Of an item with a glyph in front the value of its label, or the label when that is the state: `❌ Passed: checkout`. */
function readMarked(passage: Passage): GlyphWord[] {
  const { body, leading, field, prose } = passage
  const glyph = glyphStateOf(leading)
  if (glyph === null || glyph.grade || words.has(body.text, 'nothing')) return []
  const sides = field === null ? [] : [field.key, field.value]
  return sides
    .flatMap((side): GlyphWord[] => {
      const said = statePhrase(side.text.split(/[;.(—–,]/)[0] ?? '')
      if (said === null || said.negated || said.start > 0) return []
      const isWhole = said.end === side.text.trim().length
      if (!isWhole || !words.has(said.word, said.state === 'done' ? 'good' : 'bad')) return []
      return [{ span: spanOf(prose), text: prose.text, glyph: glyph.state, word: said.state, wordText: said.word }]
    })
    .slice(0, 1)
}

/** A heading that ends in its verdict: `✅ Build failed`. */
function readHeading({ body, leading, trailing, prose }: Passage): GlyphWord[] {
  const glyph = glyphStateOf(leading) ?? glyphStateOf(trailing)
  const said = statePhrase(body.text)
  if (glyph === null || glyph.grade || said === null || said.negated || said.end !== body.text.length) return []
  const isOpposite =
    glyph.state === 'done' ? said.state === 'failed' : glyph.state === 'failed' && said.state === 'done'
  return isOpposite && said.start > 0 && words.has(said.word, said.state === 'done' ? 'good' : 'bad')
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
    const { field, row, form } = passage
    if (row !== null || !speaks(passage)) return []
    if (form === 'heading') return readHeading(passage)
    const own = field === null ? [] : read(field.value)
    const isStatus = field !== null && statusRoles.has(columnRole(field.key.text))
    const isFirm = own.some(({ glyph, word }) =>
      glyph === 'done' ? word === 'failed' : glyph === 'failed' && word === 'done',
    )
    return own.length > 0 && (isStatus || isFirm) ? own : readMarked(passage)
  })
  return [...cells, ...fields].sort((a, b) => a.span.start - b.span.start)
}
