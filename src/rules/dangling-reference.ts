import { rule } from './rule.ts'

interface Data {
  readonly target: string
  readonly isElsewhere: boolean
}

/** A reference to a part that the report does not have, or has under another number. */
export const danglingReference = rule<Data>({
  id: 'dangling-reference',
  title: 'What a report refers to is there',
  why: 'The evidence that a claim points to was moved, renamed or never written.',
  silent:
    'Other documents, reports whose sections have no numbers, anchors that differ only in punctuation or stop short of the end of a heading, identifiers that no heading of the report begins.',
  family: 'text',
  severity: 'warning',
  *check({ references, sections }) {
    const last = sections.at(-1)
    if (last === undefined) return
    const seen = new Set<string>()
    for (const reference of references) {
      const { found, leadsTo, target } = reference
      if ((found && leadsTo === null) || seen.has(target)) continue
      seen.add(target)
      yield { at: reference, against: [leadsTo ?? last], data: { target, isElsewhere: found } }
    }
  },
  message: ({ target, isElsewhere }) =>
    isElsewhere
      ? `Calls “${target}” what has another number`
      : `Refers to “${target}”, which this report does not have`,
  relatedMessage: ({ isElsewhere }) => (isElsewhere ? 'Leads here' : 'The last one'),
  examples: {
    clean: [
      '# Report\n\n## 1. Scope\n\nSee Section 3.\n\n## 2. Results\n\n## 3. Risks\n',
      '# Report\n\n[Results](#test-results)\n\n## ✅ Test results!\n',
      '# Report\n\n## 1. Scope\n\nSee Section 9 of the contract.\n\n## 2. Results\n\n## 3. Risks\n',
    ],
    flagged: {
      'Calls “Section 3” what has another number':
        '# Report\n\nLoad results: [Section 3](#2-results).\n\n## 1. Scope\n\n## 2. Results\n\n## 3. Risks\n',
      'Refers to “H3”, which this report does not have':
        '# Audit\n\n### C1. Open redirect\n\n### H1. Path traversal\n\nSame cause as H3.\n\n### H2. Missing sandbox\n\n### M1. Weak headers\n',
      'Refers to “Section 7”, which this report does not have':
        '# Report\n\n## 1. Scope\n\nLoad results: see Section 7.\n\n## 2. Results\n\n## 3. Risks\n',
    },
  },
})
