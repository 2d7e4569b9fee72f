import { otherImperatives } from '../../vocabulary/en/items.ts'
import { verbs } from '../../vocabulary/en/verbs.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'

const instructions = lexicon({
  verb: [...verbs.create, ...verbs.check, ...verbs.maintain, ...otherImperatives].map((verb) => `^(?:${verb})`),
})

const file = /^\S*\w[._/]\w\S*(?:\s|$)/
const longestFile = 60

/** Whether a text opens with a file that is named like an order: `test-import.sh`, `verify/run`. */
export function opensWithFile(text: string): boolean {
  return file.test(text.slice(0, longestFile))
}

/** Whether the words of an item tell somebody to do something: `Configure alerts`. */
export function isImperative(text: string): boolean {
  const words = text.slice(0, 40).replace(/^[\s\d.)*_-]+/, '')
  return instructions.has(words, 'verb') && !opensWithFile(words)
}
