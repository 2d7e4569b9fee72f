import type { Severity } from '../findings/severity.ts'
import { type Derivation, magnitude } from '../report/numbers/derived/derivation.ts'
import { agrees } from '../report/quantity/interval.ts'
import { rule } from './rule.ts'

interface Data {
  readonly formula: string
  readonly expected: string
  readonly stated: string
}

const severities: Readonly<Record<Derivation['certainty'], Severity>> = {
  'set out': 'error',
  likely: 'warning',
  loose: 'info',
}

/** A number that follows from others: a change, a product, an average, a margin. */
export const derivedValueMismatch = rule<Data>({
  id: 'derived-value-mismatch',
  title: 'A number that follows from others does follow from them',
  why: 'Improvements, averages and margins are what management quotes; they go stale when their inputs change.',
  silent:
    'Any usual way to reckon that fits (points or per cent, of the old or the new value), units left out, bounds, rounding.',
  family: 'numbers',
  severity: 'error',
  *check({ derivations }) {
    const seen = new Set<unknown>()
    for (const { stated, from, readings, formula, expected, certainty } of derivations) {
      const said = magnitude(stated.interval)
      if (seen.has(stated) || readings.some((reading) => agrees(said, magnitude(reading)))) continue
      seen.add(stated)
      const data = { formula, expected, stated: stated.text.trim() }
      yield { at: stated, against: from, data, severity: severities[certainty] }
    }
  },
  message: ({ formula, expected, stated }) => `${formula} is ${expected}, not ${stated}`,
  relatedMessage: ({ expected }) => `Comes to ${expected}`,
  examples: {
    clean: [
      'Coverage went from 60% to 75% (+25%), and errors from 40 to 10 (75% fewer).\n',
      '| Metric | Before | After | Improvement |\n|---|---|---|---|\n| Load time | 4.0s | 1.0s | 4x faster |\n| Bundle | 900KB | 450KB | -50% |\n',
      'Cost: 164 h × $50/h = $8,200. Capacity: 3 × 20 = 60 users.\n',
    ],
    flagged: {
      '4.0s → 1.0s is 75%, not 60%':
        '| Metric | Before | After | Improvement |\n|---|---|---|---|\n| Load time | 4.0s | 1.0s | 60% |\n',
      '12 + 30 + 5 is 47, not 52': 'Tests by layer: 12 + 30 + 5 = 52.\n',
      '640 → 668 is 28, not 25': 'The suite has 668 tests, up from 640 (25 new).\n',
    },
  },
})
