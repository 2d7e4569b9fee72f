import { answerWords } from '../../vocabulary/en/verdict-forms.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import type { Judgement } from './judgement.ts'

const answers = lexicon(answerWords)
const reserve =
  /^\W*(?:after|assuming|but|if|once|pending|provided|subject to|when|with (?:conditions|the exception))\b/i

/** The yes or no that a text opens with, as the answer to a question about readiness. */
export function answerOf(text: string): Judgement | null {
  const lead = /^\W*/.exec(text)?.[0].length ?? 0
  const hit = answers.find(text.slice(lead))[0]
  if (hit === undefined || hit.start !== 0) return null
  const isReserved = hit.meaning === 'yes' && reserve.test(text.slice(lead + hit.end))
  return {
    decision: hit.meaning === 'yes' ? (isReserved ? 'conditional-go' : 'go') : 'no-go',
    strong: true,
    start: lead,
    end: lead + hit.end,
    text: hit.text,
    mood: 'asserted',
    reserved: isReserved,
    stage: null,
  }
}
