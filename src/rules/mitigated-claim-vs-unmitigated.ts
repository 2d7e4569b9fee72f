import { rule } from './rule.ts'

interface Data {
  readonly claim: string
  readonly open: number
}

/** Risks that are claimed as mitigated beside a risk whose mitigation is still to come. */
export const mitigatedClaimVsUnmitigated = rule<Data>({
  id: 'mitigated-claim-vs-unmitigated',
  title: 'Mitigated risks have a mitigation',
  why: 'A go decision rests on the sentence that the risks are mitigated; a mitigation of a later phase does not carry it.',
  silent: 'Risks with a measure in place, risk sections of templates, claims that are conditions or plans.',
  family: 'risks',
  severity: 'warning',
  *check({ claims, openRisks, classExceptions }) {
    const known = new Set(claims.map(({ span }) => span.start))
    for (const { kind, claim, against } of classExceptions)
      if (kind === 'mitigated' && !known.has(claim.span.start))
        yield { at: claim, against, data: { claim: claim.text, open: against.length } }
    for (const claim of claims) {
      if (claim.says !== 'mitigated') continue
      const { passage } = claim.statement
      const under = openRisks.filter(({ statement }) =>
        statement.passage.context.some((entry) => entry.passage === passage),
      )
      const against = (passage.form === 'heading' ? under : openRisks).filter(
        ({ statement }) => statement !== claim.statement,
      )
      if (against.length > 0) yield { at: claim, against, data: { claim: claim.text, open: against.length } }
    }
  },
  message: ({ claim, open }) =>
    `“${claim}”, but ${open === 1 ? 'one risk has' : `${open} risks have`} no mitigation in place yet`,
  relatedMessage: () => 'Not mitigated yet',
  examples: {
    clean: [
      'Known risks are mitigated.\n\n## Risks\n\n### Heap growth\n\n**Probability:** Low (soak not tested)\n\n**Mitigation:**\n\n- Nightly restart is scheduled\n- Find the cause after launch\n',
      'Known risks are mitigated.\n\n## Risks\n\n### One region\n\n**Mitigation:** Accepted, a second one in phase 2\n',
      'Known risks are mitigated.\n\n## Risks\n\n### Queue overflow\n\n**Mitigation:** Back-pressure is on, alerts at 80 %\n',
      'Known risks must be mitigated.\n\n## Risks\n\n### Queue overflow\n\n**Mitigation:** Planned\n',
    ],
    flagged: {
      '“Known risks are documented and mitigated”, but one risk has no mitigation in place yet':
        'Known risks are documented and mitigated.\n\n## Risks\n\n### Queue overflow\n\n**Mitigation:** Planned for phase 2\n',
    },
  },
})
