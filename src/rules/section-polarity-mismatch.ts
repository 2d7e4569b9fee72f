import type { SectionClaim } from '../report/model/section-claim.ts'
import { rule } from './rule.ts'

interface Data {
  readonly text: string
  readonly bad: boolean
}

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

/** Failed items under a heading of good news, or only good ones under a heading of bad news. */
export const sectionPolarityMismatch = rule<Data>({
  id: 'section-polarity-mismatch',
  title: 'Items stand under a heading that fits them',
  why: 'A failure under “Strengths” is read as a strength, if it is read at all.',
  silent:
    'Headings with a tally or a reservation (“mostly passed”), waived failures, lists with no item of the other kind.',
  family: 'status',
  severity: 'warning',
  *check({ sectionClaims }) {
    for (const claim of sectionClaims) {
      const items = against(claim)
      const isSure =
        claim.says === 'good' ? items.length * 2 < claim.items.length : claim.says === 'open' && items.length > 1
      const data = { text: claim.text, bad: claim.says === 'good' }
      if (items.length > 0) yield { at: claim, against: items, data, severity: isSure ? 'warning' : 'info' }
    }
  },
  message: ({ text, bad }) => (bad ? `Failed items stand under “${text}”` : `All that stands under “${text}” is done`),
  relatedMessage: ({ bad }) => (bad ? 'Failed' : 'Done'),
  examples: {
    clean: [
      '## Passed (2/3)\n\n- ✅ Login\n- ✅ Search\n- ❌ Export\n',
      '## Open issues\n\n- ✅ Slow export: fixed\n- ❌ Wrong totals\n',
    ],
    flagged: {
      'Failed items stand under “Strengths”': '## Strengths\n\n- ✅ Clear API\n- ❌ Error handling\n',
      'All that stands under “Still open” is done': '## Still open\n\n- [x] Rotate the key\n- [x] Fix the totals\n',
    },
  },
})
