import { firstSpaceless } from './words.ts'

const space = 32
const hyphen = 45

function isSpelled(code: number): boolean {
  return code === space || isLetter(code) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < firstSpaceless)
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
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
  let length = 0
  while (length < source.length && isSpelled(source.charCodeAt(length))) {
    if (source.charCodeAt(length) === space && source.charCodeAt(length - 1) === space) break
    length++
  }
  if (length === source.length) return source.endsWith(' ') ? length - 1 : length
  if (source.includes('|') && hasAlternatives(source)) return 0
  return /^(?:[?*+]|\{\d)/.test(source.slice(length, length + 2)) ? Math.max(0, length - 1) : length
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
