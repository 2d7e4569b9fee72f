import type { Explained } from './candidate.ts'

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Lines of drawings repeat in every row. */
const BOX = /[\u2500-\u259f]/
const BEYOND_ASCII = /[^\0-\x7f]/

/**
 * Whether a line shows damage beside what it should have been, as documentation of mojibake does: all of several
 * characters that repair would make stand there already, or a word that it would make does.
 */
export function quotesDamage(line: string, explained: readonly Explained[]): boolean {
  const kept: string[] = []
  const repaired: string[] = []
  let position = 0
  for (const { start, end, after } of explained) {
    kept.push(line.slice(position, start))
    repaired.push(line.slice(position, start), after)
    position = end
  }
  kept.push(line.slice(position))
  repaired.push(line.slice(position))
  const standing = new Set(kept.join(''))
  if (!BEYOND_ASCII.test(kept.join(''))) return false
  const made = new Set(explained.map(({ after }) => after).filter((after) => !BOX.test(after)))
  if (made.size > 1 && [...made].every((character) => standing.has(character))) return true
  const before = countWords(line)
  const after = countWords(repaired.join(''))
  return [...before].some(([word, times]) => (after.get(word) ?? 0) > times)
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(WORD)) {
    if (word.length > 1 && BEYOND_ASCII.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
