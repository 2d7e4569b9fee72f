import type { Outline, Passage } from '../../../outline/passage.ts'
import { spanOf } from '../../../outline/prose.ts'
import { belowWords, contentsHeadings, promiseWords } from '../../../vocabulary/en/references.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import type { Reference } from '../../model/placeholder.ts'
import { plain } from '../../plain.ts'
import { type Chapter, numberedOf, slug } from './chapters.ts'
import { likeWords, nextTo } from './meant.ts'

const words = lexicon({ contents: contentsHeadings, promise: promiseWords, below: belowWords })
/** A rule between a promise and the next heading: what is promised is all that follows. */
const rule = /^ {0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/m
const fewestEntries = 3
const titled =
  /\b(?:[Ss]ee|in|under|[Rr]efer to)\s+(?:the\s+)?["“]?((?:[A-Z][\w&/-]*)(?:\s+(?:and|of|[A-Z][\w&/-]*)){0,4})["”]?\s+(?:(?:section|chapter|list|table)\s+)?(below|above)\b/g

/** Entries of a table of contents without a link that no heading has the words of. */
export function readContents({ lists, passages }: Outline, chapters: readonly Chapter[]): Reference[] {
  return lists.flatMap(({ items, section }): Reference[] => {
    if (!words.has(plain(section.heading?.body.text ?? ''), 'contents')) return []
    const entries = items.filter(({ prose }) => !prose.styles.some(({ style }) => style === 'link'))
    const titleOf = ({ body }: Passage) => slug((numberedOf(body.text)?.rest || body.text).replace(/[.\s]*\d*$/, ''))
    const missing = entries.filter((entry) => !chapters.some(({ title }) => title.startsWith(titleOf(entry))))
    if (entries.length < fewestEntries || missing.length * 2 > entries.length) return []
    return missing.map(({ body, span }) => ({
      span,
      target: body.text,
      fault: 'missing',
      meant: likeWords(body.text, chapters, passages) ?? nextTo('', chapters),
    }))
  })
}

function isNamed(title: string, { passages, grids }: Outline, from: Passage): boolean {
  const stems = (title.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5))
  const isSaid = (said: string) => stems.some((stem) => said.toLowerCase().includes(stem))
  return (
    stems.length === 0 ||
    passages.some((passage) => passage !== from && isSaid(passage.prose.text)) ||
    grids.some(({ header }) => header.some(({ prose }) => isSaid(prose.text)))
  )
}

/** Parts that are named by title and place (`see Risks below`) and of which the report says nothing else. */
export function readTitled(outline: Outline, chapters: readonly Chapter[]): Reference[] {
  return outline.passages.flatMap((passage) => {
    if (passage.fenced || passage.quoted) return []
    return [...passage.prose.text.matchAll(titled)].flatMap((match): Reference[] => {
      const [whole, title = ''] = match
      const start = match.index + whole.indexOf(title)
      if (isNamed(title, outline, passage)) return []
      const span = spanOf(passage.prose, start, match.index + whole.length)
      return [{ span, target: whole.slice(whole.indexOf(title)), fault: 'missing', meant: nextTo('', chapters) }]
    })
  })
}

/** What is promised to follow and does not: the sentence before nothing, and `see below` at the end. */
export function readPromises(outline: Outline, chapters: readonly Chapter[]): Reference[] {
  const { lists, passages, sections, text } = outline
  const last = passages.at(-1)
  const lastHeading = sections.at(-1)?.span.start ?? 0
  return passages.flatMap((passage): Reference[] => {
    const { form, body, section, fenced, quoted, span } = passage
    if (fenced || quoted || form === 'heading' || form === 'row') return []
    const said = plain(body.text)
    if (/:\s*$/.test(said) && words.has(said.slice(-60), 'promise')) {
      const between = text.slice(span.end, section.span.end)
      const rest = between.replace(/[\s*_-]+/g, '')
      if (rule.test(between) && lists.some((list) => list.section.span.start >= section.span.end)) return []
      return rest === '' ? [{ span, target: body.text, fault: 'unkept', meant: section.heading?.span ?? null }] : []
    }
    const hit = words.first(said, 'below')
    if (hit === null || span.start < lastHeading || last === undefined || last === passage) return []
    const about =
      said
        .slice(0, hit.start)
        .toLowerCase()
        .match(/\p{L}{5,}/gu) ?? []
    const rest = text.slice(span.end).toLowerCase()
    if (about.length === 0 || about.some((word) => rest.includes(word)) || /^\s*(?:\||```)/m.test(rest)) return []
    const meant = chapters.find(({ heading }) => about.some((word) => heading.body.text.toLowerCase().includes(word)))
    return [{ span, target: hit.text, fault: 'unkept', meant: meant?.heading.span ?? last.span }]
  })
}
