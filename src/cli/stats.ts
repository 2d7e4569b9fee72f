import type { RenderedReport } from '../render/renderer.ts'
import { counted } from '../render/words.ts'

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}

/** How much was audited, how long that took, and what was found by rule, a line each. */
export function statsLines(
  reports: readonly RenderedReport[],
  cached: number,
  { audit, render }: { readonly audit: number; readonly render: number },
): string[] {
  const characters = reports.reduce((sum, { text }) => sum + text.length, 0)
  const byRule = new Map<string, number>()
  for (const { rule } of reports.flatMap(({ findings }) => findings)) byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
  const rules = [...byRule].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return [
    `${counted(reports.length, 'report')}, ${counted(characters, 'character')}, ${cached} from the cache`,
    `${seconds(audit)} to read and audit, ${seconds(render)} to print`,
    ...rules.map(([rule, count]) => `${String(count).padStart(5)}  ${rule}`),
  ]
}
