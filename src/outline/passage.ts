import type { Span } from '../span.ts'
import type { Field } from './field.ts'
import type { Mark } from './marks.ts'
import type { Prose } from './prose.ts'

/**
 * What a passage is in the text: a heading, a list item (its own words only), a table row, one line or sentence run
 * of a paragraph, or one line of a fence that holds words and no code.
 */
export type Form = 'heading' | 'item' | 'row' | 'line' | 'panel'

/** The unit that is read and compared: a stretch of words together with where it stands. */
export interface Passage {
  /** Place in `Outline.passages`, which is in document order. */
  readonly index: number
  readonly form: Form
  readonly span: Span
  /** All its words; of a row those of its cells, joined by ` | `. */
  readonly prose: Prose
  /** Boxes, glyphs and bracketed words in front of the words, in order. */
  readonly leading: readonly Mark[]
  /** The words between leading and trailing marks. */
  readonly body: Prose
  readonly trailing: readonly Mark[]
  /** `Key: value`, when the body reads so. */
  readonly field: Field | null
  readonly section: Section
  /** What it stands under, from the inside out: parent items, lead-in, bold line, headings. */
  readonly context: readonly Context[]
  /** The list item that it is nested in. */
  readonly parent: Passage | null
  /** The list that it is an item of; paragraph or panel lines that all bear a mark form a list too. */
  readonly list: List | null
  /** Cells and header, when it is a row. */
  readonly row: Row | null
  /** Inside a block quote. */
  readonly quoted: boolean
  /** Inside a fence. */
  readonly fenced: boolean
}

/** One thing that a passage stands under; lead-ins and bold lines are headings in all but name. */
export interface Context {
  readonly kind: 'parent' | 'lead-in' | 'bold' | 'heading'
  readonly passage: Passage
  /** Its words; of a long lead-in the last sentence. */
  readonly text: string
}

/** A heading with all that stands under it, up to the next heading of the same or a lower depth. */
export interface Section {
  readonly index: number
  /** 1 to 6; 0 for what stands before the first heading. */
  readonly depth: number
  readonly heading: Passage | null
  readonly parent: Section | null
  readonly children: readonly Section[]
  /** What stands directly in it, subsections aside; the heading itself is not among them. */
  readonly passages: readonly Passage[]
  readonly span: Span
  /** Which of several reports in one file it belongs to: every further heading of depth 1 opens another. */
  readonly part: number
}

/** A run of sibling items. */
export interface List {
  readonly kind: 'bullet' | 'ordered' | 'lines' | 'panel'
  readonly span: Span
  readonly level: number
  readonly items: readonly Passage[]
  readonly parent: Passage | null
  readonly section: Section
  readonly context: readonly Context[]
}

/** A table. */
export interface Grid {
  readonly span: Span
  readonly header: readonly Cell[]
  readonly rows: readonly Passage[]
  readonly section: Section
  readonly context: readonly Context[]
}

/** A table row: as many cells as it has, which may differ from the header. */
export interface Row {
  readonly grid: Grid
  readonly cells: readonly Cell[]
}

/** A table cell, its marks taken off as from any passage. */
export interface Cell {
  readonly span: Span
  readonly prose: Prose
  readonly leading: readonly Mark[]
  readonly body: Prose
  readonly trailing: readonly Mark[]
}

/** A fenced or indented block. */
export interface Fence {
  readonly span: Span
  readonly language: string
  /** A panel holds words (`text`, `markdown`, no language); anything else is code and yields no passages. */
  readonly kind: 'panel' | 'code'
  readonly lines: readonly Passage[]
}

/** An HTML comment. */
export interface Comment {
  readonly span: Span
  readonly text: string
}

/** A report's structure without meaning. */
export interface Outline {
  readonly text: string
  readonly passages: readonly Passage[]
  readonly sections: readonly Section[]
  readonly lists: readonly List[]
  readonly grids: readonly Grid[]
  readonly fences: readonly Fence[]
  readonly comments: readonly Comment[]
  readonly frontMatter: readonly Field[]
}
