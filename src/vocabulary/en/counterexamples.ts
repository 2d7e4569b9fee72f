import type { Phrases } from '../lexicon.ts'

/** Words by which a result is no result. */
export const assumedWords: Phrases = [
  '\\((?:assumed|not (?:re )?run|untested|unverified)\\)',
  '(?:assumed|presumed) (?:to )?(?:be )?pass\\w*',
]

/** Sentences by which a thing is not the real one yet. */
export const simulations: Phrases = [
  '(?:currently|for now|is|are|returns?|still|uses?) (?:{w} )?(?:fake|hard ?coded|mock(?:ed)?|placeholders?|simulated|stubbed|stubs?)(?! tests?)',
]

/** A status of what reached its target, and of what went beyond it. */
export const merelyMet: Phrases = ['achieved', 'meets(?: target)?', '(?:target )?met', 'on target']
export const surpassed: Phrases = ['above target', 'better', 'exceed(?:ed|s)', 'surpass(?:ed|es)']

/** A status of part of the work. */
export const unfinishedShare: Phrases = ['[1-9]?\\d\\s?% (?:complete[d]?|done|finished)']

/** What results are measured by. */
export const criteriaTopics = {
  criteria: ['criteri(?:a|on)', 'gates?', 'must (?:have|pass)', 'requirements?'],
  targets: ['benchmarks?', 'goal', 'kpis?', 'slas?', 'slos?', 'targets?', 'thresholds?'],
  objectives: ['goals', 'objectives?'],
} as const satisfies Readonly<Record<string, Phrases>>
