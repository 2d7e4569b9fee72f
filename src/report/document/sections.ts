import type { Outline, Section } from '../../outline/passage.ts'
import type { SectionItem } from '../model/section.ts'

const number = /^(?:(?:section|part|chapter)\s+)?(\d{1,2}(?:\.\d{1,2})*|[A-Z](?=[.)]))[.):]?\s+(?=\S)/i
const tally = /\s*[([]\s*\d+\s*(?:\/|of)\s*\d+[^)\]]*[)\]]\s*$/i

function readSection({ heading, depth, part, span }: Section): SectionItem | null {
  if (heading === null) return null
  const words = heading.body.text
  const title = words.replace(number, '').replace(tally, '').trim()
  return { title: title === '' ? words : title, depth, number: number.exec(words)?.[1] ?? null, part, span }
}

/** The sections of a report in document order. */
export function readSections(outline: Outline): SectionItem[] {
  return outline.sections.map(readSection).filter((section) => section !== null)
}

/** The words of the first heading, if it comes before any other text but metadata. */
export function readTitle(outline: Outline): string | null {
  const first = outline.sections.find((section) => section.heading !== null)
  return first?.heading?.body.text || null
}
