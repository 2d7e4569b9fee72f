import type { Root, RootContent } from 'mdast'
import { OutlineBuilder } from './builder.ts'
import { readFence } from './fence.ts'
import { readFrontMatter } from './front-matter.ts'
import { readHeading } from './heading.ts'
import { readHtml } from './html.ts'
import { readList } from './list.ts'
import { readParagraph } from './paragraph.ts'
import type { Outline, Passage } from './passage.ts'
import { readTable } from './table.ts'

function readBlocks(builder: OutlineBuilder, blocks: readonly RootContent[], parents: readonly Passage[]): void {
  for (const [index, block] of blocks.entries()) readBlock(builder, block, blocks[index + 1], parents)
}

function readBlock(
  builder: OutlineBuilder,
  block: RootContent,
  next: RootContent | undefined,
  parents: readonly Passage[],
): void {
  const inside = (children: readonly RootContent[], within: readonly Passage[]) => readBlocks(builder, children, within)
  switch (block.type) {
    case 'heading':
      return builder.quoted || parents.length > 0 ? undefined : readHeading(builder, block)
    case 'thematicBreak':
      return builder.forget()
    case 'paragraph':
      return readParagraph(builder, block, next, parents)
    case 'list':
      return builder.govern(() => readList(builder, block, parents, inside))
    case 'table':
      return builder.govern(() => readTable(builder, block, parents))
    case 'code':
      return builder.govern(() => readFence(builder, block, parents))
    case 'html':
      return builder.govern(() => readHtml(builder, block, parents))
    case 'blockquote': {
      const { quoted } = builder
      builder.quoted = true
      inside(block.children, parents)
      builder.quoted = quoted
      return
    }
    case 'footnoteDefinition':
      return inside(block.children, parents)
  }
}

/** The structure of a parsed text: sections, passages in document order, lists, tables, fences and comments. */
export function readOutline(root: Root, text: string): Outline {
  const builder = new OutlineBuilder(text)
  readBlocks(builder, root.children, [])
  builder.closeSections()
  const { passages, sections, lists, grids, fences, comments } = builder
  return { text, passages, sections, lists, grids, fences, comments, frontMatter: readFrontMatter(text) }
}
