import { answerWords } from '../../vocabulary/en/verdict-forms.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import type { Judgement } from './judgement.ts'

const answers = lexicon(answerWords)

/** The yes or no that a text opens with, as the answer to a question about readiness. */
export function answerOf(text: string): Judgement | null {
  const lead = /^\W*/.exec(text)?.[0].length ?? 0
  const hit = answers.find(text.slice(lead))[0]
  if (hit === undefined || hit.start !== 0) return null
  return {
    decision: hit.meaning === 'yes' ? 'go' : 'no-go',
    strong: true,
    start: lead,
    end: lead + hit.end,
    text: hit.text,
    mood: 'asserted',
    reserved: false,
    stage: null,
  }
}
