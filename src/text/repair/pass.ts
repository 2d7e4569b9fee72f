import { applyEdits, composeEdits, type Edit, layersUnder, placed } from './edits.ts'
import { positionMap } from './map.ts'
import { type Round, repairRound } from './round.ts'

/** A round undoes one page a line, so that lines damaged in parts through several pages take more rounds than layers. */
const MOST_ROUNDS = 6

/** Takes layer after layer off a text of which nothing is known. */
export function repairPass(original: string): Round {
  let edits: Edit[] = []
  let text = original
  const doubts: Edit[] = []
  const earlier = new Map<number, string>()
  for (let count = 0; count < MOST_ROUNDS; count++) {
    const round = repairRound(text, earlier)
    const map = positionMap(original.length, edits)
    doubts.push(...round.doubts.map((doubt) => placed(doubt, map)))
    const under = layersUnder(edits, round.edits)
    const pages = new Set(earlier.values())
    const made = round.edits.filter((edit, index) => isFounded(edit, under[index] ?? 0, pages))
    if (made.length === 0) break
    notePages(text, made, earlier)
    edits = composeEdits(original, edits, made)
    text = applyEdits(text, made)
  }
  return { edits, doubts }
}

/** What one page left in doubt must not be guessed through another, unless a layer was taken off. */
function isFounded({ confidence, codePage }: Edit, layersUnder: number, pages: ReadonlySet<string>): boolean {
  return layersUnder > 0 || confidence === 1 || pages.size === 0 || pages.has(codePage)
}

function notePages(text: string, edits: readonly Edit[], pages: Map<number, string>): void {
  let line = 0
  let end = text.indexOf('\n')
  for (const { start, after, codePage } of edits) {
    for (; end >= 0 && end < start; end = text.indexOf('\n', end + 1)) line++
    pages.set(line, codePage)
    if (after.endsWith('\n')) line++
  }
}
