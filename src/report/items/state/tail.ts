import type { Passage } from '../../../outline/passage.ts'
import { askingWords } from '../../../vocabulary/en/states.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'

const asks = lexicon({ asks: askingWords })
const longestTail = 3
const remark = /\s*\([^()]*\)[\s.]*$/
const separator = /(?:[:：]|\s[—–-]|→|=>|\()\s*/g

/** Whether the state word of an item is all that stands behind its last colon, dash or bracket: `Export – failed`. */
export function isTail({ form, body }: Passage, word: string | null): boolean {
  if (form !== 'item' || word === null || asks.has(word, 'asks')) return false
  const text = body.text.replace(remark, '')
  const tails = [body.text, text].flatMap((words) => {
    const cut = [...words.matchAll(separator)].at(-1)
    return cut === undefined ? [] : [words.slice(cut.index + cut[0].length)]
  })
  return tails.some((tail) => isWord(tail, word))
}

function isWord(tail: string, word: string): boolean {
  const said = tail.toLowerCase().indexOf(word)
  return said >= 0 && said <= 2 && tail.trim().split(/\s+/).length <= longestTail
}
