import { stemmer } from 'stemmer'
import { sentencesOf } from '../../../outline/lines.ts'
import { spanOf } from '../../../outline/prose.ts'
import type { Spanned } from '../../../span.ts'
import { trialClasses, trialStopWords, trialWords } from '../../../vocabulary/en/trials.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import type { Objection } from '../../model/objection.ts'
import { moodOf } from '../../mood.ts'
import { withoutQuotations } from '../../plain.ts'
import { type Stance, unasserted } from '../statement/stance.ts'
import type { Statement } from '../statements.ts'
import type { TestGap } from './tests.ts'
import type { TopicConflict } from './topics.ts'

/** Something said of the trial of one thing: the thing by the stems of its words. */
interface Trial extends Spanned {
  readonly terms: ReadonlySet<string>
  readonly text: string
}

const words = lexicon(trialWords, trialClasses)
const silent: ReadonlySet<Stance> = new Set([...unasserted, 'open'])
const silentRoles: ReadonlySet<string> = new Set([
  'template',
  'guide',
  'plan',
  'history',
  'action',
  'limitation',
  'risk',
])
const word = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu
const clause = /[.;:,!?]\s|\s[–—-]\s|\s(?:and|but)\s/
const mostTerms = 3
const mostOther = 2
/** As many untested things as a trial is held against. */
const most = 200

function termsOf(text: string): Set<string> {
  const found = [...text.toLowerCase().matchAll(word)].map(([token]) => token)
  return new Set(found.filter((token) => token.length > 2 && !trialStopWords.has(token)).map((token) => stemmer(token)))
}

/** The words that name what was tried out: before the verb, else behind it. */
function subjectIn(sentence: string, start: number, end: number): string {
  const before = (sentence.slice(0, start).split(clause).at(-1) ?? '').trimEnd()
  const link = words.first(`${before} `.trimEnd(), 'link')
  const named = link === null ? before : before.slice(0, link.start)
  if (termsOf(named).size > 0) return named
  const after = sentence.slice(end).split(clause)[0] ?? ''
  const cut = words.first(after, 'end')
  return cut === null ? after : after.slice(0, cut.start)
}

function fromSentences({ passage: { prose } }: Statement): Trial[] {
  const text = withoutQuotations(prose.text)
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    const hit = words.first(sentence, 'shown') ?? words.first(sentence, 'confirms')
    if (hit === null || words.has(sentence, 'general') || moodOf(sentence, hit.start, hit.end) !== 'asserted') return []
    const terms = termsOf(subjectIn(sentence, hit.start, hit.end))
    return [{ span: spanOf(prose, start, end), terms, text: sentence.trim() }]
  })
}

/** `| Penetration test | ✅ done |` */
function fromState({ state, trust, subject, span, text }: Statement): Trial[] {
  const isTrial = state === 'done' && trust >= 2 && words.has(subject.name, 'trial')
  return isTrial ? [{ span, terms: termsOf(subject.name), text }] : []
}

function readTrials(statements: readonly Statement[]): Trial[] {
  return statements
    .filter(({ stance, passage, standing, isLater }) => {
      const isMeant = !silent.has(stance) && !silentRoles.has(standing.role) && !isLater
      return isMeant && !passage.quoted && !passage.fenced && passage.form !== 'heading'
    })
    .flatMap((statement) => {
      const told = fromState(statement)
      return told.length > 0 || statement.passage.row !== null ? told : fromSentences(statement)
    })
    .filter(({ terms }) => terms.size > 0 && terms.size <= mostTerms)
}

/** Whether what was not tried is the thing itself, and not a part of it or something beside it. */
function isSame(trial: Trial, terms: ReadonlySet<string>): boolean {
  return [...trial.terms].every((term) => terms.has(term)) && terms.size - trial.terms.size <= mostOther
}

/** What is said to be tested or shown by a test beside a sentence, a row or a box by which that test was not run. */
export function readTrialConflicts(
  statements: readonly Statement[],
  objections: readonly Objection[],
  gaps: readonly TestGap[],
): TopicConflict[] {
  const untested = [
    ...objections.filter(({ kind }) => kind === 'untested').map(({ span, text }) => ({ span, terms: termsOf(text) })),
    ...gaps.map(({ span, statement }) => ({ span, terms: termsOf(statement.subject.name) })),
  ]
  const byTerm = new Map<string, typeof untested>()
  for (const gap of untested.slice(0, most))
    for (const term of gap.terms) byTerm.set(term, [...(byTerm.get(term) ?? []), gap])
  if (untested.length === 0) return []
  return readTrials(statements).flatMap((trial) => {
    const [first = ''] = trial.terms
    const against = (byTerm.get(first) ?? []).filter(
      ({ span, terms }) => span.start !== trial.span.start && isSame(trial, terms),
    )
    return against.length === 0 ? [] : [{ claim: trial, against, isTrial: true }]
  })
}
