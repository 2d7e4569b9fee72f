import type { LocatedReport } from '../publish.ts'
import { tableOf } from './digest-list.ts'
import { markdownText } from './markdown-text.ts'

type Metric = LocatedReport['metrics'][number]

const mostMetrics = 20

function said(metrics: readonly Metric[]): string {
  return metrics
    .map(({ quantity, location }) => `${markdownText(quantity.text)} (line ${location.start.line})`)
    .join(', ')
}

/** The metrics of a report, each with what was measured and what is aimed at; those with a target first. */
export function digestMetrics({ metrics }: LocatedReport): string[] {
  const groups = new Map<string, Metric[]>()
  for (const metric of metrics) {
    const key = [metric.name, ...metric.qualifiers].join(' · ').toLowerCase()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [metric])
    else group.push(metric)
  }
  const rows = [...groups.values()].flatMap((group) => {
    const first = group[0]
    if (first === undefined) return []
    const aims = group.filter(({ role }) => role === 'target' || role === 'planned')
    const found = group.filter(({ role }) => role === 'actual')
    const name = [first.name, ...first.qualifiers].join(' · ')
    return found.length + aims.length === 0
      ? []
      : [{ cells: [markdownText(name), said(found), said(aims)], isAimed: aims.length > 0 }]
  })
  const aimedFirst = rows.toSorted((a, b) => Number(b.isAimed) - Number(a.isAimed))
  const shown = tableOf(
    ['metric', 'measured', 'target'],
    aimedFirst.slice(0, mostMetrics).map(({ cells }) => cells),
  )
  const more = rows.length - mostMetrics
  return more > 0 ? [...shown, '', `and ${more} more`] : shown
}
