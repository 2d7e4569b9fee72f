import type { Outline, Passage } from '../../../outline/passage.ts'
import { isSet, spanOf } from '../../../outline/prose.ts'
import { elsewhereWords, partMentions, referenceClasses } from '../../../vocabulary/en/references.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import type { Reference } from '../../model/placeholder.ts'
import { plain } from '../../plain.ts'
import type { Chapter } from './chapters.ts'
import { nextTo } from './meant.ts'

const words = lexicon(partMentions, referenceClasses)
const after = lexicon({ elsewhere: elsewhereWords })
const bare = /(?<=\b(?:see|in)\s)\d{1,2}\.\d{1,2}(?![\d%.]|\s*%)/gi
const numberAtEnd = /(?:\d[\d.]*|[a-z](?:\.\d+)*)$/i
const wordBefore = /[a-z§]+\s*$/i
const fewestNumbered = 3

interface Named {
  readonly kind: 'section' | 'appendix'
  readonly number: string
  readonly start: number
  readonly end: number
}

/** The numbers of parts in a passage; a number alone only where it is set off: `discussed in **3.1**`. */
function namesIn({ prose }: Passage): Named[] {
  const text = plain(prose.text)
  const told = words.find(text).flatMap((hit): Named[] => {
    const number = numberAtEnd.exec(hit.text)?.[0] ?? ''
    const kind = wordBefore.exec(hit.text.slice(0, -number.length))?.[0].length ?? 0
    const isOther = after.has(text.slice(hit.end).replace(/^[)\s]+/, ''), 'elsewhere')
    const start = hit.end - number.length - kind
    if (isOther || /^[\w-]*\p{L}/u.test(text.slice(hit.end)) || isSet(prose, 'link', start, hit.end)) return []
    return [{ kind: hit.meaning, number: number.toUpperCase(), start, end: hit.end }]
  })
  const alone = [...text.matchAll(bare)].flatMap((match): Named[] => {
    const end = match.index + match[0].length
    const isPart = isSet(prose, 'strong', match.index, end)
    return isPart ? [{ kind: 'section', number: match[0], start: match.index, end }] : []
  })
  return [...told, ...alone]
}

function isKnown({ kind, number }: Named, chapters: readonly Chapter[]): boolean {
  const isPart = (own: string) => own === number || own.startsWith(`${number}.`)
  const parts = kind === 'appendix' && /^\d/.test(number) ? chapters.filter(({ isAppendix }) => isAppendix) : chapters
  return parts.some(({ numbers }) => numbers.some(isPart))
}

/** Parts of the report named by their number in running words. */
export function readMentions({ passages }: Outline, chapters: readonly Chapter[]): Reference[] {
  const isNumbered = chapters.filter(({ numbers }) => numbers.length > 0).length >= fewestNumbered
  return passages.flatMap((passage) => {
    if (passage.fenced || passage.quoted || passage.form === 'heading') return []
    return namesIn(passage)
      .filter(({ kind }) => kind === 'appendix' || isNumbered)
      .map((name): Reference => {
        const span = spanOf(passage.prose, name.start, name.end)
        const target = passage.prose.text.slice(name.start, name.end)
        return isKnown(name, chapters)
          ? { span, target, fault: null, meant: null }
          : { span, target, fault: 'missing', meant: nextTo(name.number, chapters) }
      })
  })
}
