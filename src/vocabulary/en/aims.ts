import type { Phrases } from '../lexicon.ts'

/** Words of headings and lines that set aims for a time. */
export const aimWords = {
  /** A time that begins with the launch. */
  period: [
    '(?:first|1st) (?:\\d+ )?(?:days?|weeks?|months?|quarters?|years?)',
    '(?:second|2nd|third|3rd) (?:day|week|month|quarter|year)',
    '(?:day|week|month|quarter|year) (?:\\d+|one|two|three|four|six)',
  ],
  unit: ['days?', 'weeks?', 'months?', 'quarters?', 'years?'],
  /** The bound is one at which something is done. */
  reaction: ['alert\\w*', 'roll(?: )?back', 'escalat\\w+', 'page', 'trigger\\w*', 'if', 'abort', 'investigate', 'stop'],
} as const satisfies Record<string, Phrases>

/** Ranks in words. */
export const ranks: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3 }
