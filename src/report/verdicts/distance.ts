import type { Passage } from '../../outline/passage.ts'
import { spanOf } from '../../outline/prose.ts'
import { distances } from '../../vocabulary/en/verdicts.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
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

/** The distances to readiness that a report states instead of a verdict: "2-3 weeks to production-ready", "75 % ready". */
export function readDistances(setting: Setting): Statement[] {
  const { passages, text } = setting.outline
  const head = text.split('\n', headLines).join('\n').length
  const atEdge = ({ span }: Passage) => span.start <= head || span.start > footShare * text.length
  const far: { passage: Passage; percent: number | null }[] = []
  for (const passage of passages) {
    if (passage.form === 'row' && passage.prose.text.length > 400) continue
    const said = plain(passage.prose.text)
    const percent = shareOf(said)
    const later = atEdge(passage) && phrases.has(said, 'later')
    if (percent !== null || later || phrases.has(said, 'time')) far.push({ passage, percent })
  }
  const percent = far.find((item) => item.percent !== null)?.percent ?? null
  const decision = percent !== null && percent >= nearlyReady ? 'conditional-go' : 'no-go'
  return far.map(({ passage }) => ({
    span: spanOf(passage.body),
    text: passage.body.text,
    decision,
    plain: false,
    stage: null,
    place: 'distance',
    rank: rank.distance,
    scope: 'whole',
  }))
}
