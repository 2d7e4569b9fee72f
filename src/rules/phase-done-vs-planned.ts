import { rule } from './rule.ts'

interface Data {
  readonly done: string
  readonly planned: string
  readonly isUndone: boolean
}

/** A phase that is done in one place and still to come in another. */
export const phaseDoneVsPlanned = rule<Data>({
  id: 'phase-done-vs-planned',
  title: 'A phase is done or to come',
  why: 'A reader plans the next step from the phase that the report says has been reached.',
  silent:
    'Plans that are ticked as plans, conditions (“once phase 2 is done”), sections under the heading of the phase, history.',
  family: 'time',
  severity: 'warning',
  *check({ phaseConflicts }) {
    for (const { done, against } of phaseConflicts) {
      const undone = against.find(({ state }) => state === 'undone')
      const data = { done: done.text, planned: (undone ?? against[0] ?? done).text, isUndone: undone !== undefined }
      yield { at: done, against, data, severity: data.isUndone && done.word !== 'week' ? 'error' : 'warning' }
    }
  },
  message: ({ done, planned, isUndone }) =>
    `“${done}” is reported as done, “${planned}” ${isUndone ? 'as not done' : 'is still to come'}`,
  relatedMessage: ({ isUndone }) => (isUndone ? 'Not done here' : 'Still to come here'),
  examples: {
    clean: [
      'In week 2 the import was completed.\n\n**Week 2 remaining budget:** 12 hours\n',
      '- [x] Read the roadmap (Phase 2 active)\n\n## Next\n\n- Continue Phase 2 work\n',
      '- [x] Rollout strategy: planned (Phase 1-4)\n\n## Next\n\n- Plan Phase 2\n',
      '## ✅ Phase 1\n\nPhase 1 complete.\n\n## Phase 2\n\nBegin Phase 2 once Phase 1 is done.\n',
    ],
    flagged: {
      '“Week 2” is reported as done, “Week 2” as not done':
        'Week 2 work is complete.\n\n**Week 2 remaining tasks:**\n\n- Export\n',
      '“all phases implemented (1-3)” is reported as done, “Phase 2” is still to come':
        '- [x] all phases implemented (1-3)\n\n## Next\n\n- Plan Phase 2 work\n',
    },
  },
})
