import type { Phrases } from '../lexicon.ts'

/** Under which circumstances a number was taken: two numbers are held against each other only when they name the same. */
export const qualifierWords = {
  load: [
    'baseline',
    'burst',
    'cached',
    'cold',
    '\\d[\\d,]*k?\\+? ?(?:concurrent )?(?:users?|connections?|bots?|clients?|requests?|sessions?|agents?)',
    'heavy',
    'high load',
    'idle',
    'light',
    'low load',
    'medium',
    'normal',
    'off peak',
    'peak(?:s|ed)?',
    'stress',
    'sustained',
    'uncached',
    'under load',
    'warm',
  ],
  rank: [
    'average',
    'avg',
    'best',
    '\\d{2}th',
    'fastest',
    'first',
    'highest',
    'initial',
    'largest',
    'longest',
    'lowest',
    'max(?:imum)?',
    'mean',
    'median',
    'min(?:imum)?',
    'p\\d{2}(?:\\.\\d)?',
    'shortest',
    'slowest',
    'typical',
    'worst',
  ],
  environment: [
    '[345]g',
    'android',
    'arm',
    'chrome',
    'ci',
    'cpu',
    'debug',
    'desktop',
    'dev(?:elopment)?',
    'edge',
    'firefox',
    'gpu',
    'ios',
    'linux',
    'local(?:host)?',
    'macos',
    'mainnet',
    'mobile',
    'prod(?:uction)?',
    'release build',
    'safari',
    'sandbox',
    'staging',
    'tablet',
    'test env',
    'testnet',
    'wifi',
    'windows',
    'x86',
  ],
  part: [
    'api',
    'backend',
    'branch(?:es)?',
    'cli',
    'client',
    'closed',
    'compressed',
    'core',
    'critical',
    'database',
    'db',
    'e2e',
    'existing',
    'failed',
    'fixed',
    'frontend',
    'functional',
    'functions?',
    'gzip(?:ped)?',
    'high',
    'hot',
    'integration',
    'lines?',
    'low',
    'major',
    'minified',
    'minor',
    'new',
    'open',
    'passed',
    'raw',
    'regression',
    'remaining',
    'sdk',
    'server',
    'skipped',
    'smoke',
    'statements?',
    'ui',
    'uncompressed',
    'unit',
    'web',
  ],
  named: ['(?:condition|option|group|plan|variant|case|type|class|team|model|set|list|step|part) [a-z](?= |$|[):,.])'],
  phase: [
    'after',
    'before',
    'launch',
    'mvp',
    'old',
    'original',
    '(?:phase|stage|step|day|week|month|sprint|year|round|v|version|run|wave|milestone|scenario|option|pilot|batch|tier|level) ?\\d[\\d.]*',
    'post launch',
    'pre launch',
    'previous',
    'q[1-4]',
    'revised',
    'second',
    'third',
    'v1',
    'v2',
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
  'achieved',
  'actual',
  'after',
  'count',
  'current',
  'details?',
  'measured',
  'metric',
  'notes?',
  'observed',
  'performance',
  'result',
  'score',
  'status',
  'total',
  'value',
] as const

/** Words that put a number to its subject: `the bundle is 420 KB`, `the RTO of 2 hours`. */
export const subjectWords = {
  verb: [
    '(?:is|was|are|were|has been|have been)(?: (?:now|currently|still|only|just|around|at|measured at|measured with|found to be|given as|rated at|estimated at|put at|set at))?',
    '(?:has|have|had|holds?|held|contains?|contained|comprises?|comprised|counts?|counted|includes?|included|lists?|listed|covers?|covered|consists of)(?: now| currently| a total of| in total)?',
    '(?:weighs?|weighed|takes?|took|lasts?|lasted|costs?|needs?|needed|uses?|used|consumes?|consumed|handles?|handled|serves?|served|sustains?|sustained|processes|processed|occupies|occupied)',
    '(?:reach(?:es|ed)|averag(?:es|ed)|peak(?:s|ed)(?: at| out at)?|stands? at|stood at|amount(?:s|ed) to|comes? to|came to|came in at|comes in at|measur(?:es|ed)|sits at|remains? at|stays? at|runs? at|ran at|lies at|settled at|totall?(?:s|ed)|equals|hit|hits|showed|shows|clocks? in at|clocked in at)',
    '(?:stay(?:s|ed)|remain(?:s|ed)|kept|keeps|was kept|were kept|held|never exceed(?:s|ed)|(?:did|does|do) not exceed)(?: always| consistently| well)?',
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
    'about',
    'all',
    'both',
    'by',
    'each',
    'every',
    'from',
    'he',
    'if',
    'it',
    'most',
    'no',
    'none',
    'not',
    'one',
    'only',
    'per',
    'she',
    'some',
    'than',
    'that',
    'there',
    'these',
    'they',
    'this',
    'those',
    'to',
    'we',
    'what',
    'when',
    'which',
    'who',
    'you',
  ],
} as const satisfies Record<string, Phrases>

/** Heading words that name a topic and no part of the system: a number under them is still one of the whole. */
export const topicWords = (
  'soak endurance spike stress smoke test pilot performance reliability availability stability scalability efficiency security quality load stress resource usage use cost budget finance ' +
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

/** Headers of a first column whose numbers are the load that a row is measured at. */
export const loadNouns = [
  'users?',
  'connections?',
  'clients?',
  'requests?',
  'req/s',
  'rps',
  'sessions?',
  'agents?',
] as const
