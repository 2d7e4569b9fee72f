import { sentencesOf } from '../../../outline/lines.ts'
import type { Passage } from '../../../outline/passage.ts'
import { spanOf } from '../../../outline/prose.ts'
import { countedNouns, numberWords, openEnded, statementWords } from '../../../vocabulary/en/counts.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { Caseless } from '../../caseless.ts'
import type { Count } from '../../model/count.ts'
import { severityIn } from '../severity/grade.ts'

const words = lexicon({ openEnded, some: statementWords.some, now: statementWords['not now'] })
const numeral = `\\d{1,2}|${Object.keys(numberWords).join('|')}`
const announced = new Caseless(
  `(?:^|[\\s(])(${numeral})\\s+((?:[\\p{L}-]+\\s+){0,3}?)(${countedNouns.join('|')})((?:\\s+[\\p{L}-]+){0,3})\\s*[:–—]\\s+`,
)
const headed = /^[^\p{L}\d]*((?:\p{L}[\p{L}-]*\s+){0,3}\p{L}[\p{L}-]*)\s*\((\d{1,2})\)\s*[:–—]\s*/u
const nameBefore = /\b(?!(?:The|These|Those|Our|All|Only|There|We)\b)\p{Lu}[\p{L}-]*$/u
const maxWords = 7
const fewest = 2
const most = 15

/** How many names an enumeration holds, by commas alone and with the last `and`; null when it is none. */
function namedIn(list: string): readonly [number, number] | null {
  const body = list.trim().replace(/[.!]$/, '')
  if (words.has(body, 'openEnded') || /[.;:()?…]|(?:^|,\s|\band\s)\d/.test(body)) return null
  const byComma = body.split(/,\s+/).filter((part) => part.trim() !== '')
  const byAnd = byComma.flatMap((part) => part.split(/(?:^|\s+)and\s+|\s*&\s*/)).filter((part) => part.trim() !== '')
  const isSentence = byAnd.some((part) => part.trim().split(/\s+/).length > maxWords)
  return byAnd.length < fewest || byAnd.length > most || byComma.length < 2 || isSentence
    ? null
    : [byComma.length, byAnd.length]
}

function toCount(passage: Passage, total: number, noun: string, from: number, at: number, to: number): Count[] {
  const named = namedIn(passage.prose.text.slice(at, to))
  if (named === null || total < fewest) return []
  const place = { span: spanOf(passage.prose, at, to) }
  const covers = [...named].reverse().map((number, index) => ({
    by: 'names' as const,
    total: number,
    done: null,
    natural: index === 0,
    members: [place],
  }))
  const base = { kind: 'stated', done: null, atLeast: false, tallied: true, listedUnder: null } as const
  return [{ ...base, span: spanOf(passage.prose, from, at), text: passage.prose.text, total, noun, covers }]
}

/** `Two blockers left: key rotation, the backup and the restore`, `Medium (4): stale cache, no retries`. */
export function readEnumerated(passage: Passage): Count[] {
  if (passage.row !== null || passage.quoted) return []
  const { text } = passage.prose
  const head = headed.exec(text)
  if (head !== null) {
    const name = head[1] ?? ''
    const isClass = severityIn(name) !== null || new RegExp(`(?:${countedNouns.join('|')})$`, 'i').test(name)
    return isClass ? toCount(passage, Number(head[2]), name, 0, head[0].length, text.length) : []
  }
  return sentencesOf(text).flatMap(({ start, end }) => {
    const match = announced.exec(text.slice(start, end))
    if (match === null || words.has(match[2] ?? '', 'some') || words.has(text.slice(start, end), 'now')) return []
    const isName = nameBefore.test(text.slice(start, start + match.index).trimEnd())
    if (isName) return []
    const figure = match[1]?.toLowerCase() ?? ''
    const total = numberWords[figure] ?? Number(figure)
    const at = start + match.index + match[0].length
    return toCount(passage, total, match[3] ?? '', start + match.index, at, end)
  })
}
