import { oncePerText } from '../../remember.ts'
import { openLexicon } from '../../vocabulary/additions.ts'
import { modalityWords, timingWords } from '../../vocabulary/en/obligations.ts'
import { roleWords, sectionClasses } from '../../vocabulary/en/roles.ts'
import { polarityWords, settledWords } from '../../vocabulary/en/sections.ts'
import { priorityWords } from '../../vocabulary/en/severities.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { withLanguages } from '../../vocabulary/multilingual.ts'
import { gradeOf, type RiskSeverity } from './severity/grade.ts'

const roles = openLexicon(
  lexicon(
    withLanguages(roleWords, (language) => language.roles),
    sectionClasses,
  ),
  (added) => added.roles,
)
const timing = openLexicon(
  lexicon(
    withLanguages(timingWords, ({ obligations }) => ({
      before: obligations['pre-release'],
      after: obligations['post-release'],
    })),
    sectionClasses,
  ),
  ({ obligations }) => ({ before: obligations?.['pre-release'], after: obligations?.['post-release'] }),
)
const modality = openLexicon(
  lexicon(
    withLanguages(modalityWords, ({ obligations: { mandatory, recommended, optional } }) => ({
      mandatory,
      recommended,
      optional,
    })),
    sectionClasses,
  ),
  ({ obligations: { mandatory, recommended, optional } = {} }) => ({ mandatory, recommended, optional }),
)
const priorities = lexicon(withLanguages(priorityWords, ({ severities }) => severities))
const polarities = lexicon(
  withLanguages(polarityWords, ({ statuses }) => ({ positive: statuses.done, negative: statuses.failed }), {
    whole: true,
  }),
  sectionClasses,
)
const settling = lexicon(settledWords)

/** What a section is for. */
export type Role =
  | 'result'
  | 'checklist'
  | 'action'
  | 'condition'
  | 'criteria'
  | 'no-go-criteria'
  | 'risk'
  | 'limitation'
  | 'plan'
  | 'guide'
  | 'history'
  | 'template'
  | 'sign-off'
  | 'option'

/** Good news, bad news or neither. */
export type Polarity = 'positive' | 'negative' | null

/** What the words of a heading, bold line or lead-in tell about all that stands under it. */
export interface Cues {
  /** The words without glyphs, numbering and code. */
  readonly words: string
  readonly role: Role | null
  readonly before: boolean
  readonly after: boolean
  /** `Before v2 we should …`: due before, although the word alone only recommends. */
  readonly shouldBefore: boolean
  readonly optional: boolean
  readonly mandatory: boolean
  readonly recommended: boolean
  readonly priority: RiskSeverity | null
  readonly severity: RiskSeverity | null
  readonly polarity: Polarity
  /** The work under it is over: "Resolved", "Phase 2 completed". */
  readonly settled: boolean
}

const roleNames: Readonly<Record<keyof typeof roleWords, Role>> = {
  'next-steps': 'action',
  'literal-criteria': 'criteria',
  'no-go-criteria': 'no-go-criteria',
  history: 'history',
  'sign-off': 'sign-off',
  condition: 'condition',
  limitation: 'limitation',
  guide: 'guide',
  option: 'option',
  checklist: 'checklist',
  risk: 'risk',
  criteria: 'criteria',
  action: 'action',
  plan: 'plan',
  template: 'template',
  result: 'result',
}
const roleOrder = Object.keys(roleWords) as (keyof typeof roleWords)[]
const severities: readonly RiskSeverity[] = ['critical', 'high', 'medium', 'low']
const pictures = /\p{Extended_Pictographic}|\uFE0F|\u200D|[✓✗✘]/gu
const numbering = /^[\s#\d.)(:-]+/

/** Words of a heading as they are compared: without pictures and numbering. */
export const bareWords = oncePerText((text) =>
  text.replace(pictures, '').replace(numbering, '').replace(/\s+/g, ' ').trim(),
)

function roleOf(words: string): Role | null {
  const found = roles.among(words, roleOrder)
  return found === null ? null : roleNames[found]
}

function polarityOf(words: string): Polarity {
  if (polarities.has(words, 'unsettled-good')) return 'negative'
  const good = polarities.has(words, 'positive')
  if (!polarities.has(words, 'negative')) return good ? 'positive' : null
  return polarities.has(words, 'settled-bad') ? 'positive' : 'negative'
}

/** Reads the words of one heading, bold line or lead-in. */
export function cuesOf(text: string): Cues {
  const words = bareWords(text)
  const polarity = polarityOf(words)
  return {
    words,
    role: roleOf(words),
    before: timing.has(words, 'before'),
    after: timing.has(words, 'after'),
    shouldBefore: timing.has(words, 'should-before'),
    optional: modality.has(words, 'optional'),
    mandatory: modality.has(words, 'mandatory'),
    recommended: modality.has(words, 'recommended'),
    priority: priorities.among(words, severities),
    severity: settling.has(words, 'none') ? null : gradeOf(words),
    polarity,
    settled:
      polarity === 'positive' &&
      (settling.has(words, 'settled') || /(?<!\d)100 ?%/.test(words)) &&
      !settling.has(words, 'unsettled'),
  }
}
