import type { ListItem, List as ListNode, RootContent } from 'mdast'
import type { OutlineBuilder } from './builder.ts'
import { linesOf } from './lines.ts'
import { type Mark, readMarks } from './marks.ts'
import { spanOfNode } from './node.ts'
import type { List, Passage } from './passage.ts'
import { plainProse, proseOf, spanOf } from './prose.ts'

type ReadInside = (blocks: readonly RootContent[], parents: readonly Passage[]) => void

/** The box that GitHub's task lists take off an item's words. */
function boxOf(item: ListItem, source: string, start: number): Mark[] {
  if (item.checked === null || item.checked === undefined) return []
  const at = source.indexOf('[', start)
  return [{ kind: 'box', ticked: item.checked, span: { start: at, end: at + 3 } }]
}

/** Reads a list; an item's words are its first line, and what else stands in it has the item as its parent. */
export function readList(
  builder: OutlineBuilder,
  node: ListNode,
  parents: readonly Passage[],
  readInside: ReadInside,
): void {
  const { source, section } = builder
  const items: Passage[] = []
  const context = builder.context(parents)
  const parent = parents.at(-1) ?? null
  const kind = node.ordered ? 'ordered' : 'bullet'
  const list: List = { kind, span: spanOfNode(node), level: parents.length, items, parent, section, context }
  builder.lists.push(list)
  builder.insideItems(node.children, (item) => {
    const { start } = spanOfNode(item)
    const [first, ...rest] = item.children
    const own = first?.type === 'paragraph' ? first : null
    const [head = plainProse(source, start, start), ...lines] =
      own === null ? [] : linesOf(proseOf(own, source), source)
    const span = { start, end: Math.max(start, spanOf(head).end) }
    const leading = [...boxOf(item, source, start), ...readMarks(head).leading]
    const passage = builder.add('item', head, span, { list, context, parent, leading })
    items.push(passage)
    const within = [...parents, passage]
    return () => {
      builder.addLines(lines, 'lines', within)
      readInside(own === null ? item.children : rest, within)
    }
  })
}
