import { firstSpaceless } from './words.ts'

const space = 32
const hyphen = 45

function isSpelled(code: number): boolean {
  const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return isLetter || (code >= 48 && code <= 57) || (code >= 0xc0 && code < firstSpaceless)
}

/** Where the letters and digits from an index of a phrase on end; one that a sign repeats is none of them. */
export function lettersEnd(source: string, from: number): number {
  let end = from
  while (end < source.length && isSpelled(source.charCodeAt(end))) end++
  const repeats = end > from && /^(?:[?*+]|\{\d)/.test(source.slice(end, end + 2))
  return repeats ? end - 1 : end
}

function isGap(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code === space || code === hyphen || (code >= 9 && code <= 13)) return true
  return code >= 0xa0 && /\s/.test(text.charAt(index))
}

/** Whether a phrase has alternatives that stand in no bracket. */
function hasAlternatives(source: string): boolean {
  const bare = source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, '')
  let depth = 0
  for (let index = 0; index < bare.length; index++) {
    const char = bare[index]
    if (char === '(') depth++
    else if (char === ')') depth--
    else if (char === '|' && depth === 0) return true
  }
  return false
}

/** How much of a phrase, from its start, is spelled out: letters, digits and single spaces that must all stand there. */
export function spelledLength(source: string): number {
  let length = lettersEnd(source, 0)
  while (length > 0 && source.charCodeAt(length) === space) {
    const end = lettersEnd(source, length + 1)
    if (end === length + 1) break
    length = end
  }
  return length < source.length && source.includes('|') && hasAlternatives(source) ? 0 : length
}

/** The end of the first `length` characters of a phrase at an index of a text in lower case, or -1. */
export function spelledEnd(source: string, length: number, text: string, index: number): number {
  let end = index
  for (let at = 0; at < length; at++) {
    const code = source.charCodeAt(at)
    if (code !== space) {
      if (text.charCodeAt(end) !== (code >= 65 && code <= 90 ? code + 32 : code)) return -1
      end++
    } else {
      if (!isGap(text, end)) return -1
      while (isGap(text, end)) end++
    }
  }
  return end
}
