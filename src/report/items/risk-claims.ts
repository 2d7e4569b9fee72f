import type { Outline, Passage } from '../../outline/passage.ts'
import { type Prose, spanOf } from '../../outline/prose.ts'
import { overallRiskLabels, riskNouns, severityWords } from '../../vocabulary/en/severities.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import type { RiskClaim } from '../model/risk.ts'
import { moodOf } from '../mood.ts'
import { severityIn, startsGraded } from './severity/grade.ts'
import type { Role, Standing } from './standing.ts'

const level = Object.values(severityWords).flat().join('|')
const noun = Object.values(riskNouns).flat().join('|')
const claims = lexicon(
  {
    none: [
      '(?:no|zero|0) (?:(?:open|remaining|known|outstanding|unresolved|active) )?{level}(?: (?:severity|priority|risk))? {noun}',
    ],
    labelled: ['^{level}(?: (?:severity|priority|risk))? {noun}$'],
  },
  { level: [level], noun: [noun] },
)
const labels = lexicon({ overall: overallRiskLabels })
const nouns = lexicon(riskNouns)
const nothing = /^\W*(?:none|0|zero|no)\b/i
const silent: ReadonlySet<Role> = new Set([
  'history',
  'template',
  'criteria',
  'no-go-criteria',
  'condition',
  'action',
  'plan',
  'guide',
  'option',
])

function claim(prose: Prose, start: number, end: number, words: string): RiskClaim[] {
  const severity = severityIn(words)
  if (severity === null) return []
  return [{ span: spanOf(prose, start, end), claim: 'none', severity, noun: nouns.first(words)?.meaning ?? 'risk' }]
}

function fromWords({ prose }: Passage): RiskClaim[] {
  return claims.find(prose.text).flatMap(({ meaning, start, end, text }) => {
    const asserted = meaning === 'none' && moodOf(prose.text, start, end) !== 'criterion'
    return asserted ? claim(prose, start, end, text) : []
  })
}

function fromLabel({ body, field, row }: Passage): RiskClaim[] {
  const key = field?.key.text ?? row?.cells[0]?.body.text ?? ''
  const value = field?.value.text ?? (row?.cells.length === 2 ? row.cells[1]?.body.text : undefined) ?? ''
  if (labels.has(key, 'overall') && startsGraded(value))
    return [{ span: spanOf(field?.value ?? body), claim: 'overall', severity: severityIn(value), noun: 'risk' }]
  return claims.has(key, 'labelled') && nothing.test(value) ? claim(body, 0, body.text.length, key) : []
}

/** Statements about all risks: `No critical issues`, `High risks: none`, `Overall risk: LOW`. */
export function readRiskClaims(outline: Outline, standings: ReadonlyMap<Passage, Standing>): RiskClaim[] {
  return outline.passages.flatMap((passage) => {
    const standing = standings.get(passage)
    if (standing === undefined || silent.has(standing.role) || passage.quoted || passage.fenced) return []
    return [...fromLabel(passage), ...fromWords(passage)]
  })
}
