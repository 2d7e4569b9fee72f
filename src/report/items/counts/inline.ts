import type { List, Outline, Passage } from '../../../outline/passage.ts'
import { spanOf } from '../../../outline/prose.ts'
import { openEnded } from '../../../vocabulary/en/counts.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import type { Count } from '../../model/count.ts'

const open = lexicon({ openEnded })
const form = /^\W*([^():]{2,60})\((\d{1,2})\)\W{0,3}:\W{0,3}(.{3,400})$/u
const maxWords = 6

interface Inline {
  readonly passage: Passage
  readonly total: number
  readonly noun: string
  readonly at: number
  /** How many names there are, taken by commas alone and with the last `and`. */
  readonly named: readonly number[]
}

function readInline(passage: Passage): Inline | null {
  const { text } = passage.prose
  const match = form.exec(text)
  const [, noun = '', number = '', rest = ''] = match ?? []
  if (match === null || passage.quoted || open.has(rest, 'openEnded') || /\d|[;.]\s/.test(rest)) return null
  const byComma = rest.split(/,\s*/).filter((part) => part.trim() !== '')
  const byAnd = byComma.flatMap((part) => part.split(/\s+and\s+|\s*&\s*/)).filter((part) => part.trim() !== '')
  if (byComma.length < 2 || byComma.some((part) => part.trim().split(/\s+/).length > maxWords)) return null
  const at = text.indexOf(`(${number})`)
  return { passage, total: Number(number), noun: noun.trim(), at, named: [byComma.length, byAnd.length] }
}

function ofList({ items }: List): Count[] {
  const read = items.map(readInline).filter((one) => one !== null)
  const fitting = read.filter(({ total, named }) => named.includes(total))
  if (fitting.length < 1) return []
  return read.map(({ passage, total, noun, at, named }): Count => {
    const place = { span: spanOf(passage.prose, at + String(total).length + 2, passage.prose.text.length) }
    const covers = named.map((number, index) => ({
      by: 'names' as const,
      total: number,
      done: null,
      natural: index === 0,
      members: [place],
    }))
    const span = spanOf(passage.prose, 0, at + String(total).length + 2)
    const base = { kind: 'listed', done: null, atLeast: false, tallied: true, listedUnder: null } as const
    return { ...base, span, text: passage.prose.text, total, noun, covers }
  })
}

/** `High risks (3): outage, data loss, delay`, where a sibling of the same form shows that the names are all of them. */
export function readInlineLists({ lists }: Outline): Count[] {
  return lists.flatMap(ofList)
}
