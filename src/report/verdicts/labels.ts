import { documentClasses, partLabels } from '../../vocabulary/en/labels.ts'
import { type Lexicon, lexicon } from '../../vocabulary/lexicon.ts'
import { endsWithCue, hasCue, opensWithCue } from './cues.ts'
import { bare } from './scope.ts'
import type { VerdictLexicons } from './words.ts'

/** What a label asks for: the decision itself, the state of the whole, or a state of something. */
export type LabelClass = 'decision' | 'overall' | 'status'

const parts: Lexicon<keyof typeof partLabels> = lexicon(partLabels, documentClasses)

/** The words of a label without asides in brackets. */
function labelText(key: string): string {
  return bare(bare(key).replace(/\([^)]*\)/g, ''))
}

/** What a label asks for; null when it asks for no verdict, or for that of a part. */
export function classOfLabel(key: string, { labels }: VerdictLexicons): LabelClass | null {
  const text = labelText(key)
  const isPart = parts.has(text.replace(/\bsecurity audit\b/i, ''), 'part')
  if (labels.has(text, 'decision')) return isPart ? null : 'decision'
  if (labels.has(text, 'status')) return 'status'
  return labels.has(text, 'overall') && !isPart ? 'overall' : null
}

/** Whether a label speaks of an aim, the past or what comes next. */
export function speaksOfElsewhere(key: string): boolean {
  return parts.first(labelText(key), 'elsewhere')?.start === 0
}

/** Whether a label speaks of a part of the product. */
export function speaksOfPart(key: string): boolean {
  return parts.has(labelText(key), 'part')
}

/** Whether a label is itself the verdict: `Approved for: production`. */
export function isVerdictLabel(key: string): boolean {
  const text = labelText(key)
  return opensWithCue(text, 'granting') && endsWithCue(text, 'granting')
}

/** Whether a label asks for readiness, so that yes or no answers it. */
export function asksForReadiness(key: string): boolean {
  return hasCue(labelText(key), 'readiness') || /^can\b/i.test(labelText(key))
}

/** Whether a label may name a feature as well as a decision: `Authorization`. */
export function isAmbiguous(key: string): boolean {
  return hasCue(labelText(key), 'ambiguous')
}
