import { opposedBy } from '../report/comparison/links/opposed.ts'
import { rule } from './rule.ts'

interface Data {
  readonly shared: readonly string[]
}

/** Something claimed as done that a list of actions still tells to do. */
export const readyVsTodo = rule<Data>({
  id: 'ready-vs-todo',
  title: 'What is done is not still to be done',
  why: 'An action list that orders what the report calls done shows that one of the two is not true any more.',
  silent:
    'Maintenance, further or repeated work, later phases, checks of what is only documented, steps of a guide that do not write anything.',
  family: 'checklists',
  severity: 'warning',
  *check({ links }) {
    for (const { best, group } of opposedBy(links, 'to-do', ({ open }) => open.passage.section)) {
      yield { at: best.done, against: group.map(({ open }) => open), data: { shared: best.shared } }
    }
  },
  message: ({ shared }) => `Done here, but still on the list of things to do: both speak of “${shared.join(' · ')}”`,
  relatedMessage: () => 'Still to be done here',
  examples: {
    clean: [
      '### Success = all of these\n\n- ✅ Latency report complete\n\n## Next steps\n\n- Write the latency report\n',
      '## Done\n\n- [x] Monitoring configured\n\n## Next steps\n\n- Monitor error rates\n- Improve monitoring\n',
      '## Done\n\n- ✅ Zone 1 firewall configured\n\n## Next steps\n\n- Configure the firewall of zone 2\n',
      '## Done\n\n- [x] Failover procedure: Documented\n\n## Next steps\n\n- Test the failover procedure\n',
    ],
    flagged: {
      'Done here, but still on the list of things to do: both speak of “sentry”':
        '| Part | Status |\n|---|---|\n| Sentry | ✅ Configured |\n\n## Must do before launch\n\n- **HIGH**: Set up Sentry\n',
      'Done here, but still on the list of things to do: both speak of “migration · guide”':
        '## Completed\n\n- [x] Migration guide: Written\n\n## Immediate actions\n\n- Write the migration guide\n',
    },
  },
})
