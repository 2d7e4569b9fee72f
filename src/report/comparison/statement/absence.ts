import { type Prose, slice, trim } from '../../../outline/prose.ts'
import { absenceEnders, absenceOpeners, goodAbsences } from '../../../vocabulary/en/statements.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Subject, subjectOfText } from '../subject/subject.ts'
import { isDesirable } from '../subject/terms.ts'

const words = lexicon({ opener: absenceOpeners, ender: absenceEnders, good: goodAbsences })
const maxName = 60
const hint = /\b(?:no|not|missing|lack|absent|without|broken)|n't\b/i
const nameEnd = /[.|;(:→]|=>/
const tally = /\d+\s*(?:\/|of)\s*\d+/

function nameOfAbsent(prose: Prose): Prose | null {
  const { text } = prose
  const opener = words.first(text, 'opener')
  if (opener?.start === 0) {
    const rest = text.slice(opener.end).trimStart()
    if (words.first(rest, 'good')?.start === 0) return null
    const end = rest.search(nameEnd)
    const from = text.length - rest.length
    return trim(slice(prose, from, from + Math.min(end < 0 ? rest.length : end, maxName)))
  }
  const ender = words.first(text, 'ender')
  if (ender === null || ender.start < 3 || ender.start > maxName || nameEnd.test(text.slice(0, ender.start)))
    return null
  return trim(slice(prose, 0, ender.start))
}

/**
 * The thing that a text says is not there: `No rate limiting`, `Backups not configured`. Only things that a report is
 * better off with count, so that `No connection drops` is no absence.
 */
export function absentSubject(prose: Prose): Subject | null {
  if (!hint.test(prose.text) || /→|=>/.test(prose.text) || tally.test(prose.text)) return null
  const name = nameOfAbsent(prose)
  if (name === null) return null
  const subject = subjectOfText(name)
  return [...subject.key.keys()].some(isDesirable) ? subject : null
}
