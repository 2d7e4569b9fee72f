import type { LocatedReport } from '../publish.ts'
import { bullets, tableOf } from './digest-list.ts'
import { markdownText } from './markdown-text.ts'

type Lists = LocatedReport['checklists']

const mostLists = 30
const settled: ReadonlySet<string> = new Set(['done', 'skipped', 'not-applicable'])

function countsOf(items: Lists[number]['items']): string {
  const counts = new Map<string, number>()
  for (const { state, obligation } of items) {
    const key = obligation === 'unspecified' ? state : `${state}, ${obligation}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].map(([key, count]) => `${count} ${key}`).join('; ')
}

/** The lists of a report: where, for what, and how many of their items stand how. */
export function digestLists({ checklists }: LocatedReport): string[] {
  const rows = checklists
    .filter(({ kind }) => kind !== 'gate')
    .map(({ location, title, kind, items }) => [location.start.line, markdownText(title ?? ''), kind, countsOf(items)])
  return tableOf(['line', 'under', 'kind', 'items'], rows.slice(0, mostLists))
}

/** What has to be done before the go and is not. */
export function digestGates({ checklists }: LocatedReport): string[] {
  const open = checklists.flatMap(({ items }) =>
    items.filter(({ state, obligation, choice }) => obligation === 'mandatory' && !settled.has(state) && !choice),
  )
  return bullets(
    open.map(({ location, text, state }) => `line ${location.start.line}: ${markdownText(text)} (${state})`),
  )
}

/** How many results stand how, and which did not pass. */
export function digestResults({ results }: LocatedReport): string[] {
  const counts = new Map<string, number>()
  for (const { status } of results) counts.set(status, (counts.get(status) ?? 0) + 1)
  const rest = results
    .filter(({ status }) => status !== 'passed')
    .map(({ location, subject, status }) => `line ${location.start.line}: ${markdownText(subject)} (${status})`)
  if (results.length === 0) return []
  return [[...counts].map(([status, count]) => `${count} ${status}`).join(', '), '', ...bullets(rest)]
}
