import { cover, type Span } from '../span.ts'
import { readField } from './field.ts'
import { readMarks } from './marks.ts'
import type { Comment, Context, Fence, Form, Grid, List, Passage, Section } from './passage.ts'
import { type Prose, spanOf } from './prose.ts'

type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] }

const aside = /^\s*(?:\([^()]*\))?\s*:?\s*$/

/** An unmarked item that is all bold, or ends in a colon, heads the items nested in it. */
function kindOfParent({ body, leading, trailing }: Passage): Context['kind'] {
  if (leading.length > 0 || trailing.length > 0) return 'parent'
  const bold = body.styles.find(({ style, start }) => style === 'strong' && start === 0)
  if (bold !== undefined) return aside.test(body.text.slice(bold.end)) ? 'bold' : 'parent'
  return body.text.endsWith(':') ? 'lead-in' : 'parent'
}

/** A section that is still being filled. */
export type OpenSection = Open<Section>

/** Collects what the block readers find, and keeps track of what the current block stands under. */
export class OutlineBuilder {
  readonly passages: Passage[] = []
  readonly sections: OpenSection[] = []
  readonly lists: List[] = []
  readonly grids: Grid[] = []
  readonly fences: Fence[] = []
  readonly comments: Comment[] = []
  /** The section that is open; the first one holds what stands before any heading. */
  section: OpenSection
  /** Whether the current block stands in a block quote. */
  quoted = false
  private boldLine: Context | null = null
  private boldLineUsed = false
  private leadIn: Context | null = null
  private part = 0

  constructor(readonly source: string) {
    this.section = this.openSection(0, null, 0)
  }

  /** Opens a section under the nearest open one of a lower depth. */
  openSectionAt(depth: number, start: number): OpenSection {
    this.forget()
    let parent: Section | null = this.section
    while (parent !== null && (parent.depth >= depth || parent.depth === 0)) parent = parent.parent
    if (depth === 1 && this.opensAnotherReport()) this.part++
    this.section = this.openSection(depth, parent as OpenSection | null, start)
    return this.section
  }

  /** Two top headings in a row are one title; one that comes after text under another opens a report of its own. */
  private opensAnotherReport(): boolean {
    const last = this.sections.at(-1)
    return this.sections.some((section) => section.depth === 1) && (last?.depth !== 1 || last.passages.length > 0)
  }

  private openSection(depth: number, parent: OpenSection | null, start: number): OpenSection {
    const index = this.sections.length
    const span = { start, end: this.source.length }
    const section: OpenSection = {
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

  /** What a block stands under now, from the inside out. */
  context(parents: readonly Passage[] = []): Context[] {
    const chain = [...parents]
      .reverse()
      .map((passage): Context => ({ kind: kindOfParent(passage), passage, text: passage.body.text }))
    if (this.leadIn !== null) chain.push(this.leadIn)
    if (this.boldLine !== null) chain.push(this.boldLine)
    for (let section: Section | null = this.section; section !== null; section = section.parent)
      if (section.heading !== null)
        chain.push({ kind: 'heading', passage: section.heading, text: section.heading.body.text })
    return chain
  }

  /** Adds a passage to the open section; marks and field are read off its words. */
  add(form: Form, prose: Prose, span: Span, more: Partial<Passage> = {}): Passage {
    const marked = readMarks(prose)
    const passage: Passage = {
      index: this.passages.length,
      form,
      span,
      prose,
      ...marked,
      field: form === 'row' ? null : readField(marked.body),
      section: this.section,
      context: more.context ?? this.context(),
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

  /** Adds lines as passages; where two or more in a row bear marks, they are a list. */
  addLines(lines: readonly Prose[], kind: 'lines' | 'panel', parents: readonly Passage[]): Passage[] {
    const form = kind === 'lines' ? 'line' : 'panel'
    const parent = parents.at(-1) ?? null
    const shared = { context: this.context(parents), parent, fenced: kind === 'panel' }
    const added: Passage[] = []
    let run: Passage[] = []
    const closeRun = () => {
      if (run.length > 1) this.listOf(run, kind, parents)
      run = []
    }
    for (const line of lines) {
      const passage = this.add(form, line, withMarkup(spanOf(line), this.source), shared)
      added.push(passage)
      if (passage.leading.length > 0) run.push(passage)
      else closeRun()
    }
    closeRun()
    return added
  }

  private listOf(items: readonly Passage[], kind: 'lines' | 'panel', parents: readonly Passage[]): void {
    const span = cover(items.map((item) => item.span))
    const { section } = this
    const list: List = {
      kind,
      span,
      level: 0,
      items,
      parent: parents.at(-1) ?? null,
      section,
      context: this.context(parents),
    }
    for (const item of items) (item as Open<Passage>).list = list
    this.lists.push(list)
  }

  /** Runs the reader of a block that a lead-in or bold line may govern. */
  govern(readBlock: () => void): void {
    readBlock()
    this.leadIn = null
    this.boldLineUsed = true
  }

  /** Reads what stands inside list items: each starts under the list's lead-in, its own blocks do not. */
  insideItems<T>(items: readonly T[], addItem: (item: T) => (() => void) | undefined): void {
    const { leadIn } = this
    for (const item of items) {
      this.leadIn = leadIn
      const readInside = addItem(item)
      this.leadIn = null
      readInside?.()
    }
  }

  /** A paragraph ends a lead-in, and a bold line that has governed something. */
  startParagraph(isBoldLine: boolean): void {
    this.leadIn = null
    if (isBoldLine || this.boldLineUsed) this.boldLine = null
  }

  /** Lets a bold line govern until the next one, a heading, a rule, or a paragraph after what it governed. */
  setBoldLine(passage: Passage): void {
    this.boldLine = { kind: 'bold', passage, text: passage.body.text }
    this.boldLineUsed = false
  }

  /** Lets a lead-in govern the next block. */
  setLeadIn(passage: Passage, text: string): void {
    this.leadIn = { kind: 'lead-in', passage, text }
  }

  /** Forgets lead-in and bold line: a heading or a rule comes. */
  forget(): void {
    this.boldLine = null
    this.leadIn = null
  }

  /** Ends every section where the next one of the same or a lower depth starts. */
  closeSections(): void {
    const open: OpenSection[] = []
    for (const section of this.sections) {
      while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= section.depth) endAt(open.pop(), section.span.start)
      open.push(section)
    }
  }
}

const markup = new Set('*_`~')

/** A span widened over the signs that set its first and last words in bold, italics or code. */
function withMarkup({ start, end }: Span, source: string): Span {
  while (markup.has(source[start - 1] ?? '')) start--
  while (markup.has(source[end] ?? '')) end++
  return { start, end }
}

function endAt(section: OpenSection | undefined, end: number): void {
  if (section !== undefined) section.span = { start: section.span.start, end }
}
