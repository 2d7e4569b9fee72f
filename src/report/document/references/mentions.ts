import type { Outline } from '../../../outline/passage.ts'
import { spanOf } from '../../../outline/prose.ts'
import type { Reference } from '../../model/placeholder.ts'
import { readSections } from '../sections.ts'

const mention =
  /\b(?:see|in|refer to|per)\s+(?:also\s+)?((section|appendix)\s+(\d{1,2}(?:\.\d{1,2})*|[A-Z])(?![\p{L}\p{N}.]*\p{L}))/giu
const elsewhere = /^[)\s]*(?:of|in|from)\s+(?!this\b)|^\s*(?:of|from)\b/i
const appendices = /^(?:appendix|appendices|annex|annexes)$/i
const fewestNumbered = 3

/** Letters and numbers of the appendices: `Appendix B`, and `B – Coverage` under `Appendices`. */
function appendicesOf({ sections }: Outline): Set<string> {
  const titles = sections.flatMap(({ heading, parent }) => {
    const title = heading?.body.text ?? ''
    const own = /\b(?:appendix|annex)\s+([A-Z]|\d{1,2})\b/i.exec(title)?.[1]
    const isUnder = appendices.test(parent?.heading?.body.text.trim() ?? '')
    return own ?? (isUnder ? (/^([A-Z]|\d{1,2})\b/i.exec(title)?.[1] ?? []) : [])
  })
  return new Set(titles.map((title) => title.toUpperCase()))
}

/** `See Section 7`, `in Appendix B`. */
export function readMentions(outline: Outline): Reference[] {
  const numbers = readSections(outline).flatMap(({ number }) => number ?? [])
  const known = appendicesOf(outline)
  const isKnown = (kind: string, number: string) =>
    kind === 'appendix'
      ? known.has(number.toUpperCase()) || numbers.includes(number)
      : numbers.some((one) => one === number || one.startsWith(`${number}.`))
  return outline.passages.flatMap(({ prose, fenced, quoted }) => {
    if (fenced || quoted) return []
    return [...prose.text.matchAll(mention)]
      .filter((match) => !elsewhere.test(prose.text.slice(match.index + match[0].length)))
      .filter((match) => /appendix/i.test(match[2] ?? '') || numbers.length >= fewestNumbered)
      .map((match): Reference => {
        const end = match.index + match[0].length
        const span = spanOf(prose, end - (match[1] ?? '').length, end)
        const found = isKnown((match[2] ?? '').toLowerCase(), match[3] ?? '')
        return { span, target: match[1] ?? '', found, leadsTo: null }
      })
  })
}
