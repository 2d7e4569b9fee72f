import { doubleBytePages } from '../pages/double-byte.ts'
import { singleBytePages } from '../pages/single-byte.ts'
import { type Candidate, doubleByteCandidate, type Explained, singleByteCandidate } from './candidate.ts'
import { codeSpans } from './code.ts'
import { isAscii, type Line, linesOf } from './document.ts'
import { type Edit, SURE } from './edits.ts'
import { quotesDamage } from './quoting.ts'
import { mayHoldStrays, straysIn } from './strays.ts'
import { holdsEastAsian, mayBeDoubleByte, suspectPages } from './suspects.ts'

/** What one pass over a text undoes, one layer deep, and what it takes for damage but cannot undo. */
export interface Round {
  readonly edits: readonly Edit[]
  readonly doubts: readonly Edit[]
}

const NOTHING: Round = { edits: [], doubts: [] }

/** What the thresholds below count in is nats of gain over the text as it stands. */
const ALONE = 7.5
const WEAK = 3.2
const STRONG_VOTE = 8
const NOTICEABLE = 0.5
/** How much rarer each single-byte page is than the one before it in the table. */
const RARER = 0.3

/** One page's case over the whole document. */
interface Case {
  readonly candidate: Candidate
  readonly gains: ReadonlyMap<Line, number>
  /** The lines that show damage on purpose; they do not count for the rest. */
  readonly quoting: ReadonlySet<Line>
  /** The gains of all lines, in nats. */
  readonly vote: number
  /** How much rarer the page is than the commonest, in nats: it decides between pages that explain a line equally well. */
  readonly rarity: number
  /** What a line must gain at least, in nats: more where one unit is all that speaks for the page. */
  readonly least: number
  /** Whether the page explains most of what it touches, and much of it. */
  readonly strong: boolean
  /** How many lines outside code the page damaged. */
  readonly outsideCode: number
}

/** Finds what the likeliest pages damaged, line by line. `earlier` names the page that each line was last repaired from. */
export function repairRound(text: string, earlier: ReadonlyMap<number, string>): Round {
  if (!mayBeDamaged(text)) return NOTHING
  const lines = linesOf(text)
  const cases = makeCases(text, lines).filter((one) => one.gains.size > 0)
  if (cases.length === 0) return { edits: [], doubts: strayDoubts(text, lines) }
  const top = cases.reduce((best, other) => (other.vote - other.rarity > best.vote - best.rarity ? other : best))
  const strong = top.strong ? top : undefined
  const reachingCode = lines.every((line) => line.inCode) ? cases : cases.filter(({ outsideCode }) => outsideCode > 0)
  const hidden = strong ? hiddenDamage(lines, strong) : undefined
  const edits: Edit[] = []
  const doubts: Edit[] = []
  for (const line of lines) {
    const chosen = hidden?.has(line)
      ? strong
      : choose(line, line.inCode ? reachingCode : cases, strong, earlier.get(line.index))
    if (!chosen || chosen.quoting.has(line)) continue
    for (const { start, end, after, confidence } of hidden?.get(line) ?? explainLine(line, chosen)) {
      const codePage = chosen.candidate.name
      const edit = { start: line.start + start, end: line.start + end, after, codePage, layers: 1, confidence }
      if (confidence >= SURE) edits.push(edit)
      else doubts.push(edit)
    }
  }
  return { edits, doubts: edits.length > 0 ? doubts : [...doubts, ...strayDoubts(text, lines)] }
}

function strayDoubts(text: string, lines: readonly Line[]): Edit[] {
  return straysIn(text, lines).map((stray) => ({ ...stray, after: '', layers: 1, confidence: 0 }))
}

/** So many damaged lines outside code for each in whose inline code alone damage stands: then nobody quotes. */
const OUTWEIGHING = 8

/** What the page damaged in lines that hold nothing beyond ASCII but in inline code, where the rest outweighs them. */
function hiddenDamage(
  lines: readonly Line[],
  { candidate, outsideCode }: Case,
): ReadonlyMap<Line, readonly Explained[]> | undefined {
  const hidden = new Map<Line, readonly Explained[]>()
  for (const line of lines) {
    if (!isAscii(line.prose)) continue
    const explained = explainCode(line, candidate)
    if (explained.length > 0) hidden.set(line, explained)
  }
  return hidden.size * OUTWEIGHING <= outsideCode ? hidden : undefined
}

/** Whether a look at each character finds anything that one page or other may have left; a clean text is done with it. */
function mayBeDamaged(text: string): boolean {
  return suspectPages(text) !== 0 || holdsEastAsian(text) || mayHoldStrays(text)
}

const CONTROL = /[\x80-\x9f]/g

/** The cases of all pages that may have damaged more than a few of the lines. */
function makeCases(text: string, lines: readonly Line[]): Case[] {
  const suspected = singleBytePages.map((_, index) => lines.filter(({ suspects }) => (suspects >> index) & 1))
  const controls = new Set(Array.from(text.match(CONTROL) ?? [], (control) => control.charCodeAt(0)))
  const most = Math.max(...suspected.map(({ length }) => length))
  const cases = singleBytePages.flatMap((page, index) => {
    const touched = suspected[index] ?? []
    return touched.length > 0 && touched.length * 5 >= most
      ? [makeCase(singleByteCandidate(page, controls), touched, index * RARER)]
      : []
  })
  const eastAsian = lines.filter((line) => mayBeDoubleByte(line.text))
  if (eastAsian.length === 0) return cases
  return [...cases, ...Object.values(doubleBytePages).map((page) => makeCase(doubleByteCandidate(page), eastAsian, 0))]
}

function makeCase(candidate: Candidate, lines: readonly Line[], rarity: number): Case {
  const gains = new Map<Line, number>()
  const quoting = new Set<Line>()
  let vote = 0
  const units = new Map<string, number>()
  let covered = 0
  let all = 0
  let outsideCode = 0
  for (const line of lines) {
    if (isAscii(line.prose)) continue
    const { gain, explained } = candidate.weigh(line.prose)
    if (gain <= NOTICEABLE) continue
    gains.set(line, gain)
    if (quotesDamage(line.text, explained)) {
      quoting.add(line)
      continue
    }
    vote += gain
    if (!line.inCode && gain > WEAK) outsideCode++
    all += beyondAscii(line.prose)
    for (const { start, end } of explained) {
      const unit = line.prose.slice(start, end)
      const inWord = LETTER.test(line.prose[start - 1] ?? '')
      units.set(unit, (units.get(unit) ?? 0) + (inWord ? 0 : 1))
      covered += beyondAscii(line.prose.slice(start, end))
    }
  }
  return {
    candidate,
    gains,
    quoting,
    vote,
    rarity,
    least: leastGain(units),
    strong: vote > STRONG_VOTE && covered * 2 >= all,
    outsideCode,
  }
}

const OFTEN = 4
const LETTER = /\p{L}/u

/** A unit of two characters stands there by chance too easily, even some times over if not in words. */
function leastGain(units: ReadonlyMap<string, number>): number {
  const [first, second] = units
  if (!first || second) return 0
  const [unit, times] = first
  return unit.length > 2 || times >= OFTEN ? 0 : ALONE * Math.max(1, times)
}

function choose(
  line: Line,
  cases: readonly Case[],
  strong: Case | undefined,
  earlier: string | undefined,
): Case | undefined {
  let chosen: Case | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const one of cases) {
    const gain = one.gains.get(line)
    if (gain === undefined) continue
    const again = earlier === one.candidate.name
    if (gain < one.least && !again) continue
    if (gain < WEAK && one !== strong && !again) continue
    const standing = gain - one.rarity + (one === strong ? WEAK : 0)
    if (standing <= most) continue
    chosen = one
    most = standing
  }
  return chosen
}

/** Inline code is repaired too when all that stands outside it is damaged: then nobody quotes. */
function explainLine(line: Line, { candidate }: Case): readonly Explained[] {
  const explained = candidate.explain(line.prose)
  if (line.prose === line.text) return explained
  const repaired = explained.reduce((sum, { start, end }) => sum + beyondAscii(line.prose.slice(start, end)), 0)
  if (repaired < beyondAscii(line.prose)) return explained
  return [...explained, ...explainCode(line, candidate)].sort((a, b) => a.start - b.start)
}

function explainCode({ text }: Line, candidate: Candidate): Explained[] {
  return codeSpans(text).flatMap(({ start, end }) =>
    candidate
      .explain(text.slice(start, end))
      .map((one) => ({ ...one, start: start + one.start, end: start + one.end })),
  )
}

function beyondAscii(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) count++
  return count
}
