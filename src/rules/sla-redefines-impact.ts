import { rule } from './rule.ts'

interface Data {
  readonly length: string
  readonly excluded: string
}

/** A definition that takes an outage out of the count, beside the length that the report gives it. */
export const slaRedefinesImpact = rule<Data>({
  id: 'sla-redefines-impact',
  title: 'What users are without service counts as downtime',
  why: 'A target that leaves out the outages that occur is met by definition.',
  silent: 'Maintenance that was announced, outages of others, reports that give no outage a length.',
  family: 'risks',
  severity: 'info',
  advisory: true,
  *check({ exclusions }) {
    for (const { span, text, impact } of exclusions)
      yield { at: { span }, against: [impact], data: { length: impact.text, excluded: text } }
  },
  message: ({ length, excluded }) => `An outage of ${length} is reported, but by “${excluded}” it is none`,
  relatedMessage: ({ length }) => `Lasts ${length}`,
  examples: {
    clean: [
      '## Risks\n\nA restart means about 2 minutes of downtime.\n\n## SLA\n\nPlanned maintenance does not count as downtime.\n',
      '## SLA\n\nRestarts do not count as downtime.\n',
    ],
    flagged: {
      'An outage of 2 minutes is reported, but by “Restarts do not count as downtime.” it is none':
        '## Risks\n\nEach restart causes 2 minutes of downtime.\n\n## SLA\n\nRestarts do not count as downtime.\n',
    },
  },
})
