import type { Dated } from '../report/model/date.ts'
import type { Contradiction } from './rule.ts'
import { rule } from './rule.ts'

type Data =
  | { readonly form: 'before' | 'after-report'; readonly first: string; readonly second: string }
  | { readonly form: 'calendar'; readonly text: string; readonly said: string; readonly is: string }

type Day = Pick<Dated, 'span' | 'label' | 'day'>
const describe = ({ label, day }: Day) => `${label} ${day}`

function before(early: Day, late: Day): Contradiction<Data> {
  return { at: early, against: [late], data: { form: 'before', first: describe(early), second: describe(late) } }
}

/** Days in an order that cannot be, or that the calendar does not bear out. */
export const dateOrderConflict = rule<Data>({
  id: 'date-order-conflict',
  title: 'The dates of a report follow each other and the calendar',
  why: 'A day out of order tells that a text was carried over, or that something was signed before it was done.',
  silent: 'Days that may be read in two ways, due dates and plans, reports that say when they were updated.',
  family: 'time',
  severity: 'warning',
  *check({ dates, datings, periods }) {
    for (const { span, by, text, said, is } of datings)
      yield { at: { span }, against: [{ span: by }], data: { form: 'calendar', text, said, is } }
    for (const { start, end } of periods) if (end.day < start.day) yield before(end, start)
    const byKind = (kind: Dated['kind']) => dates.filter((date) => date.kind === kind)
    for (const start of byKind('start')) {
      const end = byKind('end').find((date) => date.section === start.section && date.day < start.day)
      if (end !== undefined) yield before(end, start)
    }
    const written = byKind('report')
    const [report] = written
    const [next, approval, release] = [byKind('next')[0], byKind('approval').at(-1), byKind('release')[0]]
    if (report !== undefined && next !== undefined && next.day < report.day) yield before(next, report)
    if (approval !== undefined && release !== undefined && release.day < approval.day) yield before(release, approval)
    if (written.some(({ day }) => day !== report?.day)) return
    const last = [...written, ...byKind('update')].sort((a, b) => b.day.localeCompare(a.day))[0]
    const later = byKind('event').filter(({ day }) => last !== undefined && day > last.day)
    const [event] = later
    if (last === undefined || event === undefined) return
    yield { at: last, against: later, data: { form: 'after-report', first: describe(last), second: describe(event) } }
  },
  message: (data) => {
    if (data.form === 'calendar') return `${data.text}: ${data.said} is stated, by the calendar it is ${data.is}`
    return `${data.first}${data.form === 'before' ? ' comes before ' : ', but the report records: '}${data.second}`
  },
  examples: {
    clean: ['**Date:** 03/04/2025\n\n**Tested on:** 04/03/2025\n', '- Opened: 2025-03-04\n- Closed: 2025-03-20\n'],
    flagged: {
      'Date 2025-03-04, but the report records: Tested on 2025-03-09':
        '# Report\n\n**Date:** 2025-03-04\n\n## Load test\n\n**Tested on:** 9 March 2025\n',
      'Last updated 2025-03-04, but the report records: completed 2025-03-09':
        '# Report\n\n**Last updated:** 2025-03-04\n\n- 2025-03-09: Load test completed\n',
      '2026-03-10: Monday is stated, by the calendar it is Tuesday':
        '# Report\n\nThe pilot starts on Monday, 2026-03-10.\n',
    },
  },
})
