import type { Passage } from '../../outline/passage.ts'
import { spanOf } from '../../outline/prose.ts'
import { distances } from '../../vocabulary/en/verdict-forms.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import type { Decision } from '../model/decision.ts'
import { plain } from '../plain.ts'
import { rank } from './rank.ts'
import type { Setting, Statement } from './statement.ts'

const phrases = lexicon(distances.phrases, distances.classes)
const share = /(\d{1,3}(?:\.\d+)?)\s?%/
const nearlyReady = 85
const headLines = 30
const footShare = 0.85

function shareOf(text: string): number | null {
  const hit = phrases.first(text, 'share')
  const value = hit && share.exec(hit.text)?.[1]
  return value && Number(value) < 100 && !phrases.has(text, 'aim') ? Number(value) : null
}

function statementOf({ body, prose }: Passage, decision: Decision): Statement {
  const text = body.text === '' ? prose : body
  return {
    span: spanOf(text),
    text: text.text,
    decision,
    plain: false,
    approval: false,
    stage: null,
    place: 'distance',
    rank: rank.distance,
    scope: 'whole',
  }
}

/** Where the report says that so much time has to pass before release: "2-3 weeks of fixes, then production-ready". */
export function readWaits({ outline, scopeOf }: Setting): Statement[] {
  return outline.passages
    .filter((passage) => !passage.fenced && passage.form !== 'row' && phrases.has(plain(passage.body.text), 'wait'))
    .filter((passage) => {
      const { whole, barred } = scopeOf(passage)
      return whole && !barred
    })
    .map((passage) => statementOf(passage, 'no-go'))
}

/** The distances to readiness that a report states instead of a verdict: "time to production: 3 weeks", "75 % ready". */
export function readDistances({ outline: { passages, text } }: Setting): Statement[] {
  const head = text.split('\n', headLines).join('\n').length
  const atEdge = ({ span }: Passage) => span.start <= head || span.start > footShare * text.length
  const far: { passage: Passage; percent: number | null }[] = []
  for (const passage of passages) {
    const said = plain(passage.prose.text)
    const percent = shareOf(said)
    const later = atEdge(passage) && phrases.has(said, 'later')
    if (percent !== null || later || phrases.has(said, 'time')) far.push({ passage, percent })
  }
  const percent = far.find((item) => item.percent !== null)?.percent ?? null
  const decision = percent !== null && percent >= nearlyReady ? 'undecided' : 'no-go'
  return far.map(({ passage }) => statementOf(passage, decision))
}
