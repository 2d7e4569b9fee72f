import { isUntreated } from '../report/items/denied-risks.ts'
import { plainGo } from '../report/items/plain-go.ts'
import { toldOf } from '../report/items/told.ts'
import { riskSeverities } from '../report/model/state.ts'
import { some } from './option.ts'
import { rule } from './rule.ts'

interface Data {
  readonly title: string
  readonly severity: string
  readonly risks: number
  readonly told: string | null
}

const options = {
  severities: some(['critical'], riskSeverities, 'Open risks that rule out a go'),
}

/** A go beside critical risks that are open and that nothing is done about. */
export const goWithCriticalRisk = rule<Data, typeof options>({
  id: 'go-with-critical-risk',
  title: 'A go leaves no critical risk open',
  why: 'A critical risk that is neither mitigated nor accepted is what a go has to rule out.',
  silent: 'Risks with a mitigation, accepted, closed or deferred ones, limitations, conditional verdicts.',
  family: 'verdict',
  severity: 'warning',
  options,
  *check(report, { severities }) {
    const go = plainGo(report)
    if (go === null) return
    const open = report.risks.filter((risk) => severities.some((level) => level === risk.severity) && isUntreated(risk))
    const said = toldOf(report, 'grave')
    const told = open.length === 0 ? (said[0]?.text ?? null) : null
    if (open.length + said.length === 0) return
    const severity = [...new Set(open.map((risk) => risk.severity))].join(' or ') || 'critical'
    yield {
      at: go,
      against: [...open, ...said],
      data: { title: open[0]?.title ?? '', severity, risks: open.length, told },
    }
  },
  message: ({ title, severity, risks, told }) =>
    told !== null
      ? `Says go, but “${told}”`
      : risks === 1
        ? `Says go, but a ${severity} risk is open: ${title}`
        : `Says go, but ${risks} ${severity} risks are open`,
  relatedMessage: ({ severity }) => `${severity.charAt(0).toUpperCase()}${severity.slice(1)} and open`,
  examples: {
    clean: [
      '# Payments\n\n**Decision:** GO\n\n## Risks\n\n| Risk | Severity | Status |\n|---|---|---|\n| Double charge | Critical | Mitigated |\n| Slow export | Low | Open |\n',
      '# Payments\n\n**Decision:** GO\n\n## Risks\n\n| Risk | Severity | Mitigation |\n|---|---|---|\n| Double charge | Critical | Idempotency keys |\n',
    ],
    flagged: {
      'Says go, but a critical risk is open: Double charge':
        '# Payments\n\n**Decision:** GO\n\n## Risks\n\n| Risk | Severity | Status |\n|---|---|---|\n| Double charge | Critical | Open |\n| Slow export | Low | Open |\n',
    },
  },
})
