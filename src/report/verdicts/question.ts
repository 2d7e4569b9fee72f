import type { Passage } from '../../outline/passage.ts'
import { plain } from '../plain.ts'
import { answerOf } from './answer.ts'
import { hasCue } from './cues.ts'
import type { Judgement } from './judgement.ts'
import { asksForReadiness } from './labels.ts'
import { rank } from './rank.ts'
import type { Scope } from './scope.ts'
import { type Setting, type Statement, stateOf } from './statement.ts'

const answered = /^([^?]{3,110})\?\W*(?=(?:yes|no|not yet)\b)/i
const longQuestion = 60

/** The answer to a question within the words of one passage. */
function ownAnswer(text: string): Judgement | null {
  const question = answered.exec(text)
  if (question === null || !asksForReadiness(question[1] ?? '')) return null
  const from = question[0].length
  const answer = answerOf(text.slice(from))
  return answer && { ...answer, start: from + answer.start, end: from + answer.end }
}

/** The answer that opens the text under a heading that asks: `## Is it ready?`, `Almost.` */
function answerToHeading(passage: Passage, { near }: Scope): Judgement | null {
  const { section, form, body } = passage
  const asked = section.heading?.body.text ?? ''
  const asks = asked.endsWith('?') && asked.length <= longQuestion && hasCue(asked, 'readiness')
  const isFirst = section.passages.find((one) => one.form !== 'heading') === passage
  if (form !== 'line' || !isFirst || !(asks || near === 'decision')) return null
  const answer = answerOf(body.text)
  return answer !== null && (asks || isSentence(body.text, answer)) ? answer : null
}

/** Whether an answer is said by itself: `No. Two gates are open`, and not `No tests failed`. */
function isSentence(text: string, { start, end }: Judgement): boolean {
  return start === 0 && /^\s*(?:[.,;:!]|[-–—]\s|$)/.test(text.slice(end))
}

/** Reads an answered question about readiness: `Ready for production? No`, or the answer below a heading that asks. */
export function readQuestion(passage: Passage, scope: Scope, setting: Setting): Statement | null {
  const said = plain(passage.body.text)
  const own = ownAnswer(said)
  const judgement = own ?? answerToHeading(passage, scope)
  if (judgement === null || scope.barred) return null
  const whole = scope.whole || scope.head || scope.foot || (own === null && !scope.partAbove)
  return stateOf(passage.body, judgement, { rank: rank.overall, place: 'status', whole }, setting)
}
