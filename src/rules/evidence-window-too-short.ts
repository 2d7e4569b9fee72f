import { grouped } from '../group.ts'
import { allowedFailure, type Evidence, isBrief, isTooLittle } from '../report/numbers/metrics/windows.ts'
import { numberText } from '../report/quantity/format.ts'
import { type Contradiction, rule } from './rule.ts'

interface Data {
  readonly claim: string
  readonly shownBy: string
  readonly why: string
}

function contradictionOf(evidence: Evidence): Contradiction<Data> {
  if (evidence.kind === 'rate') {
    const { claim, samples, repeated } = evidence
    const shownBy = samples.value === 1 ? 'one sample' : `${samples.value} samples`
    const why = `one more failure changes it by ${numberText(100 / samples.value)} points`
    return { at: claim, against: [samples, ...repeated], data: { claim: claim.text.trim(), shownBy, why } }
  }
  const shownBy = `a run of ${evidence.window.text.trim()}`
  const isLeak = evidence.kind === 'leak'
  const why = isLeak
    ? 'slow leaks show after a day'
    : `it allows ${numberText(allowedFailure(evidence))} s of failure in that time`
  const data = { claim: isLeak ? evidence.text : evidence.claim.text.trim(), shownBy, why }
  const severity = isLeak && !isBrief(evidence.window) ? 'info' : 'warning'
  return { at: evidence, against: [evidence.window], data, severity }
}

/** A claim that needs time or many samples, and a short run. */
export const evidenceWindowTooShort = rule<Data>({
  id: 'evidence-window-too-short',
  title: 'What only time can show was watched long enough',
  why: 'An uptime measured in half an hour says that nothing broke in half an hour.',
  silent: 'Targets and plans, runs of a day or longer, timeouts and estimates, shares of connections.',
  family: 'tests',
  severity: 'warning',
  *check({ evidence }) {
    for (const group of grouped(evidence, (one) => (one.kind === 'uptime' ? one.window : one)).values()) {
      const [first, ...same] = group.filter(isTooLittle).map(contradictionOf)
      if (first === undefined) continue
      yield { ...first, against: [...first.against, ...same.map(({ at }) => at)] }
    }
  },
  message: ({ claim, shownBy, why }) => `${claim} is shown by ${shownBy}: ${why}`,
  relatedMessage: ({ shownBy }) => `It rests on ${shownBy}`,
  examples: {
    clean: [
      'Uptime in the 72 hour soak test: 99.95%.\n',
      '- Uptime target: 99.9%\n- Load test: sustained for 30 minutes\n',
    ],
    flagged: {
      '99.95% is shown by a run of 30 minutes: it allows 0.9 s of failure in that time':
        '- Load test: sustained for 30 minutes\n- Uptime: 99.95%\n',
      '0% is shown by 8 samples: one more failure changes it by 12.5 points':
        'Error rate 0% (0 errors in 8 requests).\n',
    },
  },
})
