import { conditionOpeners } from '../../vocabulary/en/conditions.ts'
import { answerWords } from '../../vocabulary/en/verdict-forms.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import type { Judgement } from './judgement.ts'

const answers = lexicon(answerWords)
const words = lexicon({ reserve: conditionOpeners })

/** The yes, no or nearly that a text opens with, as the answer to a question about readiness. */
export function answerOf(text: string): Judgement | null {
  const lead = /^\W*/.exec(text)?.[0].length ?? 0
  const hit = answers.find(text.slice(lead))[0]
  if (hit === undefined || hit.start !== 0) return null
  const isReserved = hit.meaning === 'yes' && words.first(text.slice(lead + hit.end).replace(/^\W+/, ''))?.start === 0
  const decision = hit.meaning === 'no' ? 'no-go' : isReserved || hit.meaning === 'nearly' ? 'conditional-go' : 'go'
  return {
    decision,
    strong: true,
    start: lead,
    end: lead + hit.end,
    text: hit.text,
    mood: 'asserted',
    reserved: decision === 'conditional-go',
    stage: null,
  }
}
