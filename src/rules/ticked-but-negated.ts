import { rule } from './rule.ts'

interface Data {
  readonly words: string
}

/** A tick whose own words, count or sub-items say that it is not done. */
export const tickedButNegated = rule<Data>({
  id: 'ticked-but-negated',
  title: 'A ticked item is done by its own words',
  why: 'A list is read by its ticks; what is left over in parentheses is overlooked.',
  silent:
    'Negation as the subject (“No memory leaks”), items decided against or not applicable, sub-boxes (another rule).',
  family: 'checklists',
  severity: 'warning',
  *check({ checklists }) {
    for (const list of checklists)
      for (const item of list.items) {
        const [denial] = item.denials.filter((entry) => entry.by !== 'child-box')
        if (denial !== undefined) yield { at: item, against: [denial], data: { words: denial.text } }
      }
  },
  message: ({ words }) => `Ticked, but it says: ${words}`,
  relatedMessage: () => 'Says that it is not done',
  examples: {
    clean: [
      '## Repairs\n\n- ✅ **Fixed:** Failing date test\n- ✅ Error rate low (2 failed messages of 100,000)\n',
      '## Checklist\n\n- [x] No memory leaks\n- [x] Planned downtime notice sent\n- [x] Sharding strategy: Planned (stages 1-3)\n- [x] Dark mode (not applicable)\n',
      '## Coverage\n\n- [x] Lines: 1790/1802\n- [x] Statements 99.4% (1810/1821)\n- [x] Accessibility score: 92/100\n',
      '## Checklist\n\n- [x] Payment provider connected (real, not mocked)\n- [x] Queue drained (none failed)\n',
      '## Checklist\n\n- [x] Retry queue: decided against, planned for never\n- [x] All tests pass (212/212)\n',
    ],
    flagged: {
      'Ticked, but it says: WIP': '## Checklist\n\n- [x] [WIP] Client bindings\n- [x] TLS\n',
      'Ticked, but it says: must verify per table': '## Settings\n\n- [x] Row policies (must verify per table)\n',
      'Ticked, but it says: needs benchmarking': '## Checklist\n\n- [x] Query cache (needs benchmarking)\n- [x] TLS\n',
      'Ticked, but it says: 41/48': '## Checklist\n\n- [x] All tests passing (41/48)\n- [x] TLS\n',
    },
  },
})
