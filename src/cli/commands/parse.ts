import { parseReport } from '../../audit.ts'
import { publish } from '../../publish.ts'
import { eachInput } from '../inputs.ts'
import type { Run } from './index.ts'

/** Prints what reports state. */
export const parse: Run = async (invocation, io) => {
  const reports: object[] = []
  const allRead = await eachInput(invocation, io, ({ path, bytes }) => {
    const { source, report } = parseReport(bytes)
    reports.push({ path, ...publish(report, source) })
  })
  io.write(`${JSON.stringify({ version: 1, reports }, null, 2)}\n`)
  return allRead ? 0 : 2
}
