import type { Outline, Passage, Section } from '../../../outline/passage.ts'
import type { Count } from '../../model/count.ts'
import { inOneReport } from '../../place.ts'
import { columnRole } from '../columns.ts'
import { bareWords } from '../cues.ts'
import { coversOf, type ItemsByPassage } from './covers.ts'
import { passagesUnder } from './stretch.ts'

const figure = /^\W*(\d{1,3})\W*$/
const ratio = /^\W*(\d{1,3})\s*(?:\/|of)\s*(\d{1,3})\W*$/
const numbering = /^\W*\d+(?:\.\d+)*[.):]?\s+/
const tail = /\s*[([–—:].*$/
const doneHeaders = /^(?:done|completed?|passed|ticked|met|ok|closed|fixed|finished)$/i
const wholeHeaders = /^(?:total|items|checks|tasks|all|count|of|required|criteria)$/i

const nameOf = (text: string): string => bareWords(text).replace(numbering, '').replace(tail, '').trim().toLowerCase()

/** The tally of a row: one cell `3/4`, or a cell of those done and one of all. */
function tallyOf({ row }: Passage): { done: number; total: number; cell: number } | null {
  const cells = row?.cells ?? []
  const ratios = cells.flatMap(({ prose }, cell) => {
    const match = ratio.exec(prose.text)
    return match === null ? [] : [{ done: Number(match[1]), total: Number(match[2]), cell }]
  })
  const [only, ...more] = ratios
  if (only !== undefined) return more.length === 0 ? only : null
  const at = (headers: RegExp) =>
    row?.grid.header.findIndex(({ prose }, index) => index > 0 && headers.test(bareWords(prose.text))) ?? -1
  const [done, total] = [at(doneHeaders), at(wholeHeaders)]
  const [some, all] = [done, total].map((index) => figure.exec(cells[index]?.prose.text ?? '')?.[1])
  return some === undefined || all === undefined ? null : { done: Number(some), total: Number(all), cell: done }
}

/** Rows `Security | 3/4` of an overview, against the section of that name. */
export function readBySection(outline: Outline, items: ItemsByPassage): Count[] {
  const sections = new Map<string, Section[]>()
  for (const section of outline.sections) {
    const name = nameOf(section.heading?.body.text ?? '')
    if (name !== '') sections.set(name, [...(sections.get(name) ?? []), section])
  }
  return outline.passages.flatMap((passage): Count[] => {
    const first = passage.row?.cells[0]
    const named = first === undefined || passage.quoted ? [] : (sections.get(nameOf(first.body.text)) ?? [])
    const [section, ...more] = named.filter(({ heading }) => heading !== null && inOneReport(heading, passage))
    const tally = section === undefined || more.length > 0 ? null : tallyOf(passage)
    if (section === undefined || tally === null || columnRole(first?.prose.text ?? '') === 'status') return []
    const { done, total, cell } = tally
    const span = passage.row?.cells[cell]?.span ?? passage.span
    const covers = coversOf(passagesUnder(section), items)
    const base = { span, text: passage.prose.text, kind: 'tally', total, done, atLeast: false } as const
    return [{ ...base, noun: null, tallied: false, listedUnder: section.heading?.span ?? null, covers }]
  })
}
