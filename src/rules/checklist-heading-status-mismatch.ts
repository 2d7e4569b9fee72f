import { rule } from './rule.ts'

interface Data {
  readonly text: string
  readonly open: number
  readonly total: number
}

const unfinished: ReadonlySet<string | null> = new Set(['open', 'failed', 'untested'])

/** A section or parent item marked as complete over items that are not. */
export const checklistHeadingStatusMismatch = rule<Data>({
  id: 'checklist-heading-status-mismatch',
  title: 'What is marked complete has no open item',
  why: 'A reader skips a section that calls itself complete.',
  silent: 'Ticks on every heading, optional and later items, headings of criteria and of steps.',
  family: 'checklists',
  severity: 'error',
  *check({ sectionClaims, checklists }) {
    for (const claim of sectionClaims) {
      if (claim.says !== 'done') continue
      const open = claim.items.filter(
        ({ state, obligation, waived }) =>
          (unfinished.has(state) || (claim.ofAll && state === 'skipped')) &&
          !waived &&
          obligation !== 'optional' &&
          obligation !== 'post-release',
      )
      const allOpen = open.length === claim.items.length
      const boxed = open.every(({ stateBy }) => stateBy === 'box')
      const partly = claim.percent !== null && claim.percent < 100
      if (open.length === 0 || (partly ? !allOpen : allOpen && (open.length < 2 || claim.ticked))) continue
      const data = { text: claim.text, open: open.length, total: claim.items.length }
      yield { at: claim, against: open, data, ...(partly || !boxed ? { severity: 'warning' as const } : {}) }
    }
    for (const list of checklists)
      for (const item of list.items) {
        const open = item.denials.filter(({ by }) => by === 'child-box')
        if (open.length > 0)
          yield { at: item, against: open, data: { text: item.text, open: open.length, total: open.length } }
      }
  },
  message: ({ text, open, total }) =>
    `“${text}” is marked complete, but ${open === total ? `${open} ${open === 1 ? 'item' : 'items'}` : `${open} of ${total} items`} below ${open === 1 ? 'is' : 'are'} open`,
  relatedMessage: () => 'Open',
  examples: {
    clean: [
      'Before calling the migration complete:\n\n- [x] Copy taken\n- [ ] Old keys removed\n- [ ] Team told\n',
      '## Messaging secured ✅\n\n- [x] Signatures checked\n- [ ] Payload encryption: can be enabled\n',
      '## Security: complete\n\n- [x] TLS\n- [x] Headers\n\n## Rollout\n\n- [ ] Announce\n',
      '## ✅ Setup\n\n- [ ] Install\n- [ ] Configure\n',
      '- [ ] Security\n  - [x] TLS\n  - [x] Headers\n',
    ],
    flagged: {
      '“Security: COMPLETE” is marked complete, but 1 of 3 items below is open':
        '## Security: COMPLETE\n\n- [x] TLS\n- [ ] Headers\n- [x] Keys\n',
      '“Security” is marked complete, but 1 item below is open': '- [x] Security\n  - [x] TLS\n  - [ ] Headers\n',
    },
  },
})
