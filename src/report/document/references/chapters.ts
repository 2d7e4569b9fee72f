import type { Outline, Passage, Section } from '../../../outline/passage.ts'

/** A heading as references name it. */
export interface Chapter {
  readonly heading: Passage
  readonly section: Section
  /** Whether it or a heading above it calls itself an appendix. */
  readonly isAppendix: boolean
  /** Its number alone, and with that of the heading above: 4 and A.4. */
  readonly numbers: readonly string[]
  /** Letters and digits of its words without the number. */
  readonly title: string
}

/** A number that a heading or the words of a link begin with. */
export interface Numbered {
  readonly kind: string | null
  readonly number: string
  readonly rest: string
}

const kindWord = /^(?:see\s+)?(section|part|chapter|appendix|annex|§)\s*/i
const numberWord = /^((?:[A-Z]\.?)?\d{1,2}(?:\.\d{1,2})*|[A-Z](?=[.):]|\s+[-–—:]\s|$))(?![\p{L}\d])[.):]?\s*[-–—:]?\s*/u

/** A text by its letters and digits alone, so that the slugs of different renderers agree. */
export function slug(text: string): string {
  return text
    .replace(/%[\da-f]{2}/gi, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The number that a text begins with; null where there is none. */
export function numberedOf(text: string): Numbered | null {
  const kind = kindWord.exec(text)
  const words = text.slice(kind?.[0].length ?? 0)
  const match = numberWord.exec(words)
  if (match === null) return null
  return { kind: kind?.[1]?.toLowerCase() ?? null, number: match[1] ?? '', rest: words.slice(match[0].length) }
}

/** Whether two numbers may name one part: 3 and 3.2, or A.4 and 4. */
export function mayBeOne(a: string, b: string): boolean {
  const [left, right] = [a.split('.'), b.split('.')]
  const length = Math.min(left.length, right.length)
  const same = (x: readonly string[], y: readonly string[]) => x.join('.') === y.join('.')
  return same(left.slice(0, length), right.slice(0, length)) || same(left.slice(-length), right.slice(-length))
}

function isAppendix(section: Section | null): boolean {
  if (section === null) return false
  return /\b(?:appendi|annex)/i.test(section.heading?.body.text ?? '') || isAppendix(section.parent)
}

/** The headings of a report with their numbers, in document order. */
export function readChapters({ sections }: Outline): Chapter[] {
  return sections.flatMap((section): Chapter[] => {
    const { heading, parent } = section
    if (heading === null) return []
    const own = numberedOf(heading.body.text)
    const above = parent?.heading ? numberedOf(parent.heading.body.text) : null
    const numbers = own === null ? [] : [own.number]
    if (own !== null && above !== null && !own.number.includes('.')) numbers.push(`${above.number}.${own.number}`)
    const title = slug(own?.rest || heading.body.text)
    return [{ heading, section, isAppendix: isAppendix(section), numbers, title }]
  })
}
