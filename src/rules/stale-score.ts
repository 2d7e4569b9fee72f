import { nearestShare } from '../report/numbers/metrics/completions.ts'
import { isAtOdds } from '../report/numbers/metrics/scores.ts'
import { percentText } from '../report/quantity/format.ts'
import { rule } from './rule.ts'

type Data =
  | { readonly kind: string; readonly here: string; readonly there: string }
  | { readonly stated: string; readonly share: number }

/** How far a section's score may be off its boxes before it is doubtful, and before it is wrong. */
const doubtful = 10
const wrong = 20

/** Scores of the whole against each other, and of a section against its own boxes. */
export const staleScore = rule<Data>({
  id: 'stale-score',
  title: 'A score is the same wherever it is stated, and fits its own boxes',
  why: 'After a retest one number is updated and the headline keeps the old one.',
  silent: 'Scores of parts, targets, plans, earlier values of a change, another scale, several reports in one file.',
  family: 'numbers',
  severity: 'error',
  *check({ scores, completions }) {
    const seen = new Set<string>()
    for (const [index, a] of scores.entries())
      for (const b of scores.slice(index + 1)) {
        const key = `${a.kind} ${a.value} ${b.value}`
        if (seen.has(key) || !isAtOdds(a, b)) continue
        seen.add(key)
        yield { at: a, against: [b], data: { kind: a.kind, here: a.text, there: b.text }, severity: 'warning' }
      }
    for (const completion of completions) {
      const { stated, done, open } = completion
      const share = nearestShare(completion)
      const off = Math.abs(share - stated.value)
      const against = stated.value > share ? open : done
      if (off <= doubtful || against.length === 0) continue
      yield { at: stated, against, data: { stated: stated.text, share }, severity: off > wrong ? 'error' : 'warning' }
    }
  },
  message: (data) =>
    'share' in data
      ? `States ${data.stated}, but ${percentText(Math.round(data.share))} of its boxes are ticked`
      : `The ${data.kind} is ${data.here} here and ${data.there} there`,
  relatedMessage: (data) => ('share' in data ? 'Counted here' : `${data.there} there`),
  examples: {
    clean: [
      '**Overall readiness:** 92%\n\n## Security\n\nScore: 70%\n\n## Conclusion\n\nOverall readiness is 92%.\n',
      '**Production readiness:** 60% → 85%\n\n## Next steps\n\nProduction readiness will be 95% after phase 2.\n',
      '## Backups (67% complete)\n\n- [x] Nightly\n- [x] Offsite\n- [ ] Restore drill\n',
    ],
    flagged: {
      'The readiness is 78% here and 92% there':
        '**Production readiness:** 78%\n\n## Conclusion\n\nThe overall production readiness is 92%.\n',
      'States 90%, but 25% of its boxes are ticked':
        '## Backups (90% complete)\n\n- [x] Nightly\n- [ ] Offsite\n- [ ] Restore drill\n- [ ] Alerting\n',
    },
  },
})
