import type { Passage } from '../../../outline/passage.ts'
import { askingWords } from '../../../vocabulary/en/states.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'

const asks = lexicon({ asks: askingWords })
const longestTail = 3
const separator = /(?:[:：]|\s[—–-]|→|=>|\()\s*/g

/** Whether the state word of an item is all that stands behind its last colon, dash or bracket: `Export – failed`. */
export function isTail({ form, body }: Passage, word: string | null): boolean {
  if (form !== 'item' || word === null || asks.has(word, 'asks')) return false
  const cut = [...body.text.matchAll(separator)].at(-1)
  if (cut === undefined) return false
  const tail = body.text.slice(cut.index + cut[0].length)
  const said = tail.toLowerCase().indexOf(word)
  return said >= 0 && said <= 2 && tail.trim().split(/\s+/).length <= longestTail
}
