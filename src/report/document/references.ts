import type { Outline } from '../../outline/passage.ts'
import { spanOf } from '../../outline/prose.ts'
import type { Reference } from '../model/placeholder.ts'
import { readSections } from './sections.ts'

const mention =
  /\b(?:see|in|refer to|per)\s+(?:also\s+)?((section|appendix)\s+(\d{1,2}(?:\.\d{1,2})*|[A-Z])(?![\p{L}\p{N}.]*\p{L}))/giu
/** Told sooner than by the whole expression. */
const mayMention = /section|appendix/i
const elsewhere = /^[)\s]*(?:of|in|from)\s+(?!this\b)|^\s*(?:of|from)\b/i
const anchor = /\]\((#[^)\s]+)\)/g
const target = /(?:name|id)\s*=\s*["']?([^"'\s>]+)/gi
const fewestNumbered = 3

/** An anchor or heading by its letters and digits alone, so that the slugs of different renderers agree. */
function slug(text: string): string {
  const words = text.replace(/%[\da-f]{2}/gi, '').toLowerCase()
  return words.replace(/[^\p{L}\p{N}]+/gu, '')
}

function readMentions(outline: Outline): Reference[] {
  const sections = readSections(outline)
  const numbers = sections.map(({ number }) => number).filter((number) => number !== null)
  const titles = sections.map(({ title }) => title)
  const isKnown = (kind: string, number: string) =>
    kind === 'appendix'
      ? titles.some((title) => new RegExp(`\\bappendix\\s+${number}\\b`, 'i').test(title)) || numbers.includes(number)
      : numbers.some((known) => known === number || known.startsWith(`${number}.`))
  return outline.passages.flatMap(({ prose, fenced, quoted }) => {
    if (fenced || quoted || !mayMention.test(prose.text)) return []
    return [...prose.text.matchAll(mention)]
      .filter((match) => !elsewhere.test(prose.text.slice(match.index + match[0].length)))
      .filter((match) => (!/appendix/i.test(match[2] ?? '') ? numbers.length >= fewestNumbered : true))
      .map((match): Reference => {
        const end = match.index + match[0].length
        const span = spanOf(prose, end - (match[1] ?? '').length, end)
        return { span, target: match[1] ?? '', found: isKnown((match[2] ?? '').toLowerCase(), match[3] ?? '') }
      })
  })
}

function readAnchors({ text, sections, fences }: Outline): Reference[] {
  const known = new Set(sections.map(({ heading }) => slug(heading?.prose.text ?? '')))
  for (const match of text.matchAll(target)) known.add(slug(match[1] ?? ''))
  return [...text.matchAll(anchor)]
    .filter((match) => !fences.some(({ span }) => span.start <= match.index && match.index < span.end))
    .map((match): Reference => {
      const start = match.index + 2
      const name = match[1] ?? ''
      const found = known.has(slug(name)) || known.has(slug(name.replace(/-\d+$/, '')))
      return { span: { start, end: start + name.length }, target: name, found }
    })
}

/** References to parts of the report itself: sections and appendices by number, and anchors. */
export function readReferences(outline: Outline): Reference[] {
  return [...readMentions(outline), ...readAnchors(outline)].sort((a, b) => a.span.start - b.span.start)
}
