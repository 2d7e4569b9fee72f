import type { Placeholder } from '../report/model/placeholder.ts'
import { contains } from '../span.ts'
import { rule } from './rule.ts'

/** Something still to be filled in in a report that decides. */
export const placeholderLeft = rule<{ readonly count: number; readonly verdict: string }>({
  id: 'placeholder-left',
  title: 'A report that decides is filled in',
  why: 'What was left blank was not looked at before the decision, or is lost to whoever needs it afterwards.',
  silent:
    'Templates and forms, plans, reports without a decision, code and samples, places for signatures (see `signoff-incomplete`), values in brackets, links.',
  family: 'text',
  severity: 'warning',
  *check({ verdict, superseded, genre, placeholders, staffing, signoffs }) {
    if (verdict === null || verdict.decision === 'undecided' || superseded || genre !== 'report') return
    const sections = new Map<number, Placeholder[]>()
    const isSignature = ({ span }: Placeholder) => signoffs.some((signoff) => contains(signoff.span, span))
    for (const placeholder of placeholders.filter((item) => !isSignature(item)))
      sections.set(placeholder.section, [...(sections.get(placeholder.section) ?? []), placeholder])
    for (const [first, ...rest] of sections.values()) {
      if (first === undefined) continue
      const data = { count: rest.length + 1, verdict: verdict.text }
      const unsure = [first, ...rest].every(({ kind }) => kind === 'undetermined')
      const claims = [first, ...rest].some(({ kind }) => kind === 'unassigned') ? staffing : []
      yield { at: first, against: [...rest, ...claims, verdict], data, severity: unsure ? 'info' : 'warning' }
    }
  },
  message: ({ count, verdict }) =>
    `${count === 1 ? 'Still to be filled in' : `${count} places here are still to be filled in`}, in a report that decides “${verdict}”`,
  relatedMessage: () => 'The report is presented as final',
  examples: {
    clean: [
      '# Depot\n\n**Decision:** GO\n\n## Links\n\n- **Staging:** [Auto-generated URL]\n',
      '# Release report template\n\n**Decision:** GO\n\n**Author:** [Name]\n',
      '# Release report\n\n**Date:** [25/01/2026]\n\n**Decision:** GO\n\nRun `deploy --date $(date)` and see [Name](names.md).\n',
      '# Release report\n\n**Author:** [Name]\n\n- [ ] GO\n- [ ] NO-GO\n',
    ],
    flagged: {
      'Still to be filled in, in a report that decides “READY FOR RELEASE”':
        '# Release report\n\n**Generated:** $(date)\n\n**Status:** READY FOR RELEASE\n',
      '2 places here are still to be filled in, in a report that decides “GO”':
        '# Release report\n\n**Decision:** GO\n\n## Contacts\n\n- **On call:** [Contact information]\n- **Manager:** [Name]\n',
    },
  },
})
