import { sentencesOf } from '../../../outline/lines.ts'
import type { Passage } from '../../../outline/passage.ts'
import { spanOf } from '../../../outline/prose.ts'
import type { Span } from '../../../span.ts'
import { claimClasses } from '../../../vocabulary/en/claims.ts'
import { minimising } from '../../../vocabulary/en/shortfalls.ts'
import { repairWords } from '../../../vocabulary/en/statements.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import type { Statement } from '../statements.ts'

/** A sentence that calls what is left minor: `minor issues that can be addressed later`. */
export interface Minimised {
  readonly span: Span
  readonly text: string
}

/** A heading of critical work under which something is still open. */
export interface CriticalList {
  readonly span: Span
  readonly text: string
  /** What is open under it. */
  readonly open: readonly Statement[]
}

const words = lexicon(minimising, claimClasses)
const repaired = lexicon({ repair: repairWords })
const accusing: ReadonlySet<string | null> = new Set(['risk', 'action', 'limitation', null])

/** The sentences that call what is left minor. */
export function readMinimised(statements: readonly Statement[]): Minimised[] {
  return statements.flatMap(({ passage, stance, standing }): Minimised[] => {
    if (passage.form === 'heading' || passage.row !== null || passage.quoted || stance === 'history') return []
    if (standing.role === 'template' || standing.role === 'history') return []
    const { text } = passage.prose
    return sentencesOf(text).flatMap(({ start, end }): Minimised[] => {
      const sentence = text.slice(start, end)
      const hit = words.first(sentence, 'minor')
      if (hit === null || !words.has(sentence, 'left') || words.has(sentence, 'beside')) return []
      return [{ span: spanOf(passage.prose, start + hit.start, start + hit.end), text: hit.text }]
    })
  })
}

/** The headings of critical work with open items under them. */
export function readCriticalLists(statements: readonly Statement[]): CriticalList[] {
  const open = statements.filter(
    ({ item, stance, passage }) =>
      stance !== 'struck' && !passage.quoted && item !== null && (item.state === 'open' || item.state === 'failed'),
  )
  const under = new Map<Passage, Statement[]>()
  for (const statement of open)
    for (const { passage: above } of statement.passage.context) {
      const group = under.get(above)
      if (group === undefined) under.set(above, [statement])
      else group.push(statement)
    }
  return statements.flatMap(({ passage, span, text, standing }): CriticalList[] => {
    const { own } = standing
    if (own === null || own.priority !== 'critical' || own.settled || own.polarity === 'positive' || own.after)
      return []
    if (standing.role === 'history' || standing.role === 'template' || !accusing.has(own.role)) return []
    const items = under.get(passage)
    return items === undefined || repaired.has(text, 'repair') ? [] : [{ span, text, open: items }]
  })
}
