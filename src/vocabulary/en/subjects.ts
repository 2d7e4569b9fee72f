import type { Phrases } from '../lexicon.ts'

/** What a thing is qualified by: two names with different values of one axis are two things. */
export const axes: Readonly<Record<string, Readonly<Record<string, Phrases>>>> = {
  environment: {
    development: ['dev', 'development', 'local', 'localhost', 'sandbox'],
    staging: ['pre production', 'preprod', 'staging', 'uat'],
    production: ['live', 'mainnet', 'prod', 'production'],
    testnet: ['devnet', 'goerli', 'sepolia', 'testnet'],
  },
  platform: {
    ios: ['app store', 'ios', 'ipad', 'iphone'],
    android: ['android', 'google play', 'play store'],
    web: ['browser', 'web'],
    windows: ['windows'],
    linux: ['linux'],
    macos: ['mac', 'macos'],
  },
  browser: { chrome: ['chrome', 'chromium'], edge: ['edge'], firefox: ['firefox'], safari: ['safari'] },
  layer: {
    frontend: ['client', 'client side', 'front end', 'frontend', 'ui'],
    backend: ['back end', 'backend', 'server', 'server side'],
    schema: ['schema'],
    infrastructure: ['infrastructure'],
  },
  level: {
    unit: ['unit', 'unit test', 'unit tests', 'unit testing'],
    integration: ['integration test', 'integration tests', 'integration testing'],
    e2e: ['e2e', 'end to end'],
    load: ['load test', 'load tests', 'load testing', 'stress test', 'stress tests', 'stress testing'],
    manual: ['manual'],
    regression: ['regression'],
  },
}

/** A head word that makes another thing of the same topic: X, X docs, X tests, X runbook. */
export const artefacts = {
  docs: ['docs?', 'documentation', 'guides?', 'manual', 'readme', 'tutorials?'],
  test: ['benchmark\\w*', 'e2e', 'mocks?', 'simulator', 'test(?:s|ing)?', 'unit'],
  runbook: ['playbooks?', 'procedures?', 'runbooks?'],
  design: [
    'audit',
    'badge',
    'comparison',
    'dashboards?',
    'design',
    'diagram',
    'examples?',
    'plan',
    'polic(?:y|ies)',
    'reports?',
    'reviews?',
    'schema',
    'scripts?',
    'spec(?:ification)?',
    'tables?',
    'templates?',
    'training',
  ],
  credentials: ['certificates?', 'credentials?', 'dsns?', 'keys?', 'secrets?', 'variables?'],
} as const satisfies Readonly<Record<string, Phrases>>

/** Places in which a thing is set up, no part of its name: `in the hosting dashboard`. */
export const consoles: Phrases = ['console', 'control panel', 'dashboard', 'portal', 'settings']

/** Labels that name a side of a thing, not a thing; what they speak of is the heading above them. */
export const facets: Phrases = (
  'action|action required|approach|assessment|benefits?|category|cause|changes?|commits?|conclusion|confidence|context|current status|current|' +
  'decision|dependenc(?:y|ies)|description|details?|duration|effort|estimate|estimated time|evidence|example|expected|fields?|files?|finding|' +
  'fix(?:es)?|fix recommendation|fix required|for|goal|how|impact|implementation|issue|likelihood|location|method|mitigation|next review|' +
  'next steps?|notes?|note|objective|outcome|overall|owner|prerequisites?|priority(?: \\d)?|probability|problem|purpose|rationale|' +
  'readiness|reason|recommendation|remediation|required|requirement|result|results|risk|risk level|root cause|scope|score|severity|solution|state|' +
  'status|symptoms?|timeline|verdict|verification|what|when|where|why'
).split('|')

/** Labels that say how urgent, when or how far a thing is that stands behind them: `TODO – …`, `Day 2: …`, `HIGH: …`. */
export const tagLabels: Phrases = [
  '(?:fix |must )?(?:blocker|critical|high|low|major|medium|minor|mandatory|optional|recommended|required|urgent)(?: priority)?',
  'p[0-4]',
  '(?:action|blocked|closed|complete|completed|done|fixed|in progress|missing|next|not started|open|pending|planned|remaining|to do|todo|wip)',
  '(?:day|hour|month|phase|sprint|step|task|week) \\d+(?:\\s?[-–]\\s?\\d+)?(?: (?:morning|afternoon|evening))?',
]

/** Ratings that headings of issues bear; as they are written there. */
export const ratingTags: Phrases = (
  'BLOCKER|Blocker|CRITICAL|Critical|HIGH|High|LOW|Low|MAJOR|Major|MEDIUM|Medium|MINOR|Minor|MODERATE|Moderate|P[0-4]|' +
  'SHOWSTOPPER|Nice-to-have|Warning'
).split('|')

/** Headers of columns that name no thing: numbers, ids, ratings. */
export const nameless: Phrases = ['#', 'no\\.?', 'id', 'priority', 'rank', 'severity', 'status', 'date', 'when']

/** Headings of what stops the release, however bad each of it is. */
export const gateNouns: Phrases = ['blockers?', 'show(?: )?stoppers?']

/** Nouns of lists that hold issues of one severity. */
export const ratedNouns: Phrases = [
  'blockers?',
  'bugs?',
  'defects?',
  'findings?',
  'gaps?',
  'issues?',
  'problems?',
  'risks?',
  'vulnerabilit(?:y|ies)',
]
