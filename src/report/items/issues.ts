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

function hasBracket({ leading, body }: Passage): boolean {
  return body.text.startsWith('[') || leading.some((mark) => mark.kind === 'bracket')
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

interface Heading {
  readonly passage: Passage
  readonly standing: Standing
  readonly siblings: readonly Passage[]
  /** It has an identifier or a tag in brackets: `R-12`, `[High]`. */
  readonly isLabelled: boolean
  readonly isNumbered: boolean
}

/** A heading that grades what it names, wherever it stands: `Issue 3: Critical`, `2. HIGH: …`. */
function isGradedIssue({ passage, standing, isNumbered }: Heading): boolean {
  const { text } = passage.body
  const isBracketed = hasBracket(passage)
  const isTagged = tagOf(text) !== null || isBracketed
  const isGraded = isTagged || glyphStateOf(passage.leading)?.grade || severityIn(text.split(':')[0] ?? '') !== null
  if (words.has(text, 'named') && isGraded) return true
  if (standing.role === 'action') return false
  return ((isNumbered || isBracketed) && isTagged) || isGradedName(passage, standing)
}

/** One of the headings under a heading of risks: what has a label or a number, or siblings that are no grades. */
function isListedRisk({ passage, standing, siblings, isLabelled, isNumbered }: Heading): boolean {
  const { text } = passage.body
  if (standing.own?.role === 'action') return false
  if (isLabelled || isNumbered) return true
  const areNames = siblings.length > 1 && !siblings.some((sibling) => isGradeOnly(sibling.body.text))
  return areNames && !isGradeOnly(text)
}

/** A heading of its own that only groups what stands under it: `Overview`, `3. Details`, `Known issues`. */
function isGroup({ passage, isLabelled, isNumbered }: Heading): boolean {
  const bare = bareWords(passage.body.text)
  if (isLabelled) return false
  const isNamed = isNumbered && bare.split(' ').length > maxGradeWords
  return (words.has(bare, 'generic') && !isNamed) || words.has(bare, 'group')
}

function issueKind(heading: Heading): IssueKind | null {
  const { passage, standing, siblings, isLabelled, isNumbered } = heading
  const { role } = standing
  if (role === 'history' || role === 'template') return null
  if (isGradedIssue(heading)) return 'risk'
  if (role === 'risk' || role === 'limitation') {
    if (isGroup(heading)) return null
    if (isListedRisk(heading)) return 'risk'
  }
  const isTaskHeading = isLabelled || isNumbered || (step.test(passage.body.text) && siblings.every(isTask))
  return asking.has(role) && isTaskHeading ? 'action' : null
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
    const { text } = heading.body
    const isLabelled = identified.test(text) || hasBracket(heading)
    const kind = issueKind({ passage: heading, standing, siblings, isLabelled, isNumbered: numbered.test(text) })
    if (kind !== null) found.set(heading, kind)
  }
  return found
}
