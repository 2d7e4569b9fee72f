import type { Passage } from '../../outline/passage.ts'
import { choiceWords, releaseActs, waitingWords } from '../../vocabulary/en/items.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'

const words = lexicon({
  choice: choiceWords.map((answer) => `^${answer}(?=[^\\p{L}]*(?:$|[(:,–—-]))`),
  waiting: waitingWords,
  ...releaseActs,
})

/** Whether the words of a box are one of several answers: `GO`, `Approved with conditions`. */
export function isChoice({ body }: Passage): boolean {
  return words.has(body.text, 'choice')
}

/** Whether an item waits, stays as it is, or is the release itself: nothing that has to be done before the go. */
export function isStep(text: string): boolean {
  if (words.has(text, 'waiting')) return true
  return words.has(text, 'act') && words.has(text, 'target') && !words.has(text, 'checked')
}
