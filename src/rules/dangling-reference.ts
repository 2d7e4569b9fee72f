import { rule } from './rule.ts'

/** A reference to a part that the report does not have. */
export const danglingReference = rule<{ readonly target: string }>({
  id: 'dangling-reference',
  title: 'What a report refers to is there',
  why: 'The evidence that a claim points to was moved, renamed or never written.',
  silent: 'Other documents, reports whose sections have no numbers, anchors that differ only in punctuation.',
  family: 'text',
  severity: 'info',
  *check({ references, sections }) {
    const last = sections.at(-1)
    if (last === undefined) return
    const seen = new Set<string>()
    for (const reference of references) {
      if (reference.found || seen.has(reference.target)) continue
      seen.add(reference.target)
      yield { at: reference, against: [last], data: { target: reference.target } }
    }
  },
  message: ({ target }) => `Refers to “${target}”, which this report does not have`,
  relatedMessage: () => 'The last section',
  examples: {
    clean: [
      '# Report\n\n## 1. Scope\n\nSee Section 3.\n\n## 2. Results\n\n## 3. Risks\n',
      '# Report\n\n[Results](#test-results)\n\n## ✅ Test results!\n',
      '# Report\n\n## 1. Scope\n\nSee Section 9 of the contract.\n\n## 2. Results\n\n## 3. Risks\n',
    ],
    flagged: {
      'Refers to “Section 7”, which this report does not have':
        '# Report\n\n## 1. Scope\n\nLoad results: see Section 7.\n\n## 2. Results\n\n## 3. Risks\n',
    },
  },
})
