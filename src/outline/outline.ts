import type {
  Blockquote,
  Code,
  Heading,
  Html,
  ListItem,
  List as ListNode,
  Paragraph,
  Root,
  RootContent,
  Table,
} from 'mdast'
import { cover, type Span } from '../span.ts'
import { readField } from './field.ts'
import { readFrontMatter } from './front-matter.ts'
import { linesOf, sentencesOf } from './lines.ts'
import { readMarks } from './marks.ts'
import type { Cell, Comment, Context, Fence, Form, Grid, List, Outline, Passage, Row, Section } from './passage.ts'
import { isSet, type Prose, plainProse, proseOf, spanOf } from './prose.ts'

type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] }

const panelLanguages = new Set([
  '',
  'text',
  'txt',
  'plaintext',
  'plain',
  'markdown',
  'md',
  'ascii',
  'console',
  'log',
  'output',
])
const frame = /[│║┃╔╗╚╝═─━┌┐└┘├┤╠╣╟╢┬┴┼╦╩╬]+/g
const maxBoldLine = 140

const nowhere: Span = { start: 0, end: 0 }

function spanOfNode(node: RootContent | ListItem | Root): Span {
  const { position } = node
  return position === undefined ? nowhere : { start: position.start.offset ?? 0, end: position.end.offset ?? 0 }
}

function endAt(section: Open<Section> | undefined, end: number): void {
  if (section !== undefined) section.span = { start: section.span.start, end }
}

/** Walks the blocks of a document once and keeps track of what the current one stands under. */
class OutlineReader {
  readonly passages: Passage[] = []
  readonly sections: Open<Section>[] = []
  readonly lists: List[] = []
  readonly grids: Grid[] = []
  readonly fences: Fence[] = []
  readonly comments: Comment[] = []
  private section: Open<Section>
  private boldLine: Context | null = null
  private boldLineUsed = false
  private leadIn: Context | null = null
  private quoted = false
  private part = 0

  constructor(private readonly source: string) {
    this.section = this.openSection(0, null, 0)
  }

  read(root: Root): void {
    this.readBlocks(root.children)
    this.closeSections()
  }

  /** A section ends where the next one of the same or a lower depth starts. */
  private closeSections(): void {
    const open: Open<Section>[] = []
    for (const section of this.sections) {
      while ((open.at(-1)?.depth ?? 0) >= section.depth && open.length > 0) endAt(open.pop(), section.span.start)
      open.push(section)
    }
    for (const section of open) endAt(section, this.source.length)
  }

  private openSection(depth: number, parent: Open<Section> | null, start: number): Open<Section> {
    const index = this.sections.length
    const span = { start, end: this.source.length }
    const section: Open<Section> = {
      index,
      depth,
      heading: null,
      parent,
      children: [],
      passages: [],
      span,
      part: this.part,
    }
    this.sections.push(section)
    parent?.children.push(section)
    return section
  }

  private context(parents: readonly Passage[] = []): Context[] {
    const chain: Context[] = [...parents]
      .reverse()
      .map((passage) => ({ kind: 'parent', passage, text: passage.body.text }))
    if (this.leadIn !== null) chain.push(this.leadIn)
    if (this.boldLine !== null) chain.push(this.boldLine)
    for (let section: Section | null = this.section; section !== null; section = section.parent)
      if (section.heading !== null)
        chain.push({ kind: 'heading', passage: section.heading, text: section.heading.body.text })
    return chain
  }

  private add(form: Form, prose: Prose, span: Span, more: Partial<Passage> = {}): Passage {
    const marked = readMarks(prose)
    const passage: Passage = {
      index: this.passages.length,
      form,
      span,
      prose,
      ...marked,
      field: form === 'row' ? null : readField(marked.body),
      section: this.section,
      context: this.context(),
      parent: null,
      list: null,
      row: null,
      quoted: this.quoted,
      fenced: false,
      ...more,
    }
    this.passages.push(passage)
    if (form !== 'heading') this.section.passages.push(passage)
    return passage
  }

  private readBlocks(blocks: readonly RootContent[], parents: readonly Passage[] = []): void {
    for (const [index, block] of blocks.entries()) this.readBlock(block, blocks[index + 1], parents)
  }

  private readBlock(block: RootContent, next: RootContent | undefined, parents: readonly Passage[]): void {
    switch (block.type) {
      case 'heading':
        return this.readHeading(block)
      case 'thematicBreak':
        return this.forget()
      case 'paragraph':
        return this.readParagraph(block, next, parents)
      case 'list':
        return this.govern(() => this.readList(block, parents))
      case 'table':
        return this.govern(() => this.readTable(block, parents))
      case 'code':
        return this.govern(() => this.readFence(block, parents))
      case 'blockquote':
        return this.readQuote(block, parents)
      case 'html':
        return this.readHtml(block, parents)
      default:
        if ('children' in block) this.readBlocks(block.children as RootContent[], parents)
    }
  }

  /** A lead-in governs the next block only; a bold line goes on until a paragraph follows what it governed. */
  private govern(readBlock: () => void): void {
    readBlock()
    this.leadIn = null
    this.boldLineUsed = true
  }

  private forget(): void {
    this.boldLine = null
    this.leadIn = null
  }

  private readHeading(node: Heading): void {
    if (this.quoted) return
    this.forget()
    let parent: Open<Section> | null = this.section
    while (parent !== null && (parent.depth >= node.depth || parent.depth === 0))
      parent = parent.parent as Open<Section> | null
    if (node.depth === 1 && this.opensAnotherReport()) this.part++
    const span = spanOfNode(node)
    const section = this.openSection(node.depth, parent, span.start)
    const above = parent ?? section
    this.section = above
    const context = parent === null ? [] : this.context()
    this.section = section
    section.heading = this.add('heading', proseOf(node, this.source), span, { context })
  }

  /** Two top headings in a row are one title; one that comes after text under another opens a report of its own. */
  private opensAnotherReport(): boolean {
    const last = this.sections.at(-1)
    return this.sections.some((section) => section.depth === 1) && (last?.depth !== 1 || last.passages.length > 0)
  }

  private readParagraph(node: Paragraph, next: RootContent | undefined, parents: readonly Passage[]): void {
    const prose = proseOf(node, this.source)
    const isBoldLine = isSet(prose, 'strong') && prose.text.length < maxBoldLine
    this.leadIn = null
    if (isBoldLine || this.boldLineUsed) this.boldLine = null
    const lines = this.addLines(linesOf(prose, this.source), 'lines', parents)
    const last = lines.at(-1)
    if (last === undefined) return
    if (isBoldLine && parents.length === 0) {
      this.boldLine = { kind: 'bold', passage: last, text: last.body.text }
      this.boldLineUsed = false
    } else if (
      /[:：]\s*$/.test(last.body.text) &&
      next !== undefined &&
      ['list', 'table', 'code'].includes(next.type)
    ) {
      const sentence = sentencesOf(last.body.text).at(-1)
      this.leadIn = { kind: 'lead-in', passage: last, text: last.body.text.slice(sentence?.start ?? 0) }
    }
  }

  /** Adds lines as passages; where two or more in a row bear marks, they are a list. */
  private addLines(lines: readonly Prose[], kind: 'lines' | 'panel', parents: readonly Passage[]): Passage[] {
    const context = this.context(parents)
    const form = kind === 'lines' ? 'line' : 'panel'
    const added: Passage[] = []
    let run: Prose[] = []
    const flush = () => {
      if (run.length === 0) return
      const items: Passage[] = []
      const span = cover(run.map((line) => spanOf(line)))
      const list: List | null =
        run.length < 2
          ? null
          : { kind, span, level: 0, items, parent: parents.at(-1) ?? null, section: this.section, context }
      for (const line of run)
        items.push(
          this.add(form, line, spanOf(line), {
            context,
            list,
            parent: parents.at(-1) ?? null,
            fenced: kind === 'panel',
          }),
        )
      if (list !== null) this.lists.push(list)
      added.push(...items)
      run = []
    }
    for (const line of lines) {
      if (readMarks(line).leading.length > 0) {
        run.push(line)
        continue
      }
      flush()
      added.push(
        this.add(form, line, spanOf(line), { context, parent: parents.at(-1) ?? null, fenced: kind === 'panel' }),
      )
    }
    flush()
    return added
  }

  private readList(node: ListNode, parents: readonly Passage[]): void {
    const items: Passage[] = []
    const context = this.context(parents)
    const kind = node.ordered ? 'ordered' : 'bullet'
    const list: List = {
      kind,
      span: spanOfNode(node),
      level: parents.length,
      items,
      parent: parents.at(-1) ?? null,
      section: this.section,
      context,
    }
    this.lists.push(list)
    const { leadIn } = this
    for (const item of node.children) {
      this.leadIn = leadIn
      const [first, ...rest] = item.children
      const own = first?.type === 'paragraph' ? first : null
      const prose =
        own === null
          ? plainProse(this.source, spanOfNode(item).start, spanOfNode(item).start)
          : proseOf(own, this.source)
      const [head = prose, ...lines] = linesOf(prose, this.source)
      const passage = this.addItem(item, head, { list, context, parent: parents.at(-1) ?? null })
      items.push(passage)
      const inside = [...parents, passage]
      this.leadIn = null
      this.addLines(lines, 'lines', inside)
      this.readBlocks(own === null ? item.children : rest, inside)
    }
  }

  private addItem(item: ListItem, prose: Prose, more: Partial<Passage>): Passage {
    const start = spanOfNode(item).start
    const span = { start, end: Math.max(start, spanOf(prose).end) }
    if (item.checked === null || item.checked === undefined) return this.add('item', prose, span, more)
    const at = this.source.indexOf('[', start)
    const marked = readMarks(prose)
    const box = { kind: 'box', ticked: item.checked, span: { start: at, end: at + 3 } } as const
    return this.add('item', prose, span, { ...more, leading: [box, ...marked.leading] })
  }

  private readTable(node: Table, parents: readonly Passage[]): void {
    const [head, ...body] = node.children.map((row) =>
      row.children.map((cell): Cell => {
        const prose = proseOf(cell, this.source)
        return {
          span: prose.text === '' ? spanOfNode(cell as unknown as RootContent) : spanOf(prose),
          prose,
          ...readMarks(prose),
        }
      }),
    )
    const context = this.context(parents)
    const rows: Passage[] = []
    const grid: Grid = { span: spanOfNode(node), header: head ?? [], rows, section: this.section, context }
    this.grids.push(grid)
    body.forEach((cells, index) => {
      const row: Row = { grid, cells }
      const span = spanOfNode(node.children[index + 1] as unknown as RootContent)
      rows.push(this.add('row', joinCells(cells), span, { context, row, parent: parents.at(-1) ?? null }))
    })
  }

  private readFence(node: Code, parents: readonly Passage[]): void {
    const language = (node.lang ?? '').toLowerCase()
    const kind = panelLanguages.has(language) ? 'panel' : 'code'
    const span = spanOfNode(node)
    const lines = kind === 'panel' ? this.addLines(this.panelLines(span), 'panel', parents) : []
    this.fences.push({ span, language, kind, lines })
  }

  /** The lines between the fences, frames of box-drawing characters taken off. */
  private panelLines(span: Span): Prose[] {
    const lines: Prose[] = []
    let start = span.start
    for (const line of this.source.slice(span.start, span.end).split('\n')) {
      const end = start + line.trimEnd().length
      if (!/^[\s>]*(?:`{3,}|~{3,})/.test(line)) {
        const bare = line
          .trimEnd()
          .replace(frame, (drawn) => ' '.repeat(drawn.length))
          .replace(/^(\s*)[-*•](?=\s)/, '$1 ')
        const lead = bare.length - bare.trimStart().length
        if (bare.trim() !== '') lines.push(plainProse(this.source, start + lead, start + bare.trimEnd().length))
      }
      start = Math.max(end, start + line.length) + 1
    }
    return lines
  }

  private readQuote(node: Blockquote, parents: readonly Passage[]): void {
    const before = this.quoted
    this.quoted = true
    this.readBlocks(node.children as RootContent[], parents)
    this.quoted = before
  }

  private readHtml(node: Html, parents: readonly Passage[]): void {
    const { start, end } = spanOfNode(node)
    const comment = /<!--([\s\S]*?)-->/g
    for (const match of node.value.matchAll(comment))
      this.comments.push({
        span: { start: start + match.index, end: start + match.index + match[0].length },
        text: (match[1] ?? '').trim(),
      })
    let at = start
    for (const line of this.source
      .slice(start, end)
      .replace(/<!--[\s\S]*?(?:-->|$)|<[^>]*>/g, (tag) => tag.replace(/[^\n]/g, ' '))
      .split('\n')) {
      const lead = line.length - line.trimStart().length
      if (line.trim() !== '')
        this.addLines([plainProse(this.source, at + lead, at + line.trimEnd().length)], 'lines', parents)
      at += line.length + 1
    }
    this.leadIn = null
  }
}

function joinCells(cells: readonly Cell[]): Prose {
  const joined = { text: '', offsets: [] as number[], styles: [] as Prose['styles'][number][] }
  for (const [index, { prose, span }] of cells.entries()) {
    if (index > 0) {
      joined.text += ' | '
      joined.offsets.push(span.start, span.start, span.start)
    }
    const shift = joined.text.length
    joined.text += prose.text
    joined.offsets.push(...prose.offsets)
    for (const styled of prose.styles)
      joined.styles.push({ ...styled, start: styled.start + shift, end: styled.end + shift })
  }
  return joined
}

/** The structure of a parsed text: sections, passages in document order, lists, tables, fences and comments. */
export function readOutline(root: Root, text: string): Outline {
  const reader = new OutlineReader(text)
  reader.read(root)
  const { passages, sections, lists, grids, fences, comments } = reader
  return { text, passages, sections, lists, grids, fences, comments, frontMatter: readFrontMatter(text) }
}
