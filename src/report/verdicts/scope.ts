import type { Outline, Passage, Section } from '../../outline/passage.ts'
import { reportTitles } from '../../vocabulary/en/headings.ts'
import { documentClasses } from '../../vocabulary/en/labels.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { plain } from '../plain.ts'
import { footOf } from './foot.ts'
import type { VerdictLexicons } from './words.ts'

/** What a heading says about what stands under it. */
export type HeadingClass = 'title' | 'decision' | 'whole' | 'criteria' | 'plan' | 'history' | 'part'

/** Where a passage stands, as far as it tells what its verdict is about. */
export interface Scope {
  /** Class of the nearest heading. */
  readonly near: HeadingClass
  /** Under headings that speak of the whole report. */
  readonly whole: boolean
  /** Under criteria, a plan or history. */
  readonly barred: boolean
  /** Under history. */
  readonly past: boolean
  /** Before the first heading after the title. */
  readonly head: boolean
  /** After a last rule, or in the last lines of a longer report. */
  readonly foot: boolean
  /** A heading about a part stands somewhere above the nearest one. */
  readonly partAbove: boolean
}

const genres = lexicon({ genre: reportTitles }, documentClasses)
const numbering = /^[\s\d.)(:#-]+/
const aside = /\s*\((?:updated|as of|after|new|revised)[^)]*\)$/i

/** The words of a heading or label without number, glyphs and closing punctuation. */
export function bare(text: string): string {
  return plain(text)
    .replace(/\s+/g, ' ')
    .replace(numbering, '')
    .replace(/[\s:.!-]+$/, '')
    .replace(aside, '')
    .trim()
}

function classOf(text: string, words: VerdictLexicons): HeadingClass {
  const title = bare(text)
  const { headings } = words
  if (headings.has(title, 'history')) return 'history'
  if (headings.has(bare(title.split(/:| - /)[0] ?? ''), 'whole'))
    return headings.has(title, 'decision') ? 'decision' : 'whole'
  if (headings.has(title, 'criteria')) return 'criteria'
  if (headings.has(title, 'plan')) return 'plan'
  return headings.has(title, 'decision') && title.split(' ').length <= 8 ? 'decision' : 'part'
}

/** The headings before the first text: the title, or two of one depth that make one. */
function titlesOf(outline: Outline): readonly Section[] {
  const firstText = outline.passages.find((passage) => passage.form !== 'heading' && !passage.quoted)?.index ?? Infinity
  const lead = outline.sections.filter(({ heading }) => heading !== null && heading.index < firstText)
  return lead.every(({ depth }) => depth === lead[0]?.depth) ? lead : lead.slice(0, 1)
}

function isTitle({ depth, heading }: Section): boolean {
  const text = heading?.body.text ?? ''
  return depth === 1 && genres.has(bare(text), 'genre') && !/\d\./.test(text)
}

/** The title's words, which may name the stage that is decided about. */
export function titleOf(outline: Outline): string {
  return titlesOf(outline)
    .map(({ heading }) => heading?.body.text ?? '')
    .join(' ')
}

/** Tells the scope of each passage. */
export function scopesOf(outline: Outline, words: VerdictLexicons): (passage: Passage) => Scope {
  const titles = new Set(titlesOf(outline))
  const firstPart = outline.sections.find((section) => section.heading !== null && !titles.has(section))
  const isFoot = footOf(outline)
  const classes = new Map<Section, HeadingClass>()
  for (const section of outline.sections) {
    const { heading } = section
    if (heading === null) continue
    classes.set(section, titles.has(section) || isTitle(section) ? 'title' : classOf(heading.body.text, words))
  }
  return (passage) => {
    const path: HeadingClass[] = []
    let section: Section | null = passage.form === 'heading' ? passage.section.parent : passage.section
    for (; section !== null; section = section.parent) path.unshift(classes.get(section) ?? 'title')
    const near = path.at(-1) ?? 'title'
    const partAbove = path.slice(0, -1).includes('part')
    return {
      near,
      whole: near === 'title' || ((near === 'decision' || near === 'whole') && !partAbove),
      barred: path.some((kind) => kind === 'history' || kind === 'criteria' || kind === 'plan'),
      past: path.includes('history'),
      head: firstPart === undefined || passage.span.start < firstPart.span.start,
      foot: isFoot(passage),
      partAbove,
    }
  }
}
