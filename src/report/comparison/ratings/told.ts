import { sentencesOf } from '../../../outline/lines.ts'
import type { Passage } from '../../../outline/passage.ts'
import { type Prose, slice, spanOf, trim } from '../../../outline/prose.ts'
import type { Span } from '../../../span.ts'
import { ratingNouns, ratingVerbs, worthNouns } from '../../../vocabulary/en/ratings.ts'
import { severityWords } from '../../../vocabulary/en/severities.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type RiskSeverity, severityIn, startsGraded } from '../../items/severity/grade.ts'

/** A thing that running words rate. */
export interface Told {
  readonly name: Prose
  readonly severity: RiskSeverity
  readonly span: Span
}

const levels = lexicon(severityWords)
const worth = lexicon({ worth: worthNouns })
const links = lexicon({ verb: ratingVerbs, noun: ratingNouns })
const maxName = 80
const maxLevelWords = 3
/** Commas within brackets enumerate within one entry. */
const member = /(?:[^,;()]|\([^()]{0,80}\))+/g
const inBrackets = /([^,;:()|]{4,80})[([]([^()[\]]{2,30})[)\]]/g
const conjunction = /^\s*(?:and|or|plus)\s+/i

/** Whether a text is a severity and no more: `High`, `Low severity`. */
export function isLevelAlone(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (worth.has(text, 'worth')) return false
  return startsGraded(text.trim()) && words.length <= maxLevelWords && !/[,;:]|\bterm\b/i.test(text)
}

function told(prose: Prose, start: number, end: number, severity: RiskSeverity): Told {
  const name = trim(slice(prose, start, end))
  const width = conjunction.exec(name.text)?.[0].length ?? 0
  return { name: slice(name, width), severity, span: spanOf(prose, start, end) }
}

/** `Low: inline styles, missing header` */
function byLabel({ field, row }: Passage): Told[] {
  if (field === null || row !== null || !isLevelAlone(field.key.text)) return []
  const severity = severityIn(field.key.text)
  const members = [...field.value.text.matchAll(member)]
  if (severity === null || field.value.text === '') return []
  const isList = members.length > 1 && members.every(([text]) => text.length <= maxName)
  if (!isList)
    return field.value.text.length <= maxName * 2 ? [{ name: field.value, severity, span: spanOf(field.value) }] : []
  return members.map(({ index, 0: text }) => told(field.value, index, index + text.length, severity))
}

/** `weak ciphers (medium), stale cookies (low)` */
function byBrackets(prose: Prose): Told[] {
  if (!/[([]/.test(prose.text)) return []
  return [...prose.text.matchAll(inBrackets)].flatMap((match): Told[] => {
    const [, name = '', level = ''] = match
    const severity = isLevelAlone(level) ? severityIn(level) : null
    return severity === null ? [] : [told(prose, match.index, match.index + name.length, severity)]
  })
}

/** `The missing lockout is rated high.` */
function bySentence(prose: Prose): Told[] {
  return sentencesOf(prose.text).flatMap(({ start, end }): Told[] => {
    const text = prose.text.slice(start, end)
    if (text.length > 2 * maxName || text.endsWith('?')) return []
    for (const hit of levels.find(text)) {
      const verb = links.first(text.slice(0, hit.start), 'verb')
      if (verb === null || verb.start === 0 || verb.start > maxName) continue
      if (!links.has(text.slice(hit.end), 'noun') || /\b(?:no|not|none|if|when)\b/i.test(text.slice(0, hit.start)))
        continue
      return [told(prose, start, start + verb.start, hit.meaning)]
    }
    return []
  })
}

/** What a passage rates in running words. */
export function readTold(passage: Passage): Told[] {
  if (passage.row !== null || passage.quoted) return []
  const labelled = byLabel(passage)
  if (labelled.length > 0) return labelled
  const bracketed = byBrackets(passage.body)
  if (bracketed.length > 0) return bracketed
  return passage.form === 'heading' ? [] : bySentence(passage.body)
}
