import type { Outline } from '../../../outline/passage.ts'
import type { Span } from '../../../span.ts'
import { glyphStateOf } from '../../items/state/glyph.ts'

/** A cell of a feature matrix that says no for the thing that its column is named after. */
export interface MatrixGap {
  readonly span: Span
  readonly text: string
  /** The column's header in lower case. */
  readonly column: string
}

const minColumns = 3

/** The cells of feature matrices that say no. */
export function readMatrixGaps(outline: Outline): MatrixGap[] {
  return outline.grids.flatMap(({ header, rows }) =>
    header.length < minColumns
      ? []
      : rows.flatMap(({ row }) =>
          (row?.cells ?? []).flatMap((cell, index): MatrixGap[] => {
            const column = header[index]?.body.text.trim().toLowerCase() ?? ''
            const isGap = glyphStateOf([...cell.leading, ...cell.trailing])?.state === 'failed' && cell.body.text === ''
            return index > 0 && isGap && column !== '' ? [{ span: cell.span, text: cell.prose.text, column }] : []
          }),
        ),
  )
}
