import type { Passage } from '../../outline/passage.ts'
import { plain } from '../plain.ts'
import { hasCue } from './cues.ts'
import { rank } from './rank.ts'
import type { Scope } from './scope.ts'
import { type Setting, type Statement, stateOf } from './statement.ts'

const answered = /^([^?]{3,110})\?\W*(yes|no|not yet)\b/di

/** Reads an answered question about readiness: `Ready for production? No`. */
export function readQuestion(passage: Passage, scope: Scope, setting: Setting): Statement | null {
  const match = answered.exec(plain(passage.body.text))
  const [start, end] = match?.indices?.[2] ?? []
  if (match === null || !hasCue(match[1] ?? '', 'readiness') || start === undefined || end === undefined) return null
  const text = match[2] ?? ''
  const judgement = {
    decision: /^yes/i.test(text) ? 'go' : 'no-go',
    strong: true,
    start,
    end,
    text,
    mood: 'asserted',
    reserved: false,
    stage: null,
  } as const
  const whole = (scope.whole || scope.head || scope.foot) && !scope.barred
  return stateOf(passage.body, judgement, { rank: rank.overall, place: 'status', whole }, setting)
}
