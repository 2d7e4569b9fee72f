import type { Table, TableCell, TableRow } from 'mdast'
import type { OutlineBuilder } from './builder.ts'
import { readMarks } from './marks.ts'
import { spanOfNode } from './node.ts'
import type { Cell, Grid, Passage } from './passage.ts'
import { type Prose, plainProse, proseOf, type Styled, spanOf } from './prose.ts'

const pictureFile = /[/("'][\w-]+(?=\.(?:png|svg|gif|jpe?g|webp)["')\s])/

/** A cell that holds nothing but a picture reads as the name of its file: `![](img/major.png)`, `<img src="open.svg">`. */
function wordsOf(node: TableCell, source: string): Prose {
  const prose = proseOf(node, source)
  if (prose.text.trim() !== '' || node.children.length === 0) return prose
  const { start, end } = spanOfNode(node)
  const name = pictureFile.exec(source.slice(start, end))
  return name === null ? prose : plainProse(source, start + name.index + 1, start + name.index + name[0].length)
}

function readCells(row: TableRow, source: string): Cell[] {
  return row.children.map((node) => {
    const prose = wordsOf(node, source)
    return { span: prose.text === '' ? spanOfNode(node) : spanOf(prose), prose, ...readMarks(prose) }
  })
}

/** The words of a row: those of its cells with ` | ` between them. */
export function joinCells(cells: readonly Cell[]): Prose {
  let text = ''
  const offsets: number[] = []
  const styles: Styled[] = []
  for (const [index, { prose, span }] of cells.entries()) {
    if (index > 0) {
      text += ' | '
      offsets.push(span.start, span.start, span.start)
    }
    const shift = text.length
    text += prose.text
    for (const offset of prose.offsets) offsets.push(offset)
    for (const { style, start, end } of prose.styles) styles.push({ style, start: start + shift, end: end + shift })
  }
  return { text, offsets, styles }
}

/** Reads a table; rows are passages, the header is kept beside them. */
export function readTable(builder: OutlineBuilder, node: Table, parents: readonly Passage[]): void {
  const { source, section } = builder
  const [head, ...body] = node.children
  const context = builder.context(parents)
  const rows: Passage[] = []
  const header = head === undefined ? [] : readCells(head, source)
  const grid: Grid = { span: spanOfNode(node), header, rows, section, context }
  builder.grids.push(grid)
  for (const row of body) {
    const cells = readCells(row, source)
    const parent = parents.at(-1) ?? null
    rows.push(builder.add('row', joinCells(cells), spanOfNode(row), { context, parent, row: { grid, cells } }))
  }
}
