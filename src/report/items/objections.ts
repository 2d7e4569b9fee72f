import { sentencesOf } from '../../outline/lines.ts'
import type { Outline, Passage } from '../../outline/passage.ts'
import { spanOf } from '../../outline/prose.ts'
import type { Span } from '../../span.ts'
import { failureWords } from '../../vocabulary/en/failures.ts'
import { objectionClasses, objectionWords } from '../../vocabulary/en/objections.ts'
import { waiverWords } from '../../vocabulary/en/states.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import type { Objection, ObjectionKind } from '../model/objection.ts'
import { type Mood, moodOf } from '../mood.ts'
import { plain, withoutQuotations } from '../plain.ts'
import { bareWords } from './cues.ts'
import { severityIn } from './severity/grade.ts'
import type { Role, Standing } from './standing.ts'
import { isMarked } from './state/glyph.ts'

const words = lexicon(objectionWords, objectionClasses)
const excuses = lexicon({ explained: failureWords.explained, waived: waiverWords.waived })
const telling: ReadonlySet<Role> = new Set(['result', 'risk', 'checklist', 'sign-off', 'limitation'])
const meant: ReadonlySet<Mood> = new Set(['asserted', 'attributive', 'title', 'conditional', 'criterion'])
const kinds: Readonly<Record<string, ObjectionKind>> = {
  grave: 'grave',
  'failing-tests': 'failing-tests',
  untested: 'untested',
  fails: 'failing',
  failed: 'failing',
}
const ifOnly =
  /\b(?:if|whether|unless|should|would|when(?:ever)?|until|before|once|in case|can|could|may|might|must)\b/i
const nothing = /\b(?:no|none|zero|0|without|neither|nor|nothing|not|never)\b/i
const someOf = /^\W*(?:[1-9]\d{0,3}(?!\s?[%\d.,/])|(?:one|two|three|four|five|six|seven|eight|nine|ten|several)\b)/i
const longestSubject = 9

/** Whether the words before a verb are its subject and no more. */
function isSubject(before: string): boolean {
  if (/[/|(]\s*$/.test(before) || before.lastIndexOf('(') > before.lastIndexOf(')')) return false
  const names = before
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
  return names.length > 0 && names.length <= longestSubject && !/[,;:]/.test(before) && !ifOnly.test(before)
}

/** The last clause of what stands before a phrase. */
function clauseOf(before: string): string {
  return before.split(/[;,]\s|\b(?:and|but)\s|[:–—]\s/).at(-1) ?? before
}

function fromSentences({ prose }: Passage): Objection[] {
  const text = withoutQuotations(plain(prose.text))
  if (excuses.has(text, 'explained') || excuses.has(text, 'waived')) return []
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    const hit = words.find(sentence).find(({ meaning }) => Object.hasOwn(kinds, meaning))
    const kind = hit && kinds[hit.meaning]
    if (hit === undefined || kind === undefined || /\?\W*$/.test(sentence)) return []
    const before = sentence.slice(0, hit.start)
    if (ifOnly.test(before) || nothing.test(clauseOf(before)) || !meant.has(moodOf(sentence, hit.start, hit.end)))
      return []
    if (kind === 'failing' && (!isSubject(clauseOf(before)) || words.has(text, 'settled'))) return []
    if (kind !== 'grave' && words.has(sentence.slice(hit.end), 'settled')) return []
    return [{ span: spanOf(prose, start, end), kind, text: prose.text.slice(start, end).replace(/\s+/g, ' ').trim() }]
  })
}

/** Whether a value names something. */
function isSome(text: string): boolean {
  return /\p{L}/u.test(text) && !/^\W*(?:none|nothing|no|n\/a|0|zero)(?!\p{L})/iu.test(text)
}

/** `Open critical issues: 2`, `Not tested: failover` */
function fromLabel({ field, row }: Passage): Objection[] {
  const [name, count] = row === null ? [field?.key, field?.value] : [row.cells[0]?.body, row.cells[1]?.body]
  if (name === undefined || count === undefined || (row !== null && row.cells.length > 3)) return []
  const span: Span = { start: spanOf(name).start, end: spanOf(count).end }
  const text = `${name.text}: ${count.text}`
  if (words.has(bareWords(name.text), 'list') && isSome(count.text)) return [{ span, kind: 'untested', text }]
  return words.has(bareWords(name.text), 'label') && someOf.test(count.text) ? [{ span, kind: 'grave', text }] : []
}

/** A row of a table that counts what is open by severity. */
function fromCount({ row, context }: Passage): Objection[] {
  const [first] = row?.cells ?? []
  if (row === null || first === undefined || severityIn(first.body.text) !== 'critical') return []
  const listed = row.grid.header.findIndex(
    ({ prose }, index) => index > 0 && words.has(bareWords(prose.text), 'open-column'),
  )
  const isOpen = words.has(context[0]?.text ?? '', 'open-heading') && row.cells.length === 2
  const cell = row.cells[listed < 0 && isOpen ? 1 : listed]
  if (cell === undefined || !someOf.test(cell.body.text)) return []
  return [{ span: cell.span, kind: 'grave', text: `${cell.body.text} ${first.body.text}` }]
}

/** What is listed as not tested. */
function fromList({ form, context, body, span }: Passage): Objection[] {
  const [over] = context
  if (form !== 'item' || over === undefined || over.kind === 'parent') return []
  const heading = bareWords(over.text).replace(/:$/, '')
  return words.has(heading, 'list') && body.text !== '' ? [{ span, kind: 'untested', text: body.text }] : []
}

/** Whether a heading says that what stands under it has been put right. */
function isOver(heading: string): boolean {
  return words.has(heading, 'over')
}

/** Reads what sentences, labels and counts tell that speaks against a release: tests that fail or were not run, grave faults that are open. */
export function readObjections(outline: Outline, standings: ReadonlyMap<Passage, Standing>): Objection[] {
  return outline.passages.flatMap((passage) => {
    const standing = standings.get(passage)
    const { form, quoted, fenced } = passage
    if (standing === undefined || quoted || fenced || form === 'heading' || !telling.has(standing.role)) return []
    if (
      standing.timing === 'after-launch' ||
      standing.governors.some((governor) => isOver(governor.words)) ||
      excuses.has(standing.governors[0]?.words ?? '', 'waived')
    )
      return []
    const counted = [...fromLabel(passage), ...fromCount(passage)]
    if (counted.length > 0 || form === 'row' || isMarked(passage)) return counted
    const listed = fromList(passage)
    return listed.length > 0 ? listed : fromSentences(passage)
  })
}
