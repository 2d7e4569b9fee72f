import { rule } from './rule.ts'

interface Data {
  readonly stated: string
  /** What it is a share of; null when it is more than all of anything. */
  readonly samples: number | null
}

/**
 * Whether a whole number of things gives a percentage, rounded or cut off to its decimals: the GRIM test
 * (Brown and Heathers 2017) for shares.
 */
function isPossible(percent: number, decimals: number, samples: number): boolean {
  const step = 10 ** -decimals
  const nearest = Math.round((percent * samples) / 100)
  return [nearest - 1, nearest, nearest + 1].some((part) => {
    const share = (100 * part) / samples
    const cut = Math.floor(share / step + 1e-9) * step
    return Math.abs(share - percent) <= step / 2 + 1e-9 || Math.abs(cut - percent) < 1e-9
  })
}

/** A share of a few things. */
export const impossiblePercentage = rule<Data>({
  id: 'impossible-percentage',
  title: 'A share of a few things is one that they can have',
  why: 'No number of passed tests out of 12 makes 97.3 %; the rate is of another run.',
  silent: 'Coverage, approximate and bounded rates, more things than the shown digits can tell apart.',
  family: 'numbers',
  severity: 'warning',
  *check({ sampleRates, excesses }) {
    for (const excess of excesses) yield { at: excess, against: [], data: { stated: excess.text, samples: null } }
    for (const { percent, samples } of sampleRates) {
      const { value, decimals, isApproximate } = percent
      const isTellable = samples.value >= 2 && samples.value < 100 * 10 ** decimals && value <= 100 && !isApproximate
      if (!isTellable || isPossible(value, decimals, samples.value)) continue
      yield { at: percent, against: [samples], data: { samples: samples.value, stated: percent.text.trim() } }
    }
  },
  message: ({ samples, stated }) =>
    samples === null ? `${stated} is more than all there can be` : `No whole number of ${samples} is ${stated}`,
  relatedMessage: ({ samples }) => `${samples} of them`,
  examples: {
    clean: ['We ran 12 tests, 91.7% passing.\n', '| Suite | Tests | Pass rate |\n|---|---|---|\n| API | 240 | 96% |\n'],
    flagged: {
      '104% is more than all there can be': 'The pass rate is 104%.\n',
      'No whole number of 8 is 94 %': 'Of 8 smoke tests 94 % passed.\n',
      'No whole number of 12 is 97.3%': 'We ran 12 tests, 97.3% passing.\n',
      'No whole number of 20 is 97%':
        '| Suite | Tests | Pass rate |\n|---|---|---|\n| API | 20 | 97% |\n| UI | 10 | 90% |\n',
    },
  },
})
