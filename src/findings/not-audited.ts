import type { Excess, Limits } from '../outline/limits.ts'
import type { Source } from '../text/source.ts'
import type { Finding } from './finding.ts'
import { fingerprint } from './fingerprint.ts'

/** The id of the finding for a report that is beyond the limits; it is no rule, and no directive silences it. */
export const notAudited = 'not-audited'

const maxQuote = 80

const things: Readonly<Record<keyof Limits, string>> = {
  characters: 'characters in the file',
  nesting: 'block quotes and list items inside each other',
  signs: 'Markdown signs in one paragraph',
  words: 'words in one paragraph',
  cells: 'cells in one table',
}

/** What is said of a report beyond the limits: which one, and how to raise it. */
function describeExcess({ limit }: Excess, limits: Limits): string {
  return `Not audited: more than ${limits[limit]} ${things[limit]}; the limit “${limit}” can be raised`
}

/** The one finding of a report that is beyond the limits. */
export function refuse(excess: Excess, limits: Limits, source: Source): Finding {
  const { start, end } = excess.span
  const quote = source.text
    .slice(start, Math.min(end, start + maxQuote))
    .replace(/\s+/g, ' ')
    .trim()
  return {
    rule: notAudited,
    severity: 'error',
    message: describeExcess(excess, limits),
    quote,
    location: source.locate(excess.span),
    related: [],
    fingerprint: fingerprint(notAudited, [excess.limit, quote]),
  }
}
