import type { Result } from '../findings/result.ts'
import { summarize } from '../findings/summary.ts'
import type { Renderer } from './renderer.ts'

/** The machine-readable result; `audit-reports schema findings` prints its schema. */
export const renderJson: Renderer = (reports) => {
  const result: Result = {
    version: 1,
    reports: reports.map(({ path, encoding, verdict, findings }) => ({ path, encoding, verdict, findings })),
    summary: summarize(reports),
  }
  return `${JSON.stringify(result, null, 2)}\n`
}
