import type { Passage } from '../../../outline/passage.ts'
import { spanOf } from '../../../outline/prose.ts'
import { countedNouns, openEnded } from '../../../vocabulary/en/counts.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { Caseless } from '../../caseless.ts'
import type { Count } from '../../model/count.ts'

const words = lexicon({ openEnded })
const idRange = /\b([A-Z]{1,6}-?)(\d{1,3})\s*(?:through|to|–|—|-|\.\.)\s*\1(\d{1,3})\b/
const names = new Caseless(
  `(?:\\b(\\d{1,3})(\\+)?\\s+(?:[\\w/-]+\\s+){0,3}?(?:${countedNouns.join('|')})\\b|:\\s*(\\d{1,3})(\\+)?)\\s*\\(([^()]{8,400})\\)`,
)
const separators = /,\s*(?:and\s+)?|;\s*|\s·\s|\s\+\s/
const identifier = /^[\w./-]+\.\w{1,5}$|^[\w-]*[._/][\w./-]*$/
const longest = 40
const least = 2
const fewest = 3

const base = { done: null, atLeast: false, noun: null, tallied: true, listedUnder: null } as const

/** `TF-1 through TF-5` in a heading, over the identifiers of that row which occur below it. */
export function readRange(heading: Passage, stretch: readonly Passage[]): Count | null {
  const { prose } = heading
  const match = idRange.exec(prose.text)
  if (match === null) return null
  const [text, prefix = '', first, last] = match
  const total = Number(last) - Number(first) + 1
  if (total < least || total > longest) return null
  const id = new RegExp(`\\b${prefix}(\\d{1,3})\\b`, 'g')
  const found = new Set(stretch.flatMap((passage) => [...passage.prose.text.matchAll(id)].map(([whole]) => whole)))
  const members = stretch.filter((passage) => passage.form === 'heading' && passage.prose.text.includes(prefix))
  const span = spanOf(prose, match.index, match.index + text.length)
  if (found.size === 0 || members.length === 0) return null
  const places = members.map((member) => ({ span: member.span }))
  const covers = [{ by: 'names' as const, total: found.size, done: null, natural: found.size < total, members: places }]
  return { ...base, span, text: prose.text, kind: 'range', total, noun: `identifiers (${text})`, covers }
}

/** `Test files: 3 (a.ts, b.ts, c.ts)`: names of files and the like that stand beside their number. */
export function readNames(passage: Passage): Count | null {
  if (passage.row !== null || passage.quoted) return null
  const { prose } = passage
  const match = names.exec(prose.text)
  if (match === null) return null
  const listed = (match[5] ?? '').split(separators).filter((part) => part.trim() !== '')
  const total = Number(match[1] ?? match[3])
  const named = listed.filter((part) => identifier.test(part.trim()))
  if (listed.length < fewest || total < least || named.length < listed.length || words.has(match[5] ?? '', 'openEnded'))
    return null
  const open = match.index + match[0].indexOf('(')
  const place = { span: spanOf(prose, open, match.index + match[0].length) }
  const covers = [
    { by: 'names' as const, total: listed.length, done: null, natural: listed.length > total, members: [place] },
  ]
  const atLeast = (match[2] ?? match[4]) !== undefined
  return { ...base, span: spanOf(prose, match.index, open), text: prose.text, kind: 'listed', total, atLeast, covers }
}
