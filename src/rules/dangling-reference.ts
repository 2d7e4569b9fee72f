import type { Reference } from '../report/model/placeholder.ts'
import { rule } from './rule.ts'

type Fault = NonNullable<Reference['fault']>

const words: Readonly<Record<Fault, (target: string) => string>> = {
  missing: (target) => `Refers to “${target}”, which this report does not have`,
  other: (target) => `“${target}” leads to another part than it names`,
  unkept: (target) => `“${target}”, but nothing follows`,
}

/** A reference to a part that the report does not have, or that is another one. */
export const danglingReference = rule<{ readonly target: string; readonly fault: Fault }>({
  id: 'dangling-reference',
  title: 'What a report refers to is there',
  why: 'The evidence that a claim points to was moved, renamed or never written.',
  silent: 'Other documents, reports whose sections have no numbers, anchors that differ only in punctuation.',
  family: 'text',
  severity: 'warning',
  *check({ references }) {
    const seen = new Set<string>()
    for (const reference of references) {
      const { target, fault, meant } = reference
      if (fault === null || meant === null || (fault === 'missing' && seen.has(target))) continue
      seen.add(target)
      yield { at: reference, against: [{ span: meant }], data: { target, fault } }
    }
  },
  message: ({ target, fault }) => words[fault](target),
  relatedMessage: ({ fault }) => (fault === 'unkept' ? 'What stands nearest' : 'Most probably meant'),
  examples: {
    clean: [
      '# Depot\n\n## Preparation\n\nBefore you open the depot, go through these tasks:\n\n---\n\n## Keys\n\n- [ ] Rotate them\n',
      '# Report\n\n## 1. Scope\n\nSee Section 3.\n\n## 2. Results\n\n## 3. Risks\n',
      '# Report\n\n[Results](#test-results)\n\n## ✅ Test results!\n',
      '# Report\n\n## 1. Scope\n\nSee Section 9 of the contract.\n\n## 2. Results\n\n## 3. Risks\n',
      '# Report\n\n[Appendix A.2](#2-scanner)\n\n## Appendix\n\n### A - Tools\n\n#### 2. Scanner\n',
    ],
    flagged: {
      'Refers to “H3”, which this report does not have':
        '# Audit\n\n### C1. Open redirect\n\n### H1. Path traversal\n\nSame cause as H3.\n\n### H2. Missing sandbox\n\n### M1. Weak headers\n',
      'Refers to “Section 7”, which this report does not have':
        '# Report\n\n## 1. Scope\n\nLoad results: see Section 7.\n\n## 2. Results\n\n## 3. Risks\n',
      '“Appendix A.1” leads to another part than it names':
        '# Report\n\n[Appendix A.1](#2-scanner)\n\n## Appendix\n\n### A - Tools\n\n#### 2. Scanner\n',
      '“The limits are as follows:”, but nothing follows':
        '# Report\n\n## Limits\n\nThe limits are as follows:\n\n## Risks\n\nNone.\n',
    },
  },
})
