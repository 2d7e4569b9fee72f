import type { Phrases } from '../lexicon.ts'

/** What tells how much a value, a heading, a title or a column of a table has to do with the verdict on the whole. */
export const verdictCues = {
  /** Weak words that tell of an outcome more than they decide. */
  outcome: [
    'pass(?:ed|ing|es)?',
    'fail(?:ed|ing|s)?',
    'no$',
    'incomplete',
    'partial(?:ly)?',
    'operational',
    'validated',
    'green',
    'red',
    'live',
    'recommended',
    'qualified',
    'critical issues',
    'release',
    'open',
    'deploy$',
  ],
  /** The weak word that says no more and no less. */
  go: ['go$'],
  /** Weak words by which a bare status may decide. */
  settled: [
    'ready',
    'approved?',
    'go',
    'blocked',
    'not ready',
    'conditional(?:ly)?',
    'certified',
    'accepted',
    'rejected',
    'failed',
    'in progress',
    'pending',
    'draft',
  ],
  /** Words anywhere in a value that make a go conditional. */
  reserve: ['conditional', 'caution', 'caveats?'],
  /** What a mere `ready` waits for. */
  awaited: ['when', 'once', 'after', 'pending', 'as soon as'],
  /** Openings of a heading that asks. */
  question: ['what', 'how', 'why', 'when', 'where', 'who', 'which', 'if', 'is', 'are', 'can'],
  /** Nouns of a heading that gives the verdict. */
  verdict: ['verdict', 'decision', 'recommendations?'],
  /** Nouns of a heading whose brackets speak of the whole. */
  whole: ['verdict', 'decision', 'recommendations?', 'status', 'score', 'readiness'],
  /** Nouns of a heading above a group of items. */
  group: ['completed', 'done', 'features?', 'what'],
  /** What a question about readiness asks for. */
  readiness: ['ready', 'readiness', 'deployable', 'shippable', 'go(?: )?live'],
  /** Titles of documents that decide, and so may be about a stage. */
  deciding: ['ready', 'readiness', 'go', 'launch', 'sign(?: )?off', 'release', 'deployment'],
  /** Labels that are themselves the verdict: `Approved for: production`. */
  granting: ['(?:approved|authori[sz]ed|cleared|certified|recommended|ready)(?: for| to)'],
  /** What such a label may be followed by, which is no release: `Ready for: phase 2`. */
  sequel: ['(?:the )?(?:next )?(?:phase|milestone|sprint|step|iteration|epic|module|chapter|day|week|session)'],
  /** Labels that name a feature as often as a decision. */
  ambiguous: ['^(?:(?:security|user|api|access|role) )?authori[sz]ation(?: status)?$'],
  /** First cells of a row that sums up. */
  total: ['overall', 'total', 'summary'],
  /** First cells of a row that judges; others of the same words name features: `authorization`. */
  judging: [
    'overall',
    'verdict',
    'decision',
    'recommendation',
    'readiness',
    'ready',
    'go\\s*/?\\s*no(?: )?go',
    'status',
    'result',
    'conclusion',
  ],
  /** Titles of a column of verdicts. */
  verdicts: ['verdict', 'decision', 'go\\s*/?\\s*no(?: )?go', 'ready for (?:production|release|deployment)', 'ready'],
  /** Titles of a column that asks for readiness. */
  asked: ['ready for (?:production|release|deployment|launch)'],
  /** Titles of the columns of a table of signatures. */
  signatory: ['role', 'approver', 'name', 'reviewer', 'stakeholder', 'signatory', 'owner', 'team'],
  signature: ['decision', 'approval', 'approved', 'status', 'verdict', 'sign(?: )?off', 'recommendation'],
  signing: ['sign\\w*', 'approv\\w*', 'authori[sz]\\w*'],
  /** Verbs between a short subject and a verdict on it. */
  copula: ['(?:is|are|remains?)(?: \\w+)?'],
} as const satisfies Readonly<Record<string, Phrases>>
