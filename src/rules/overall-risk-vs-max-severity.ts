import { number } from './option.ts'
import { rule } from './rule.ts'

interface Data {
  readonly overall: string
  readonly title: string
  readonly severity: string
}

const rank: Readonly<Record<string, number>> = { low: 0, medium: 1, high: 2, critical: 3 }

const options = {
  steps: number(2, 'Steps on the scale low, medium, high, critical that a risk must be above the overall one', 1),
}

/** An overall risk far below the worst open risk. */
export const overallRiskVsMaxSeverity = rule<Data, typeof options>({
  id: 'overall-risk-vs-max-severity',
  title: 'The overall risk is not far below the worst open one',
  why: 'An overall “low” over a critical risk hides it.',
  silent: 'Residual and inherent risk, mitigated, accepted and closed risks, a difference of one step.',
  family: 'risks',
  severity: 'warning',
  options,
  *check({ riskClaims, risks }, { steps }) {
    for (const claim of riskClaims) {
      const overall = claim.claim === 'overall' ? rank[claim.severity ?? ''] : undefined
      if (overall === undefined) continue
      const worse = risks.filter(
        (risk) =>
          risk.status === 'open' &&
          risk.mitigation === null &&
          risk.listedAs === 'risk' &&
          (rank[risk.severity ?? ''] ?? 0) >= overall + steps,
      )
      const [first] = worse
      if (first !== undefined)
        yield {
          at: claim,
          against: worse,
          data: { overall: claim.severity ?? '', title: first.title, severity: first.severity ?? '' },
        }
    }
  },
  message: ({ overall, title, severity }) => `Overall risk is ${overall}, but ${title} is ${severity}`,
  relatedMessage: () => 'Worse than the overall risk',
  examples: {
    clean: [
      '**Overall risk:** LOW\n\n## Severity levels\n\n- **Critical:** data are lost\n- **Low:** a word is misspelt\n',
      '**Overall risk:** LOW\n\n## Risks\n\n| Risk | Severity | Status |\n|---|---|---|\n| Slow export | Medium | Open |\n| Double charge | Critical | Mitigated |\n',
      '**Residual risk:** LOW\n\n## Risks\n\n| Risk | Severity | Status |\n|---|---|---|\n| Double charge | Critical | Open |\n',
    ],
    flagged: {
      'Overall risk is low, but Double charge is critical':
        '**Overall risk:** LOW\n\n## Risks\n\n| Risk | Severity | Status |\n|---|---|---|\n| Slow export | Low | Open |\n| Double charge | Critical | Open |\n',
    },
  },
})
