import * as z from 'zod'
import type { BaselineEntry } from './baseline.ts'

const fileSchema = z.object({
  version: z.literal(1),
  findings: z.array(
    z.object({ path: z.string(), rule: z.string(), fingerprint: z.string(), message: z.string() }).readonly(),
  ),
})

/** The entries of a baseline file; null when the text is none. */
export function parseBaseline(text: string): BaselineEntry[] | null {
  try {
    return fileSchema.safeParse(JSON.parse(text)).data?.findings ?? null
  } catch {
    return null
  }
}

function order(a: BaselineEntry, b: BaselineEntry): number {
  const [one, other] = [a, b].map(({ path, rule, fingerprint }) => `${path}\n${rule}\n${fingerprint}`)
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1
}

/** A baseline file, an entry a line, in an order that makes for small diffs. */
export function printBaseline(entries: readonly BaselineEntry[]): string {
  const lines = [...entries].sort(order).map((entry) => `    ${JSON.stringify(entry)}`)
  return `{\n  "version": 1,\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`
}
