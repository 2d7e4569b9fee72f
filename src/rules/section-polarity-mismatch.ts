import type { Misplaced } from '../report/comparison/misplaced.ts'
import type { SectionClaim } from '../report/model/section-claim.ts'
import { rule } from './rule.ts'

type Data = Pick<Misplaced, 'text' | 'says'>
const told: ReadonlySet<string | null> = new Set(['glyph', 'cell', 'bracket', 'box', 'field'])
const enough = 3

function against({ says, items }: SectionClaim): SectionClaim['items'] {
  const done = items.filter((item) => item.state === 'done' && item.stateBy !== 'section')
  if (says === 'good') {
    const failed = items.filter((item) => item.state === 'failed' && told.has(item.stateBy) && !item.waived)
    return done.length > 0 ? failed : []
  }
  if (done.length !== items.length) return []
  return says === 'open' || (says === 'bad' && done.length >= enough) ? done : []
}

const words: Readonly<Record<Misplaced['says'], string>> = {
  well: 'Failed items',
  over: 'Items that are not over',
  open: 'Items that are done',
  severity: 'Items of another severity',
}

/** Failed items under a heading of good news, or only good ones under a heading of bad news. */
export const sectionPolarityMismatch = rule<Data>({
  id: 'section-polarity-mismatch',
  title: 'Items stand under a heading that fits them',
  why: 'A failure under “Strengths” is read as a strength, if it is read at all.',
  silent: 'Headings with a tally or a reservation (“mostly passed”), waived failures, lists of one kind of items.',
  family: 'status',
  severity: 'warning',
  *check({ sectionClaims, misplaced }) {
    const known = new Set<number>()
    for (const claim of sectionClaims) {
      const items = against(claim)
      const isGood = claim.says === 'good'
      const isSure = isGood ? items.length * 2 < claim.items.length : claim.says === 'open' && items.length > 1
      const data: Data = { text: claim.text, says: isGood ? 'well' : 'open' }
      const isOtherRule = claim.says === 'done' && claim.items.some(({ state }) => state !== 'done')
      if (isOtherRule || (items.length > 0 && isSure)) known.add(claim.span.start)
      if (items.length > 0) yield { at: claim, against: items, data, severity: isSure ? 'warning' : 'info' }
    }
    for (const { span, text, says, against: items } of misplaced)
      if (!known.has(span.start)) yield { at: { span }, against: items, data: { text, says } }
  },
  message: ({ text, says }) => `${words[says]} stand under “${text}”`,
  relatedMessage: ({ says }) => `One of the ${words[says].toLowerCase()}`,
  examples: {
    clean: [
      '## Passed (2/3)\n\n- ✅ Login\n- ✅ Search\n- ❌ Export\n',
      '## Open issues\n\n- ✅ Slow export: fixed\n- ❌ Wrong totals\n',
    ],
    flagged: {
      'Failed items stand under “Strengths”': '## Strengths\n\n- ✅ Clear API\n- ❌ Error handling\n',
      'Items that are done stand under “Still open”': '## Still open\n\n- [x] Rotate the key\n- [x] Fix the totals\n',
    },
  },
})
