import { sentencesOf } from '../../../outline/lines.ts'
import { spanOf } from '../../../outline/prose.ts'
import type { Span, Spanned } from '../../../span.ts'
import { topicClaims, topicClasses, topicTests, unrunForms } from '../../../vocabulary/en/test-topics.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { moodOf } from '../../mood.ts'
import { withoutQuotations } from '../../plain.ts'
import { unasserted } from '../statement/stance.ts'
import { isFirm, type Statement } from '../statements.ts'
import type { TestGap } from './tests.ts'

/** What a claim and the tests that alone can bear it out are about. */
export type Topic = keyof typeof topicTests

/** A claim that only a test of its own can bear out, beside that test, which was not run. */
export interface TopicConflict {
  readonly claim: Spanned & { readonly text: string }
  readonly against: readonly Spanned[]
  /** Joined by what was tried out, not by a topic that one test alone can bear out. */
  readonly isTrial?: boolean
}

/** A place that speaks of a topic. */
interface Place extends Spanned {
  readonly topic: Topic
  readonly text: string
  readonly statement: Statement
}

const topics = Object.keys(topicTests) as Topic[]
const claimed = lexicon(topicClaims, topicClasses)
const tests = lexicon(topicTests)
const unrun = lexicon(
  Object.fromEntries(
    topics.map((topic) => [topic, unrunForms.map((form) => form.replaceAll('{topic}', `{${topic}}`))]),
  ) as Record<Topic, string[]>,
  { ...topicClasses, ...topicTests },
)
const silentRoles: ReadonlySet<string> = new Set(['template', 'guide', 'plan', 'history'])

function isAsserted({ stance, passage, standing }: Statement): boolean {
  return !unasserted.has(stance) && stance !== 'open' && !passage.quoted && !silentRoles.has(standing.role)
}

function placeOf(statement: Statement, topic: Topic, text: string, span: Span): Place {
  return { statement, topic, text, span }
}

function readTopicClaims(statements: readonly Statement[]): Place[] {
  return statements.filter(isAsserted).flatMap((statement) => {
    const { prose } = statement.passage
    const text = withoutQuotations(prose.text)
    return claimed
      .find(text)
      .filter(({ start, end }) => moodOf(text, start, end) === 'asserted')
      .map(({ meaning, start, end, text: words }) => placeOf(statement, meaning, words, spanOf(prose, start, end)))
  })
}

/** Sentences that say that a test was not run, wherever they stand. */
function readUnrun(statements: readonly Statement[]): Place[] {
  return statements
    .filter(({ stance, passage, standing }) => {
      const said = stance === 'mention' || stance === 'claim' || stance === 'open'
      return said && !passage.quoted && !silentRoles.has(standing.role)
    })
    .flatMap((statement) => {
      const { prose } = statement.passage
      return sentencesOf(prose.text).flatMap(({ start, end }) => {
        const hit = unrun.first(prose.text.slice(start, end))
        return hit === null ? [] : [placeOf(statement, hit.meaning, hit.text, spanOf(prose, start, end))]
      })
    })
}

function readGaps(statements: readonly Statement[], testGaps: readonly TestGap[]): Place[] {
  const listed = testGaps.flatMap(({ statement, span }) => {
    const topic = tests.first(statement.subject.name)?.meaning ?? tests.first(statement.text)?.meaning
    return topic === undefined ? [] : [placeOf(statement, topic, statement.text, span)]
  })
  const known = new Set(listed.map(({ statement }) => statement))
  return [...listed, ...readUnrun(statements).filter(({ statement }) => !known.has(statement))]
}

/** Topics of which some test was run: another one that was not does not make the claim untrue. */
function borneOut(statements: readonly Statement[]): ReadonlySet<Topic> {
  const run = statements.filter(
    (statement) => isFirm(statement) || (statement.passage.row !== null && statement.state === 'done'),
  )
  return new Set(run.flatMap(({ subject }) => tests.first(subject.name)?.meaning ?? []))
}

/** Claims on a topic beside its tests that were not run, where none was. */
export function readTopicConflicts(statements: readonly Statement[], testGaps: readonly TestGap[]): TopicConflict[] {
  const gaps = readGaps(statements, testGaps)
  if (gaps.length === 0) return []
  const shown = borneOut(statements)
  return readTopicClaims(statements).flatMap(({ topic, text, span, statement }) => {
    const against = shown.has(topic) ? [] : gaps.filter((gap) => gap.topic === topic && gap.statement !== statement)
    return against.length === 0 ? [] : [{ claim: { span, text }, against }]
  })
}

/** Of conflicts whose claims overlap the first, one that a topic joins before one that a trial does. */
export function distinctAt(conflicts: readonly TopicConflict[]): TopicConflict[] {
  const kept: TopicConflict[] = []
  for (const conflict of conflicts.toSorted((a, b) => a.claim.span.start - b.claim.span.start)) {
    const last = kept.at(-1)
    if (last === undefined || last.claim.span.end <= conflict.claim.span.start) kept.push(conflict)
    else if (last.isTrial === true && conflict.isTrial !== true) kept.splice(-1, 1, conflict)
  }
  return kept
}
