import type { List, Passage } from '../../outline/passage.ts'
import { plain } from '../plain.ts'
import { isAsserted, type Judgement, judge } from './judgement.ts'
import { rank } from './rank.ts'
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

/** Reads options in one line: `Decision: ⬜ GO ☑ NO-GO`; null when the line offers none. */
export function readInlineChoice(passage: Passage, setting: Setting): Statement | null | undefined {
  const { text } = passage.prose
  const boxes = [...text.matchAll(box)]
  if (boxes.length < 2) return undefined
  const options = boxes.map((match, index) => {
    const start = match.index + match[0].length
    const words = text.slice(start, boxes[index + 1]?.index)
    const hit = judge(words, setting.words.verdicts).find((item) => item.start <= firstWord)
    return hit && { ...hit, start: hit.start + start, end: hit.end + start, ticked: /[xX☑☒✅]/u.test(match[0]) }
  })
  const offered = options.filter((option) => option !== undefined)
  if (new Set(offered.map(({ decision }) => decision)).size < 2) return undefined
  const ticked = offered.filter((option) => option.ticked && isAsserted(option))
  const [only] = ticked
  if (ticked.length > 1 || only === undefined) return null
  return stateOf(passage.prose, only, { rank: rank.decision, place: 'choice', whole: plain(text) !== '' }, setting)
}
