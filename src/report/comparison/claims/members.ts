import { groupBy } from '../../../group.ts'
import type { Passage } from '../../../outline/passage.ts'
import type { Spanned } from '../../../span.ts'
import { genreTitles } from '../../../vocabulary/en/headings.ts'
import { documentClasses } from '../../../vocabulary/en/labels.ts'
import { passedLabels, runLabels, unfinishedWords } from '../../../vocabulary/en/statements.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { isFirm, type Statement } from '../statements.ts'
import { joinBySubject } from '../subject/join.ts'

/** A thing called ready as a whole with the parts of it that are not, by the section that bears its name. */
export interface UnreadyWhole {
  readonly whole: Statement
  /** The section that bears the name. */
  readonly section: Statement
  readonly parts: readonly Statement[]
}

/** A claim on several things with those of them that are less. */
export interface UnreadyGroup {
  readonly claim: Spanned & { readonly text: string }
  readonly parts: readonly Statement[]
}

const titles = lexicon({ report: genreTitles.report }, documentClasses)
const words = lexicon({ unfinished: unfinishedWords, run: runLabels, passed: passedLabels })
const numberOfAll = /\ball\s+(\d{1,2})\b/i
const ordinal = /^\W*(?:\p{L}+\s)?#?(\d{1,2})\s*[.):–—-]/u
const faults = /(?<![\d.])[1-9]\d*\s+(?:critical|high|major|minor|open|failed|failures?|issues?|bugs?|errors?)\b/i
const minCount = 2
const numeral = /\d\s*\/\s*\d|\d\s?%/

/** Whether a statement says of a part that it failed, is blocked or was not tested. */
function isUnready({ passage, stance, state, stateBy, trust, standing }: Statement): boolean {
  if (stance !== 'claim' || passage.fenced || stateBy === 'box' || standing.role === 'history') return false
  if (state !== 'failed' && state !== 'untested') return false
  return passage.form === 'heading' || (trust >= 2 && passage.parent === null)
}

/** The members that a label says were run or passed, such as `Suites run: a, b`, and whose own row says that they were not. */
export function readListedMembers(statements: readonly Statement[]): UnreadyGroup[] {
  const rows = new Map<string, Statement[]>()
  for (const statement of statements) {
    const { passage, stance, state } = statement
    const name = passage.row?.cells[0]?.body.text.trim().toLowerCase() ?? ''
    const isShort = state === 'untested' || state === 'open' || state === 'failed'
    if (name !== '' && stance === 'claim' && isShort) rows.set(name, [...(rows.get(name) ?? []), statement])
  }
  return statements.flatMap(({ passage: { field, row, fenced }, span, text, stance, standing }): UnreadyGroup[] => {
    if (field === null || row !== null || fenced || stance === 'history' || standing.role === 'template') return []
    const passed = words.has(field.key.text, 'passed')
    if (!passed && !words.has(field.key.text, 'run')) return []
    const names = field.value.text.split(/\s*[,;]\s*/).map((name) => name.toLowerCase())
    const found = names.length < minCount ? [] : names.flatMap((name) => rows.get(name) ?? [])
    const parts = found.filter(({ state }) => passed || state !== 'failed')
    return parts.length === 0 ? [] : [{ claim: { span, text }, parts }]
  })
}

function isUnder(statement: Statement, heading: Passage): boolean {
  return statement.passage.context.some(({ passage }) => passage === heading)
}

/** Whether two name one thing with the same words; what is to be done with a thing is not the thing. */
function isNamesake({ subject: a }: Statement, { subject: b }: Statement): boolean {
  if (a.verb !== null || b.verb !== null || a.key.size !== b.key.size) return false
  return [...a.key.keys()].every((term) => b.key.has(term))
}

/** `Effects | PASSED | 12 issues | 2 critical`: the row itself tells what is below. */
function admitsFaults({ passage: { row } }: Statement): boolean {
  return row?.cells.some(({ body }) => faults.test(body.text)) ?? false
}

/** The things that a summary calls done as a whole although a part in the section of their name is not. */
export function readUnreadyWholes(statements: readonly Statement[]): UnreadyWhole[] {
  const unready = statements.filter(isUnready)
  if (unready.length === 0) return []
  const wholes = statements.filter(
    (statement) =>
      statement.passage.form === 'row' && isFirm(statement) && !statement.isHollow && !admitsFaults(statement),
  )
  const above = new Set(unready.flatMap(({ passage }) => passage.context.map((entry) => entry.passage)))
  const sections = statements.filter(({ passage }) => passage.form === 'heading' && above.has(passage))
  return joinBySubject(wholes, sections).flatMap(({ a: whole, b: section, sameness }): UnreadyWhole[] => {
    const isSummary = whole.span.start < section.span.start
    if (!isSummary || !isNamesake(whole, section) || sameness.isOneSided) return []
    const parts = unready.filter((part) => isUnder(part, section.passage))
    return parts.length === 0 ? [] : [{ whole, section, parts }]
  })
}

/** The headings that are ticked as complete above things that failed or were not tested. */
export function readUnreadySections(statements: readonly Statement[]): UnreadyGroup[] {
  const unready = statements.filter((statement) => isUnready(statement) && statement.passage.form !== 'heading')
  const under = groupBy(unready, ({ passage }) => [...new Set(passage.context.map((above) => above.passage))])
  return statements.flatMap(({ passage, span, text, stance, state, stateBy, progress }): UnreadyGroup[] => {
    if (passage.form !== 'heading' || stance !== 'claim' || state !== 'done' || stateBy !== 'glyph') return []
    if (!progress.isGeneral || numeral.test(text)) return []
    if (passage.section.depth === 1 && titles.has(text, 'report')) return []
    const parts = under.get(passage) ?? []
    return parts.length === 0 ? [] : [{ claim: { span, text }, parts }]
  })
}

function numberOf({ body }: Passage): number | null {
  const found = ordinal.exec(body.text)?.[1]
  return found === undefined ? null : Number(found)
}

/** The sections that are numbered 1 to n among their siblings, by n. */
function numberedSections(statements: readonly Statement[]): Map<number, Passage[][]> {
  const runs = new Map<number, Passage[][]>()
  const headings = statements.filter(({ passage }) => passage.form === 'heading').map(({ passage }) => passage)
  const parents = new Set(headings.map(({ section }) => section.parent))
  for (const parent of parents) {
    const children = parent?.children.flatMap(({ heading }) => heading ?? []) ?? []
    const numbered = children.filter((heading) => numberOf(heading) !== null)
    const isRun = numbered.length >= minCount && numbered.every((heading, index) => numberOf(heading) === index + 1)
    if (isRun) runs.set(numbered.length, [...(runs.get(numbered.length) ?? []), numbered])
  }
  return runs
}

/** The claims on all n things where the report has one run of n numbered sections and the status of one is less than done. */
export function readUnreadyNumbers(statements: readonly Statement[]): UnreadyGroup[] {
  const runs = numberedSections(statements)
  return statements.flatMap(({ passage, span, text, stance, state }): UnreadyGroup[] => {
    const count = Number(numberOfAll.exec(text)?.[1] ?? 0)
    const [run, ...others] = runs.get(count) ?? []
    if (run === undefined || others.length > 0 || stance !== 'claim' || state !== 'done') return []
    const parts = statements.filter(
      (part) =>
        part.isStatusField &&
        run.some((heading) => heading.section === part.passage.section) &&
        part.passage !== passage &&
        words.has(part.text, 'unfinished'),
    )
    return parts.length === 0 ? [] : [{ claim: { span, text }, parts }]
  })
}
