import type { Audited } from '../findings/result.ts'

/** One audited file, with the text to quote from. */
export interface RenderedReport extends Audited {
  /** The repaired text; its lines are those of the file. */
  readonly text: string
}

/** The names of `util.styleText` that renderers use. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green' | 'underline'

/** What a renderer may know of where its text goes. */
export interface RenderOptions {
  /** Sets words in a style; leaves them as they are by default. */
  readonly style?: (style: Style, words: string) => string
  /** The width to cut quoted lines at, in columns; 100 by default. */
  readonly columns?: number
}

/** Turns audited reports into text. */
export type Renderer = (reports: readonly RenderedReport[], options: Required<RenderOptions>) => string
