import type { List, Passage } from '../../outline/passage.ts'
import { answerOf } from './answer.ts'
import { isAsserted, type Judgement, judge } from './judgement.ts'
import { asksForReadiness, classOfLabel } from './labels.ts'
import { rank } from './rank.ts'
import type { Scope } from './scope.ts'
import { type Setting, type Statement, stateOf } from './statement.ts'

interface Option {
  readonly passage: Passage
  readonly judgement: Judgement
  readonly ticked: boolean
}

const longestOption = 25
const firstWord = 3

function optionOf(passage: Passage, { words }: Setting): Option | null {
  const box = passage.leading.find((mark) => mark.kind === 'box')
  if (box === undefined) return null
  const { text } = passage.body
  if (text.length >= longestOption && !/^\W*[A-Z]{2}/.test(text)) return null
  const judgement = judge(text, words.verdicts).find((hit) => hit.start <= firstWord)
  if (judgement === undefined) return null
  const first = text.slice(judgement.start, judgement.end)
  if (text.length >= longestOption && first !== first.toUpperCase()) return null
  return { passage, judgement, ticked: box.ticked }
}

/** The options of a list of boxes, when they offer different decisions. */
function optionsOf(list: List, setting: Setting): Option[] {
  const options = list.items.map((item) => optionOf(item, setting)).filter((option) => option !== null)
  return new Set(options.map(({ judgement }) => judgement.decision)).size > 1 ? options : []
}

/** Reads `- [ ] GO` beside `- [x] NO-GO`: the one that is ticked decides; none leaves it open. */
export function readChoices(setting: Setting): { statements: Statement[]; offered: Set<Passage> } {
  const statements: Statement[] = []
  const offered = new Set<Passage>()
  for (const list of setting.outline.lists) {
    const options = optionsOf(list, setting)
    for (const { passage } of options) offered.add(passage)
    const ticked = options.filter((option) => option.ticked)
    const [first] = ticked.length === 0 ? options : ticked
    if (first === undefined || ticked.length > 1) continue
    const asserted = { ...first.judgement, mood: 'asserted' as const }
    const judgement = ticked.length === 1 ? asserted : { ...asserted, decision: 'undecided' as const }
    const weight = ticked.length === 1 ? rank.decision : rank.draft
    statements.push(stateOf(first.passage.body, judgement, { rank: weight, place: 'choice', whole: true }, setting))
  }
  return { statements, offered }
}

const box = /\[[ xX]\]|[☐☑☒⬜✅🔲]/gu

/** What the words after a box decide: GO, or YES where the words before the boxes ask for readiness. */
function offer(words: string, isAsked: boolean, setting: Setting): Judgement | undefined {
  const answer = answerOf(words)
  if (answer !== null) return isAsked ? answer : undefined
  return judge(words, setting.words.verdicts).find(({ start }) => start <= firstWord)
}

/** Reads options in one line: `Decision: ⬜ GO ☑ NO-GO`, `Ready for launch: [ ] YES [ ] NO`; undefined when the line offers none. */
export function readInlineChoice(passage: Passage, scope: Scope, setting: Setting): Statement | null | undefined {
  const { text } = passage.prose
  const boxes = [...text.matchAll(box)]
  if (boxes.length < 2) return undefined
  const question = text.slice(0, boxes[0]?.index)
  const label = classOfLabel(question, setting.words)
  const isAsked = label !== null || asksForReadiness(question) || judge(question, setting.words.verdicts).length > 0
  const options = boxes.map((match, index) => {
    const start = match.index + match[0].length
    const hit = offer(text.slice(start, boxes[index + 1]?.index), isAsked, setting)
    return hit && { ...hit, start: hit.start + start, end: hit.end + start, ticked: /[xX☑☒✅]/u.test(match[0]) }
  })
  const offered = options.filter((option) => option !== undefined)
  const [first] = offered
  if (first === undefined || new Set(offered.map(({ decision }) => decision)).size < 2) return undefined
  const ticked = offered.filter((option) => option.ticked && isAsserted(option))
  const [only] = ticked
  if (ticked.length > 1) return null
  const whole = scope.near !== 'part' || label === 'decision'
  if (only !== undefined) return stateOf(passage.prose, only, { rank: rank.decision, place: 'choice', whole }, setting)
  const open = { ...first, decision: 'undecided' as const, mood: 'asserted' as const }
  return stateOf(passage.prose, open, { rank: rank.draft, place: 'choice', whole }, setting)
}
