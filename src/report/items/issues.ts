import type { Outline, Passage } from '../../outline/passage.ts'
import { detailWords, genericHeadings, groupHeadings, issueNouns, partLabels } from '../../vocabulary/en/sections.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { inOtherLanguages } from '../../vocabulary/multilingual.ts'
import { bareWords } from './cues.ts'
import { gradeOf, severityIn, startsGraded, tagOf } from './severity/grade.ts'
import type { Role, Standing } from './standing.ts'
import { glyphStateOf } from './state/glyph.ts'

const words = lexicon({
  generic: [
    ...genericHeadings.map((phrase) => `(?:${phrase})(?=\\W*(?:\\([^()]*\\))?\\W*$)`),
    ...inOtherLanguages(({ parts }) => parts).map((phrase) => `^(?:${phrase}):?$`),
  ],
  named: issueNouns,
  part: [...detailWords.detail, ...partLabels.map((label) => `^(?:${label})$`)],
  group: groupHeadings,
})
const identified =
  /^\W*(?:[A-Z]{1,8}\d?-[A-Z]?\d+|[A-Z]{1,4}\d+\b|(?:issue|bug|finding|gap|risk|blocker)\s*#?\d+|\[[A-Z])/i
const numbered = /^\W*(?:\d+(?:\.\d+)*[.):]|scenario \d)/i
const step = /^\W*(?:step|priority|task|action|fix)\s+#?\d+\b/i
const asking: ReadonlySet<Role> = new Set(['action', 'risk', 'condition', 'limitation'])
const maxGradeWords = 4

/** Whether a heading counts things to do: `Priority 2: the export`; `Priority 1: Critical` is a group of them. */
export function countsTasks(heading: string): boolean {
  const label = step.exec(heading)
  return label !== null && !startsGraded(bareWords(heading.slice(label[0].length)))
}

/** A heading that names one issue or one thing to do: what stands under it describes it. */
export type IssueKind = 'risk' | 'action'

function isGradeOnly(text: string): boolean {
  const bare = bareWords(text)
  return gradeOf(bare) !== null && (bare.split(' ').length <= maxGradeWords || startsGraded(bare))
}

/** No group of tasks, whatever else it is. */
function isTask({ body }: Passage): boolean {
  return !step.test(body.text) || countsTasks(body.text)
}

/** `CRITICAL: Access control` over lines that describe one thing; `CRITICAL: Must fix first` heads many. */
function isGradedName({ body, section }: Passage, { own }: Standing): boolean {
  const bare = bareWords(body.text)
  const [, name = ''] = /^[^:–—]{1,20}[:–—]\s*(.+)$/.exec(bare) ?? []
  if (name === '' || !startsGraded(bare) || tagOf(bare) === null || own?.before || own?.mandatory) return false
  if (words.has(name, 'generic') || words.has(name, 'group')) return false
  return section.passages.some(
    ({ field, list }) => field !== null && list === null && words.has(field.key.text, 'part'),
  )
}

function issueKind(heading: Passage, siblings: readonly Passage[], standing: Standing): IssueKind | null {
  const text = heading.body.text
  const { role, own } = standing
  const bracket = heading.leading.some((mark) => mark.kind === 'bracket') || text.startsWith('[')
  const pictured = glyphStateOf(heading.leading)?.grade === true
  const counted = numbered.test(text)
  const labelled = identified.test(text) || bracket
  const graded = tagOf(text) !== null || bracket
  if (role === 'history' || role === 'template') return null
  if (words.has(text, 'named') && (graded || pictured || severityIn(text.split(':')[0] ?? '') !== null)) return 'risk'
  if (role !== 'action' && (counted || bracket) && graded) return 'risk'
  if (role !== 'action' && isGradedName(heading, standing)) return 'risk'
  if (role === 'risk' || role === 'limitation') {
    const bare = bareWords(text)
    const long = counted && bare.split(' ').length > maxGradeWords
    if (words.has(bare, 'generic') && !labelled && !long) return null
    if (words.has(bare, 'group') && !labelled) return null
    const alike = siblings.length > 1 && !siblings.some((sibling) => isGradeOnly(sibling.body.text))
    const names = counted || labelled
    if ((names || alike) && (names || !isGradeOnly(text)) && own?.role !== 'action') return 'risk'
  }
  return asking.has(role) && (labelled || counted || (step.test(text) && siblings.every(isTask))) ? 'action' : null
}

/** The headings that name one issue or one thing to do, in lists of risks, limitations, actions and conditions. */
export function readIssueHeadings(
  outline: Outline,
  standings: ReadonlyMap<Passage, Standing>,
): ReadonlyMap<Passage, IssueKind> {
  const found = new Map<Passage, IssueKind>()
  for (const { heading, parent } of outline.sections) {
    const standing = heading === null ? undefined : standings.get(heading)
    if (heading === null || standing === undefined) continue
    const siblings = parent?.children.flatMap((child) => child.heading ?? []) ?? [heading]
    const kind = issueKind(heading, siblings, standing)
    if (kind !== null) found.set(heading, kind)
  }
  return found
}
