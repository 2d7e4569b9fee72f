import { grouped } from '../../../group.ts'
import type { Outline, Passage } from '../../../outline/passage.ts'
import { effortWords } from '../../../vocabulary/en/efforts.ts'
import { sumGuards } from '../../../vocabulary/en/sums.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { isClaimed } from '../stretch.ts'
import type { Sum } from './sum.ts'

const efforts = lexicon(effortWords)
const guards = lexicon(sumGuards)
const fewest = 2

interface Told {
  readonly passage: Passage
  readonly time: Amount
}

/** The first time in the value of a labelled line. */
function timeIn(passage: Passage): Told[] {
  const [time] = passage.field === null ? [] : readQuantities(passage.field.value).filter(isAmount)
  return time === undefined || time.dimension !== 'time' || time.bound !== null ? [] : [{ passage, time }]
}

/** Labels of work in the sections of one level, each section with one. */
function partsIn(told: readonly Told[]): readonly Told[] {
  const parts = told.filter(({ passage }) => efforts.first(passage.field?.key.text ?? '', 'label')?.start === 0)
  const parents = new Set(parts.map(({ passage }) => passage.section.parent))
  const sections = new Set(parts.map(({ passage }) => passage.section))
  return parents.size === 1 && sections.size === parts.length && parts.length >= fewest ? parts : []
}

function sumIn(passages: readonly Passage[]): Sum[] {
  const told = passages.flatMap(timeIn)
  const isWhole = ({ passage }: Told) => {
    const label = passage.field?.key.text ?? ''
    return efforts.has(label, 'whole') && !efforts.has(label, 'elapsed')
  }
  const [whole, ...more] = told.filter(isWhole)
  const parts = partsIn(told.filter((one) => !isWhole(one)))
  if (whole === undefined || more.length > 0 || parts.length === 0) return []
  const isOpen = [whole, ...parts].some(({ passage }) => guards.has(passage.prose.text, 'side by side'))
  const [level] = new Set(parts.map(({ passage }) => passage.section.parent))
  const isAlone = whole.passage.section.passages[0] === whole.passage
  const owners = new Set((isAlone ? [whole, ...parts] : parts).map(({ passage }) => passage.section))
  const mayOmit = level?.children.some((section) => !owners.has(section)) ?? true
  const isNarrowed = guards.has(whole.passage.prose.text, 'not all')
  const longest = Math.max(...parts.map(({ time }) => time.high ?? time.value))
  if (isOpen || isNarrowed || (whole.time.high ?? 0) <= longest) return []
  const name = whole.passage.field?.key.text ?? ''
  const { time: total } = whole
  const amounts = parts.map(({ time }) => time)
  return [{ span: total.span, name, total, parts: amounts, mayOmit, isStated: false, isNamed: true }]
}

/** `Total estimated effort: 8 h` against the `Effort: 3 h` of each section. */
export function readEffortSums({ passages }: Outline): Sum[] {
  const lines = passages.filter((passage) => isClaimed(passage) && passage.row === null && passage.field !== null)
  return [...grouped(lines, ({ section }) => section.part).values()].flatMap(sumIn)
}
