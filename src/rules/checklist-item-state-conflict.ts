import { opposedBy } from '../report/comparison/links/opposed.ts'
import { rule } from './rule.ts'

interface Data {
  readonly shared: readonly string[]
  readonly count: number
}

/** An open box whose item is done elsewhere, or on its own line. */
export const checklistItemStateConflict = rule<Data>({
  id: 'checklist-item-state-conflict',
  title: 'An item is either done or open',
  why: 'The same thing ticked in one list and open in another leaves the reader to guess which list was kept up to date.',
  silent:
    'Optional and later items, choices, instructions, forms, another environment, platform or phase, the documents or tests of a thing, a step that comes after the one that is done.',
  family: 'checklists',
  severity: 'warning',
  *check({ statements, links, stateConflicts }) {
    for (const { kind, at, against, name } of stateConflicts)
      if (kind === 'checklist') yield { at, against, data: { shared: [name], count: against.length } }
    const own = statements.filter(({ isTickedOnOpenBox }) => isTickedOnOpenBox)
    if (own[0] !== undefined)
      yield { at: own[0], against: own, data: { shared: [], count: own.length }, severity: 'error' }
    for (const { best, group } of opposedBy(links, 'open-box', ({ done }) => done.passage.list ?? done.passage)) {
      const against = group.map(({ open }) => open)
      yield { at: best.done, against, data: { shared: best.shared, count: against.length } }
    }
  },
  message: ({ shared, count }) =>
    shared.length === 0
      ? `${count === 1 ? 'A box is' : `${count} boxes are`} open although the line itself says done`
      : `Done here, but open in another list: both speak of “${shared.join(' · ')}”`,
  relatedMessage: ({ shared }) => (shared.length === 0 ? 'The box is open, the line says done' : 'Open here'),
  examples: {
    clean: [
      '## Core parts\n\n- [x] **Import wizard** - Starts by itself\n\n## Before you deploy\n\n- [ ] **Import wizard** - Does it start for new accounts?\n',
      '## Ready\n\n- [x] Row policies on all tables\n- [x] Runbooks created\n\n## Before launch\n\n- [ ] Verify row policies on all tables\n- [ ] Runbooks provided\n',
      '## Gate\n\n- [ ] ✅ Smoke run passes\n- [ ] ✅ Keys rotated\n- [ ] ✅ Alerts on\n',
      '## Done\n\n- [x] Backup procedures documented\n\n## Before launch\n\n- [ ] Test the backup restore\n',
      '## Android\n\n- [x] Push notifications on Android\n\n## iOS\n\n- [ ] Push notifications on iOS\n',
      '## Features\n\n- [x] Error handling\n\n## Handover\n\n- [ ] Error handling runbook\n',
    ],
    flagged: {
      'Done here, but open in another list: both speak of “run · wizard”':
        '## Core parts (battle-tested)\n\n- [x] **First-run wizard** - Starts by itself\n\n## Before you deploy\n\n- [ ] **First-run wizard** - Does it start for new accounts?\n',
      'Done here, but open in another list: both speak of “rate limiting · checkout”':
        '## Implemented\n\n- [x] Rate limiting on checkout\n- [x] Audit log\n\n## Release gate\n\n- [ ] Checkout rate limits\n',
      'A box is open although the line itself says done':
        '## Gate\n\n- [ ] Smoke run on staging ✅\n- [ ] Sign the build\n',
    },
  },
})
