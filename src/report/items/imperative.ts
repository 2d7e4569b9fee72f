import { otherImperatives } from '../../vocabulary/en/items.ts'
import { verbs } from '../../vocabulary/en/verbs.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'

const instructions = lexicon({
  verb: [...verbs.create, ...verbs.check, ...verbs.maintain, ...otherImperatives].map((verb) => `^(?:${verb})`),
})

/** `test-import.sh`, `verify/run`: a file that is named like an order. */
const file = /^\S*\w[._/]\w\S*(?:\s|$)/

/** Whether the words of an item tell somebody to do something: `Configure alerts`. */
export function isImperative(text: string): boolean {
  const words = text.slice(0, 40).replace(/^[\s\d.)*_-]+/, '')
  return instructions.has(words, 'verb') && !file.test(words)
}
