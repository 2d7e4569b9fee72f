import { nearestShare } from '../report/numbers/metrics/completions.ts'
import { isAtOdds } from '../report/numbers/metrics/scores.ts'
import { percentText } from '../report/quantity/format.ts'
import { number } from './option.ts'
import { rule } from './rule.ts'

type Data =
  | { readonly kind: string; readonly here: string; readonly there: string }
  | { readonly stated: string; readonly share: number }

const [fullScore, timesTolerated] = [100, 2]
const options = { tolerance: number(10, 'Points that the score of a section may be off its own boxes', 1) }

/** Scores of the whole against each other, and of a section against its own boxes. */
export const staleScore = rule<Data, typeof options>({
  id: 'stale-score',
  title: 'A score is the same wherever it is stated, and fits its own boxes',
  why: 'After a retest one number is updated and the headline keeps the old one.',
  silent: 'Scores of parts, targets, plans, earlier values of a change, another scale, several reports in one file.',
  family: 'numbers',
  severity: 'error',
  options,
  *check({ scores, completions }, { tolerance }) {
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
      if (off <= tolerance || against.length === 0) continue
      const severity = stated.value === fullScore ? 'error' : off > timesTolerated * tolerance ? 'warning' : 'info'
      yield { at: stated, against, data: { stated: stated.text, share }, severity }
    }
  },
  message: (data) => {
    if ('kind' in data) return `The ${data.kind} is ${data.here} here and ${data.there} there`
    return `States ${data.stated}, but ${percentText(Math.round(data.share))} of its boxes are ticked`
  },
  relatedMessage: (data) => ('kind' in data ? `${data.there} there` : 'Counted here'),
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
