import type { Phrases } from '../lexicon.ts'

/** Under which circumstances a number was taken: two numbers are held against each other only when they name the same. */
export const qualifierWords = {
  load: [
    '\\d[\\d,]*k?\\+? ?(?:concurrent )?(?:users?|connections?|bots?|clients?|requests?|sessions?|agents?)',
    'idle',
    'peak(?:s|ed)?',
    'normal',
    'heavy',
    'light',
    'medium',
    'under load',
    'baseline',
    'stress',
    'sustained',
    'burst',
    'cold',
    'warm',
    'cached',
    'uncached',
    'off peak',
    'high load',
    'low load',
  ],
  rank: [
    'p\\d{2}(?:\\.\\d)?',
    'median',
    '\\d{2}th',
    'avg',
    'average',
    'mean',
    'max(?:imum)?',
    'min(?:imum)?',
    'worst',
    'best',
    'typical',
    'fastest',
    'slowest',
    'first',
    'initial',
  ],
  environment: [
    'prod(?:uction)?',
    'staging',
    'dev(?:elopment)?',
    'local(?:host)?',
    'ci',
    'test env',
    'sandbox',
    'mainnet',
    'testnet',
    'debug',
    'release build',
    'linux',
    'windows',
    'macos',
    'ios',
    'android',
    'chrome',
    'firefox',
    'safari',
    'edge',
    'mobile',
    'desktop',
    '[345]g',
    'wifi',
    'tablet',
    'arm',
    'x86',
    'gpu',
    'cpu',
  ],
  part: [
    'frontend',
    'backend',
    'api',
    'database',
    'db',
    'client',
    'server',
    'unit',
    'e2e',
    'integration',
    'core',
    'lines?',
    'branch(?:es)?',
    'functions?',
    'statements?',
    'web',
    'ui',
    'cli',
    'sdk',
    'critical',
    'smoke',
    'functional',
    'regression',
    'minor',
    'major',
    'high',
    'low',
    'new',
    'existing',
    'open',
    'closed',
    'remaining',
    'fixed',
    'failed',
    'passed',
    'skipped',
    'compressed',
    'gzip(?:ped)?',
    'uncompressed',
    'raw',
    'minified',
    'hot',
  ],
  named: ['(?:condition|option|group|plan|variant|case|type|class|team|model|set|list|step|part) [a-z](?= |$|[):,.])'],
  phase: [
    '(?:phase|stage|step|day|week|month|sprint|year|round|v|version|run|wave|milestone|scenario|option|pilot|batch|tier|level) ?\\d[\\d.]*',
    'q[1-4]',
    'before',
    'after',
    'previous',
    'second',
    'third',
    'original',
    'revised',
    'v1',
    'v2',
    'old',
    'launch',
    'post launch',
    'pre launch',
    'mvp',
  ],
} as const satisfies Record<string, Phrases>

/** Spellings of one qualifier. */
export const qualifierSynonyms: Readonly<Record<string, string>> = {
  peaked: 'peak',
  average: 'avg',
  mean: 'avg',
  maximum: 'max',
  minimum: 'min',
  production: 'prod',
  development: 'dev',
  database: 'db',
}

/** Names that every section of a report fills in, and that tell nothing by themselves. */
export const commonMetricNames = (
  'effort duration time timeline estimate estimated size cost impact severity priority line file test coverage score weight ' +
  'status issue usage memory cpu error warning rate day hour week item step phase component user target current price budget ' +
  'confidence progress grade rating version'
).split(' ')

/** Headers that name what a cell is and not what it is about. */
export const plainValueHeaders = [
  'value',
  'actual',
  'achieved',
  'result',
  'measured',
  'current',
  'after',
  'score',
  'status',
  'performance',
  'details?',
  'notes?',
  'observed',
  'metric',
  'count',
  'total',
] as const

/** Words that put a number to its subject: `the bundle is 420 KB`, `the RTO of 2 hours`. */
export const subjectWords = {
  verb: [
    '(?:is|was|are|were|has been|have been)(?: (?:now|currently|still|only|just|around|at|measured at|measured with|found to be|given as|rated at|estimated at|put at|set at))?',
    '(?:has|have|had|holds?|held|contains?|contained|comprises?|comprised|counts?|counted|includes?|included|lists?|listed|covers?|covered|consists of)(?: now| currently| a total of| in total)?',
    '(?:weighs?|weighed|takes?|took|lasts?|lasted|costs?|needs?|needed|uses?|used|consumes?|consumed|handles?|handled|serves?|served|sustains?|sustained|processes|processed|occupies|occupied)',
    '(?:reach(?:es|ed)|averag(?:es|ed)|peak(?:s|ed)(?: at| out at)?|stands? at|stood at|amount(?:s|ed) to|comes? to|came to|came in at|comes in at|measur(?:es|ed)|sits at|remains? at|stays? at|runs? at|ran at|lies at|settled at|totall?(?:s|ed)|equals|hit|hits|showed|shows|clocks? in at|clocked in at)',
    'of',
    'at',
    '(?:will|should) (?:be|take|last|cost)',
  ],
  determiner: [
    '(?:the|our|its|their|this|that|an?|with|and|but|while|in|for|overall|total|currently|now|measured|resulting|whole|entire|final|full|complete)',
  ],
  /** When, in the name of a number. */
  time: [
    '(?:over|during|for|in|since|across|throughout) (?:the )?(?:\\w+ )?(?:quarter|month|week|year|day|period|sprint|run|weekend|release|pilot|trial|campaign|season|days|weeks|months|hours)',
  ],
  /** Not the name of anything. */
  pronoun: [
    'it',
    'we',
    'they',
    'this',
    'that',
    'which',
    'there',
    'each',
    'one',
    'you',
    'he',
    'she',
    'who',
    'these',
    'those',
    'all',
    'both',
    'none',
    'every',
    'some',
    'most',
    'what',
    'if',
    'when',
    'not',
    'no',
    'to',
    'by',
    'from',
    'than',
    'about',
    'only',
    'per',
  ],
} as const satisfies Record<string, Phrases>

/** Heading words that name a topic and no part of the system: a number under them is still one of the whole. */
export const topicWords = (
  'performance reliability availability stability scalability efficiency security quality load stress resource usage use cost budget finance ' +
  'capacity latency throughput monitoring operation operational data disaster recovery cut over cutover rollout migration business technical ' +
  'accessibility usability benchmark kpi indicator impact canary rehearsal experiment infrastructure non functional nonfunctional requirement ' +
  'reporting review statu rate size time response count bug defect issue finding risk improvement trend stat timing speed volume dataset duration ' +
  'effort schedule plan planning preparation go live golive outlook rating verdict reason reasoning opinion recommendation management highlight ' +
  'product service process customer user observation evaluation comparison summary closing context scope purpose'
).split(' ')

/** Names in one spelling. */
export const nameSynonyms: Readonly<Record<string, string>> = {
  availability: 'uptime',
  latencie: 'latency',
  downtime: 'downtime',
  memory: 'memory',
  ram: 'memory',
  spend: 'cost',
  spending: 'cost',
  price: 'cost',
  expense: 'cost',
  bug: 'defect',
  vuln: 'vulnerability',
  dependencie: 'dependency',
  footprint: 'usage',
  consumption: 'usage',
  utilization: 'usage',
  utilisation: 'usage',
  failure: 'error',
  success: 'pass',
  passing: 'pass',
}

/** Single words that name one thing of the whole all the same. */
export const tellingNames =
  'uptime coverage downtime throughput rto rpo mttr mtbf bundle readiness latency rps qps tps ttfb lcp backlog headcount lighthouse accuracy'.split(
    ' ',
  )
