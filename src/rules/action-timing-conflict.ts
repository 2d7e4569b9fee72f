import type { TimeClass } from '../vocabulary/en/times.ts'
import { rule } from './rule.ts'

interface Data {
  /** Both times in rough terms; null where numbers or dates tell them apart. */
  readonly rough: readonly [TimeClass, TimeClass] | null
  readonly shared: readonly string[]
}

const words: Readonly<Record<TimeClass, string>> = {
  'before-launch': 'before launch',
  now: 'now',
  days: 'within days',
  weeks: 'within weeks',
  'after-launch': 'after launch',
  months: 'within months',
  'long-term': 'in the long term',
}

/** One action with two deadlines that cannot both hold. */
export const actionTimingConflict = rule<Data>({
  id: 'action-timing-conflict',
  title: 'An action has one deadline',
  why: 'What is a blocker in one list and a long-term idea in another will be done by neither date.',
  silent:
    'Recurring work and work in steps (enhanced, further, monitoring), phases without dates, weeks that may lie before the launch.',
  family: 'time',
  severity: 'info',
  advisory: true,
  *check({ timingConflicts }) {
    for (const { a, others, rough, shared } of timingConflicts) {
      const against = [...a.timedUnder, ...others.flatMap((other) => [other, ...other.timedUnder])]
      yield { at: a, against, data: { rough, shared } }
    }
  },
  message: ({ rough, shared }) => {
    const when =
      rough === null
        ? 'Due here at one time and there at another'
        : `Due ${words[rough[0]]} here and ${words[rough[1]]} there`
    return `${when}: both speak of “${shared.join(' · ')}”`
  },
  relatedMessage: () => 'Due at another time',
  examples: {
    clean: [
      '## Immediate\n\n- **Option A:** Block the export\n- **Option B:** Encrypt the export files\n\n## Long-term\n\n- Encrypt the export files\n',
      '## Immediate\n\n- Configure alert routing\n\n## Long-term\n\n- Advanced alert routing\n',
      '## Before launch\n\n- Rotate the signing keys\n\n## Next sprint\n\n- Rotate the signing keys\n',
    ],
    flagged: {
      'Due before launch here and after launch there: both speak of “session · expiry”':
        '## Issues preventing production\n\n### 1. Session Expiry 🔴 CRITICAL\n\nSessions never end.\n\n## Can launch without\n\n- Session expiry\n',
      'Due now here and in the long term there: both speak of “keyboard · navigation”':
        '## Immediate actions\n\n- Implement keyboard navigation\n\n## Long-term\n\n- Implement keyboard navigation\n',
    },
  },
})
