import type { Dated } from '../report/model/date.ts'
import { rule } from './rule.ts'

type Data = { readonly first: string; readonly second: string; readonly form: 'before' | 'after-report' }

const describe = ({ label, day }: Dated) => `${label} ${day}`

/** Two days in an order that cannot be. */
export const dateOrderConflict = rule<Data>({
  id: 'date-order-conflict',
  title: 'What a report records happened before it was written',
  why: 'A day out of order tells that a text was carried over, or that something was signed before it was done.',
  silent: 'Days that may be read in two ways, due dates and plans, reports that say when they were updated.',
  family: 'time',
  severity: 'warning',
  *check({ dates }) {
    const byKind = (kind: Dated['kind']) => dates.filter((date) => date.kind === kind)
    for (const start of byKind('start')) {
      const end = byKind('end').find((date) => date.section === start.section && date.day < start.day)
      if (end !== undefined)
        yield {
          at: end,
          against: [start],
          data: { first: describe(end), second: describe(start), form: 'before' as const },
        }
    }
    const written = byKind('report')
    const [report] = written
    if (report === undefined || byKind('update').length > 0 || written.some(({ day }) => day !== report.day)) return
    const later = [...byKind('event'), ...byKind('approval')].filter(({ day }) => day > report.day)
    const [first] = later.filter(({ kind, labelled }) => kind === 'event' || labelled)
    if (first === undefined || first.kind === 'approval') return
    yield {
      at: report,
      against: later.filter(({ kind }) => kind === 'event'),
      data: { first: describe(report), second: describe(first), form: 'after-report' as const },
      severity: first.labelled ? 'warning' : 'info',
    }
  },
  message: ({ first, second, form }) =>
    form === 'before' ? `${first} comes before ${second}` : `${first}, but the report records: ${second}`,
  examples: {
    clean: [
      '# Report\n\n**Date:** 2025-03-04\n\n**Tested on:** 2025-03-02\n',
      '# Report\n\n**Date:** 2025-03-04\n\n**Last updated:** 2025-03-20\n\nThe leak was fixed on 2025-03-18.\n',
      '# Report\n\n**Date:** 03/04/2025\n\n**Tested on:** 04/03/2025\n',
    ],
    flagged: {
      'Date 2025-03-04, but the report records: Tested on 2025-03-09':
        '# Report\n\n**Date:** 2025-03-04\n\n## Load test\n\n**Tested on:** 9 March 2025\n',
      'End date 2025-02-01 comes before Start date 2025-02-10':
        '# Report\n\n- **Start date:** 2025-02-10\n- **End date:** 2025-02-01\n',
    },
  },
})
