import type { Evidence } from '../report/numbers/windows.ts'
import { numberText } from '../report/quantity/format.ts'
import type { Contradiction } from './rule.ts'
import { rule } from './rule.ts'

interface Data {
  readonly claim: string
  readonly shownBy: string
  readonly why: string
}

const day = 86_400
/** One failed probe of a monitor takes at least about this long. */
const oneFailure = 60
const fewSamples = 10

function judge(evidence: Evidence): Contradiction<Data> | null {
  if (evidence.kind === 'rate') {
    const { claim, samples, repeated } = evidence
    if (samples.value > fewSamples || (claim.value > 5 && claim.value < 95)) return null
    const shownBy = `${samples.text.trim()} ${samples.noun.split(' ')[0]}`
    const data = {
      claim: claim.text.trim(),
      shownBy,
      why: `one more failure changes it by ${numberText(100 / samples.value)} points`,
    }
    return { at: claim, against: [samples, ...repeated], data }
  }
  const seconds = evidence.window.high ?? evidence.window.value
  const shownBy = `a run of ${evidence.window.text.trim()}`
  if (seconds >= day) return null
  if (evidence.kind === 'leak') {
    const data = { claim: evidence.text, shownBy, why: 'slow leaks show after a day' }
    return { at: evidence, against: [evidence.window], data, severity: 'info' }
  }
  const allowed = (1 - evidence.claim.value / 100) * seconds
  if (allowed >= oneFailure) return null
  const why = `it allows ${numberText(allowed)} s of failure in that time`
  return { at: evidence.claim, against: [evidence.window], data: { claim: evidence.claim.text.trim(), shownBy, why } }
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
    for (const one of evidence) {
      const contradiction = judge(one)
      if (contradiction !== null) yield contradiction
    }
  },
  message: ({ claim, shownBy, why }) => `${claim} is shown by ${shownBy}: ${why}`,
  relatedMessage: ({ shownBy }) => `It rests on ${shownBy}`,
  examples: {
    clean: [
      'Uptime during the 72 hour soak test: 99.95%.\n',
      '- Uptime target: 99.9%\n- Load test: sustained for 30 minutes\n',
    ],
    flagged: {
      '99.95% is shown by a run of 30 minutes: it allows 0.9 s of failure in that time':
        '- Load test: sustained for 30 minutes\n- Uptime: 99.95%\n',
      '0% is shown by 8 requests: one more failure changes it by 12.5 points': 'Error rate 0% over 8 requests.\n',
    },
  },
})
