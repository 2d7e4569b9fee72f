import type { Outline, Passage } from '../../outline/passage.ts'
import { type Prose, spanOf } from '../../outline/prose.ts'
import { criterionOpenings } from '../../vocabulary/en/criterion-facts.ts'
import { absenceForms, overallRiskLabels, riskNouns, severityWords } from '../../vocabulary/en/severities.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import type { RiskClaim } from '../model/risk.ts'
import { type Mood, moodOf } from '../mood.ts'
import { type RiskSeverity, severityIn, startsGraded } from './severity/grade.ts'
import type { Role, Standing } from './standing.ts'
import { boxState } from './state/glyph.ts'

const levels = lexicon(severityWords)
const nouns = lexicon(riskNouns)
const claims = lexicon(absenceForms, {
  level: Object.values(severityWords).flat(),
  noun: Object.values(riskNouns).flat(),
})
const labels = lexicon({ overall: overallRiskLabels })
const openings = lexicon({ criterion: criterionOpenings })
const nothing = /^\W*(?:none|0|zero|no)\b/i
const said: ReadonlySet<Mood> = new Set(['asserted', 'negated', 'title', 'attributive', 'score'])
const criteria: ReadonlySet<Role> = new Set(['criteria', 'no-go-criteria'])
const silent: ReadonlySet<Role> = new Set(['history', 'template', 'condition', 'action', 'plan', 'guide', 'option'])

/** The levels that words name; a blocker is critical. */
function levelsIn(words: string): RiskSeverity[] {
  return [...new Set(levels.find(words).map(({ meaning }) => meaning))]
}

function claimsOf(
  says: 'none' | 'resolved' | 'required',
  prose: Prose,
  start: number,
  end: number,
  words: string,
): RiskClaim[] {
  const named = nouns.find(words).at(-1)
  const graded = levelsIn(words.slice(0, named?.start))
  const noun = named?.meaning ?? 'risk'
  return (graded.length > 0 ? graded : levelsIn(words)).map((severity) => ({
    span: spanOf(prose, start, end),
    claim: says,
    severity,
    noun,
  }))
}

function fromWords({ prose }: Passage): RiskClaim[] {
  return claims
    .find(prose.text)
    .filter(({ start, end }) => said.has(moodOf(prose.text, start, end)))
    .flatMap(({ meaning, start, end, text }) => {
      if (meaning === 'overall') return overallOf(prose, start, end)
      return meaning === 'none' || meaning === 'resolved' ? claimsOf(meaning, prose, start, end, text) : []
    })
}

/** `The overall risk of the project is low` */
function overallOf(prose: Prose, start: number, end: number): RiskClaim[] {
  const level = levels.find(prose.text.slice(start, end)).at(-1)?.meaning ?? null
  return level === null ? [] : [{ span: spanOf(prose, start, end), claim: 'overall', severity: level, noun: 'risk' }]
}

/** Criteria of a go that allow none of a level, and of a no-go that name one of it. */
function fromCriteria({ prose }: Passage, role: Role): RiskClaim[] {
  const wanted = role === 'criteria' ? 'none' : 'occurs'
  return claims
    .find(prose.text)
    .filter(({ meaning }) => meaning === wanted)
    .flatMap(({ start, end, text }) => claimsOf('required', prose, start, end, text))
}

function fromLabel({ body, field, row }: Passage): RiskClaim[] {
  const key = field?.key.text ?? row?.cells[0]?.body.text ?? ''
  const value = field?.value.text ?? (row?.cells.length === 2 ? row.cells[1]?.body.text : undefined) ?? ''
  if (labels.has(key, 'overall') && startsGraded(value))
    return [{ span: spanOf(field?.value ?? body), claim: 'overall', severity: severityIn(value), noun: 'risk' }]
  return claims.has(key, 'labelled') && nothing.test(value) ? claimsOf('none', body, 0, body.text.length, key) : []
}

/** Statements about all risks: `No critical issues`, `High risks: none`, `Overall risk: LOW`. */
export function readRiskClaims(outline: Outline, standings: ReadonlyMap<Passage, Standing>): RiskClaim[] {
  return outline.passages.flatMap((passage) => {
    const standing = standings.get(passage)
    if (standing === undefined || passage.quoted || passage.fenced) return []
    if (criteria.has(standing.role)) return fromCriteria(passage, standing.role)
    if (silent.has(standing.role)) return []
    if (openings.has(passage.prose.text, 'criterion')) return fromCriteria(passage, 'criteria')
    if (boxState(passage.leading)?.state === 'open') return []
    return [...fromLabel(passage), ...fromWords(passage)]
  })
}
