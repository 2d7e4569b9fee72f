import type { Outline, Passage } from '../../../outline/passage.ts'
import type { Reference } from '../../model/placeholder.ts'

const link = /\[([^[\]\n]{0,120})\]\((#[^)\s]+)\)/g
const target = /(?:name|id)\s*=\s*["']?([^"'\s>]+)/gi
const partNumber = /^\W*(?:(?:section|chapter|part|appendix|annex|step|§)\s*)(?:[A-Z]\.)?(\d{1,2}(?:\.\d{1,2})*)\W*$/i
const headingNumber =
  /^\W*(?:(?:section|chapter|part|appendix|annex|step)\s+)?(?:[A-Z]\.)?(\d{1,2}(?:\.\d{1,2})*)[.):]?\s/i
const wholeName = 8

/** An anchor or heading by its letters and digits alone, so that the slugs of different renderers agree. */
function slug(text: string): string {
  const words = text.replace(/%[\da-f]{2}/gi, '').toLowerCase()
  return words.replace(/[^\p{L}\p{N}]+/gu, '')
}

function headingsBySlug({ sections }: Outline): Map<string, Passage> {
  const headings = sections.flatMap(({ heading }) => heading ?? [])
  return new Map(headings.map((heading) => [slug(heading.prose.text), heading]))
}

/** `[Section 3](#results)` where the heading that it leads to has another number. */
function misnumbered(label: string, heading: Passage | undefined): Passage | null {
  const [said, stands] = [partNumber.exec(label)?.[1], headingNumber.exec(heading?.body.text ?? '')?.[1]]
  return heading === undefined || said === undefined || stands === undefined || said === stands ? null : heading
}

/** Links to anchors of the report. */
export function readAnchors(outline: Outline): Reference[] {
  const { text, fences } = outline
  const headings = headingsBySlug(outline)
  const slugs = [...headings.keys()]
  const targets = new Set([...text.matchAll(target)].map((match) => slug(match[1] ?? '')))
  const isKnown = (name: string) =>
    targets.has(name) ||
    headings.has(name) ||
    (name.length >= wholeName && slugs.some((heading) => heading.startsWith(name)))
  return [...text.matchAll(link)]
    .filter((match) => !fences.some(({ span }) => span.start <= match.index && match.index < span.end))
    .map((match): Reference => {
      const [whole, label = '', name = ''] = match
      const start = match.index + whole.length - 1 - name.length
      const found = isKnown(slug(name)) || isKnown(slug(name.replace(/-\d+$/, '')))
      const other = misnumbered(label, headings.get(slug(name)))
      const leadsTo = other === null ? null : { span: other.span }
      return { span: { start, end: start + name.length }, target: other === null ? name : label, found, leadsTo }
    })
}
