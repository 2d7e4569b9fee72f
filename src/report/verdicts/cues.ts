import { verdictCues } from '../../vocabulary/en/verdict-cues.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'

type Cue = keyof typeof verdictCues

const cues = lexicon<Cue>(verdictCues)

/** Whether a cue stands in a text. */
export function hasCue(text: string, cue: Cue): boolean {
  return cues.has(text, cue)
}

/** Whether a text opens with a cue, signs in front of it aside. */
export function opensWithCue(text: string, cue: Cue): boolean {
  return cues.first(text.replace(/^[^\p{L}\p{N}]+/u, ''), cue)?.start === 0
}

/** Whether a text ends with a cue. */
export function endsWithCue(text: string, cue: Cue): boolean {
  const words = text.trimEnd()
  const hit = cues.first(words, cue)
  return hit !== null && hit.end === words.length
}
