import { sentencesOf } from '../../../outline/lines.ts'
import type { Cell, Passage } from '../../../outline/passage.ts'
import { isSet, type Prose, slice, trim } from '../../../outline/prose.ts'
import { consoles, facets, nameless, ratingTags, tagLabels } from '../../../vocabulary/en/subjects.ts'
import { isKnownVerb } from './verb.ts'

/** Which words of a passage name what it speaks of, and which say something of it. */
export interface Naming {
  readonly name: Prose
  readonly rest: Prose | null
  /** The passage that the name stands in: the heading above, where the label is a facet of the thing. */
  readonly of: Passage
  /** The label names a side of the thing: `Status`, `Severity`. */
  readonly isFacet: boolean
}

/** Labels that come back in a report and so name no thing: `DevOps:`, `Expected:`. */
export type RepeatedLabels = ReadonlySet<string>

const facet = new RegExp(`^\\W*(?:${facets.join('|')})\\W*$`, 'i')
const tag = new RegExp(`^\\W*(?:${tagLabels.join('|')})\\W*$`, 'i')
const namelessHeader = new RegExp(`^\\W*(?:${nameless.join('|')})\\W*$`, 'i')
const dash = /\s+[–—]\s+|\s+-\s+|(?<=\))\s*[–—-]\s+/
const number =
  /^\W*(?:\d+(?:\.\d+)*[.)]?\s+|[A-Z]{1,2}\d{1,3}[a-z]?[.:)]\s+)?(?:(?:phase|step|stage|issue|bug|task|item|section|part)\s+#?\d+\s*[:.–—-]\s*)?/i
/** In which case or by which means a thing is done: `in the hosting dashboard`. */
const aside = new RegExp(
  `\\s(?:\\(?(?:if|when|once)\\s|in (?:the )?(?:production|target) environment\\b|(?:in|on|via|through|using) (?:the |your )?(?:[\\w-]+ ){0,2}(?:${consoles.join('|')})\\b)`,
  'i',
)
const tags = ratingTags.join('|')
const grade = new RegExp(`^\\W*(?:${tags})\\]\\s*|(?<![^\\p{L}\\d)])[^\\p{L}\\d)]+(?:${tags})[)\\]]?\\W*$`, 'u')
const rating = new RegExp(`^\\W*(?:${tags})\\W*$`, 'i')
const minName = 8
const maxLabelWords = 7
const minRepeats = 3

function wordCount(text: string): number {
  return text.split(/\s+/).length
}

/** `X: …`, `**X** …` and `X — …` as label and rest; null where there is no short label. */
export function labelOf(body: Prose, field: Passage['field']): { readonly key: Prose; readonly value: Prose } | null {
  if (field !== null && field.value.text !== '') return field
  const strong = body.styles.find((styled) => styled.style === 'strong' && styled.start === 0)
  if (strong !== undefined && strong.end < body.text.length && isSet(body, 'strong', 0, strong.end)) {
    const rest = body.text.slice(strong.end)
    const gap = rest.length - rest.replace(/^[\s:–—-]+/, '').length
    const key = trim(slice(body, 0, strong.end))
    const isVerb = !/[:–—-]/.test(rest.slice(0, gap)) && isKnownVerb(key.text)
    if (gap > 0 && !isVerb && wordCount(key.text) <= maxLabelWords)
      return { key, value: trim(slice(body, strong.end + gap)) }
  }
  const cut = dash.exec(body.text)
  if (cut === null || cut.index === 0 || wordCount(body.text.slice(0, cut.index)) > maxLabelWords) return null
  return { key: trim(slice(body, 0, cut.index)), value: trim(slice(body, cut.index + cut[0].length)) }
}

/** Whether a label names a side of a thing: `Status`, `Fix`. */
export function isFacet(label: string): boolean {
  return facet.test(label)
}

/** The labels that stand three times or more in a report. */
export function repeatedLabels(passages: readonly Passage[]): RepeatedLabels {
  const counts = new Map<string, number>()
  for (const passage of passages) {
    const key = passage.row === null ? labelOf(passage.body, passage.field)?.key.text.toLowerCase() : undefined
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= minRepeats).map(([label]) => label))
}

function namesThing(cell: Cell, header: Cell | undefined): boolean {
  if (!/\p{L}{2}/u.test(cell.body.text)) return false
  return !namelessHeader.test(header?.body.text ?? '') && !rating.test(cell.body.text)
}

function nameOfRow(passage: Passage, cells: readonly Cell[], header: readonly Cell[]): Naming {
  const column = Math.max(
    0,
    cells.findIndex((cell, index) => namesThing(cell, header[index])),
  )
  const name = withoutNumber(cells[column]?.body ?? passage.body)
  return { name, rest: null, of: passage, isFacet: false }
}

/** A prose without the number in front: `3.2 `, `Step 4: `. */
function withoutNumber(prose: Prose): Prose {
  const width = number.exec(prose.text)?.[0].length ?? 0
  return width === 0 || width === prose.text.length ? prose : slice(prose, width)
}

/** A heading without the rating that it bears: `[Blocker] …`, `… ❌ CRITICAL`. */
function withoutGrade(prose: Prose): Prose {
  const found = grade.exec(prose.text)
  if (found === null || found[0].length === prose.text.length) return prose
  return found.index === 0 ? slice(prose, found[0].length) : slice(prose, 0, found.index)
}

/** The first sentence of a text that is no label, without the case that it holds in. */
function firstSentence(prose: Prose): Prose {
  const [first] = sentencesOf(prose.text)
  const end = first?.end ?? prose.text.length
  const ifCase = aside.exec(prose.text.slice(0, end))
  return slice(prose, 0, ifCase === null || ifCase.index < minName ? end : ifCase.index)
}

/** Finds the words of a passage that name its subject. */
export function namingOf(passage: Passage, repeated: RepeatedLabels): Naming {
  const { row, body, field } = passage
  if (row !== null) return nameOfRow(passage, row.cells, row.grid.header)
  const label = passage.form === 'heading' ? null : labelOf(body, field)
  if (label === null) {
    const named = withoutNumber(body)
    const name = firstSentence(passage.form === 'heading' ? withoutGrade(named) : named)
    return { name, rest: null, of: passage, isFacet: false }
  }
  if (facet.test(label.key.text)) {
    const above = passage.context[0]?.passage ?? null
    const name = above === null ? label.value : withoutGrade(withoutNumber(above.body))
    return { name, rest: label.value, of: above ?? passage, isFacet: true }
  }
  if (tag.test(label.key.text)) return { name: firstSentence(label.value), rest: null, of: passage, isFacet: false }
  if (repeated.has(label.key.text.toLowerCase())) return { name: label.value, rest: null, of: passage, isFacet: false }
  return { name: withoutNumber(label.key), rest: label.value, of: passage, isFacet: false }
}
