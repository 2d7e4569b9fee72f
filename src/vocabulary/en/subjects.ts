import type { Phrases } from '../lexicon.ts'

/** Surface forms of one thing, folded before anything is compared; plain words, not expressions. */
export const concepts: Readonly<Record<string, Phrases>> = {
  a11y: ['a11y', 'accessibility', 'wcag', 'wcag 2.1', 'wcag 2.1 aa', 'wcag compliance'],
  auditlog: ['audit log', 'audit logging', 'audit logs', 'audit trail', 'audit trails'],
  auth: ['auth', 'authentication', 'authn'],
  authz: ['access control', 'authorisation', 'authorization', 'authz', 'rbac', 'role based access', 'role based access control'],
  backup: [
    'back up',
    'backup',
    'backup & recovery',
    'backup & restore',
    'backup and recovery',
    'backup and restore',
    'backup/recovery',
    'backup/restore',
    'backups',
  ],
  build: ['build', 'build process', 'builds'],
  cicd: ['build pipeline', 'ci pipeline', 'ci/cd', 'ci/cd pipeline', 'github actions'],
  container: ['container', 'containerization', 'containers', 'docker', 'docker compose'],
  coverage: ['code coverage', 'test coverage'],
  cron: ['cron', 'cron job', 'cron jobs', 'scheduled job', 'scheduled jobs'],
  csrf: ['csrf', 'csrf protection', 'csrf token', 'csrf tokens', 'xsrf'],
  db: ['database', 'databases', 'db'],
  docs: ['docs', 'documentation'],
  dr: ['disaster recovery'],
  e2e: [
    'e2e',
    'e2e test',
    'e2e testing',
    'e2e tests',
    'end to end',
    'end to end test',
    'end to end testing',
    'end to end tests',
  ],
  email: ['e mail', 'e mails', 'email', 'email delivery', 'email sending', 'email service', 'emails', 'smtp'],
  endurance: [
    '24 hour test',
    '24h test',
    'endurance',
    'endurance test',
    'endurance testing',
    'long duration',
    'long duration test',
    'long duration testing',
    'long running test',
    'soak',
    'soak test',
    'soak testing',
    'stability test',
  ],
  envvars: ['dotenv', 'env var', 'env vars', 'environment configuration', 'environment variable', 'environment variables'],
  errorhandling: ['error handling', 'exception handling'],
  errortracking: ['crash reporting', 'error reporting', 'error tracking', 'sentry'],
  ha: ['fail over', 'failover', 'ha', 'high availability'],
  health: [
    'health check',
    'health check endpoint',
    'health check endpoints',
    'health checking',
    'health checks',
    'health endpoint',
    'healthcheck',
  ],
  i18n: ['i18n', 'internationalisation', 'internationalization', 'localisation', 'localization'],
  inputvalidation: ['input validation', 'request validation'],
  integrationtest: ['integration test', 'integration testing', 'integration tests'],
  legal: ['legal pages', 'privacy policy', 'privacy policy & terms', 'terms of service', 'tos'],
  loadbalance: ['load balancer', 'load balancers', 'load balancing'],
  loadtest: ['load and stress testing', 'load test', 'load testing', 'load tests', 'stress test', 'stress testing', 'stress tests'],
  login: ['log in', 'login', 'logon', 'sign in', 'signin'],
  migration: ['database migration', 'database migrations', 'db migrations', 'migration', 'migrations', 'schema migration', 'schema migrations'],
  monitoring: ['alerting', 'alerts', 'monitoring', 'monitoring & alerting', 'monitoring alerts', 'monitoring and alerting', 'monitoring/alerting'],
  orchestration: ['container orchestration', 'k8s', 'kubernetes'],
  payment: ['payment', 'payment processing', 'payments'],
  pentest: ['pen test', 'penetration test', 'penetration testing', 'penetration tests', 'pentest', 'pentesting'],
  perftest: [
    'benchmark',
    'benchmarking',
    'benchmarks',
    'performance benchmark',
    'performance benchmarks',
    'performance test',
    'performance testing',
    'performance tests',
  ],
  postgres: ['postgres', 'postgresql'],
  push: ['push notification', 'push notifications'],
  ratelimit: ['rate limit', 'rate limiter', 'rate limiting', 'rate limits', 'throttling'],
  readme: ['readme', 'readme.md'],
  rollback: ['revert plan', 'roll back', 'rollback', 'rollback plan', 'rollback procedure', 'rollback procedures'],
  runbook: ['playbook', 'playbooks', 'runbook', 'runbooks'],
  secaudit: ['external security audit', 'security audit', 'security review'],
  secheaders: ['http security headers', 'secure headers', 'security headers'],
  secret: ['api key', 'api keys', 'credentials', 'key management', 'secret', 'secret management', 'secrets', 'secrets management'],
  sqli: ['sql injection', 'sql injection protection', 'sqli'],
  timeout: ['api timeouts', 'fetch timeouts', 'request timeouts', 'timeout', 'timeouts'],
  tls: ['https', 'ssl', 'ssl certificate', 'ssl certificates', 'ssl/tls', 'ssl/tls certificates', 'tls', 'tls certificate', 'tls certificates', 'tls/ssl'],
  typing: ['typing indicator', 'typing indicators'],
  unittest: ['unit test', 'unit testing', 'unit tests'],
  upload: ['document storage', 'document uploads', 'file storage', 'file storage and retrieval', 'file upload', 'file uploads', 'uploads'],
  vulnscan: ['security scan', 'security scanning', 'vulnerability scan', 'vulnerability scanning'],
  websocket: ['web socket', 'web sockets', 'websocket', 'websockets'],
  worker: ['background jobs', 'background workers', 'celery', 'celery workers', 'queue workers'],
  xss: ['cross site scripting', 'xss', 'xss protection'],
}

/** Stems and concepts too general to carry a join alone. */
export const weakTerms: readonly string[] = (
  'access action api app applic auth build check code compon configur connect core coverage creat critic current data db deploy design ' +
  'docs engin env environ error file final flow full function handl high implement integr issu job key level list local main manag ' +
  'mode new overal page path perform platform process product project qualiti readi requir report result review run secret secur ' +
  'server servic set support system test time tool type ui updat url user valid valu version work'
).split(' ')

/** Stems that make no other thing of what they stand by: backup, backup procedure, backup system. */
export const lightTerms: readonly string[] = (
  'complet comprehens configur correct framework handl implement infrastructur integr layer manag mechanism modul oper plan ' +
  'polici practic procedur process product proper provid servic setup solut strategi support page screen tab team view'
).split(' ')

/** Words that name nothing. */
export const stopWords: readonly string[] = (
  'a about across after again all also an and any app application are as at be been before being between both but by can current ' +
  'currently did do does done down during each either etc every feature features first for from function functionality had has have ' +
  'having he here how if in into is it item items its just least less may me might more most must my neither no none nor not now of ' +
  'off on one only onto or our out over overall own per please project result results same second shall she should so some status ' +
  'still such support supported supports system systems than that the their them then there these they thing things third this ' +
  'those three through to total two up upon us used user uses using very via was we were what when where which while who whom whose why will with ' +
  'within without would yes yet you your'
).split(' ')

/** Words and phrases that say how a thing stands, never what it is. */
export const stateWords: Phrases = (
  'absent|accurate|active|completes|error free|no errors|without errors|without issues|added|addressed|adequate|applied|approved|available|awaiting|blocked|broken|closed|coming soon|complete|' +
  'completed|compliant|comprehensive|configured|confirmed|covered|created|deferred|deployed|disabled|documented|does not exist|done|' +
  'eliminated|enabled|enforced|established|excellent|fail|failed|failing|fails|feature complete|finished|fixed|functional|good|' +
  'green|handled|healthy|implemented|in place|in progress|inadequate|incomplete|installed|insufficient|integrated|lacking|lacks|live|' +
  'locked|managed|met|missing|mitigated|needs work|not available|not complete|not completed|not configured|not deployed|' +
  'not executed|not found|not functional|not implemented|not met|not ready|not run|not running|not set|not started|not supported|' +
  'not tested|not validated|not verified|not working|not yet|offline|ok|ongoing|online|open|operational|outdated|partial|partially|' +
  'pass|passed|passes|passing|pending|planned|polished|postponed|prevented|production ready|protected|proven|provided|ready|' +
  'rejected|reliable|resolved|robust|running|satisfied|scheduled|secured|sent|set up|solid|stable|success|successful|' +
  'successfully|supported|tbd|tested|to be|to do|todo|unavailable|unmet|unreachable|unresolved|untested|unverified|updated|' +
  'validated|verified|wip|wired|work in progress|working|works'
).split('|')

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
  test: ['benchmark\\w*', 'e2e', 'mocks?', 'simulator', 'test(?:s|ed|ing)?', 'unit'],
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

/** Labels that name a side of a thing, not a thing; what they speak of is the heading above them. */
export const facets: Phrases = (
  'action|action required|approach|assessment|benefits?|category|cause|changes?|commits?|conclusion|confidence|context|current status|current|' +
  'decision|dependenc(?:y|ies)|description|details?|duration|effort|estimate|estimated time|evidence|example|expected|fields?|files?|finding|' +
  'fix(?:es)?|fix recommendation|fix required|for|goal|how|impact|implementation|issue|likelihood|location|method|mitigation|next review|' +
  'next steps?|notes?|note|objective|outcome|overall|owner|prerequisites?|priority(?: \\d)?|probability|problem|purpose|rationale|' +
  'readiness|reason|recommendation|remediation|required|requirement|result|results|risk|risk level|root cause|scope|score|severity|solution|state|' +
  'status|symptoms?|timeline|to do|todo|verdict|verification|what|when|where|why'
).split('|')

/** Headers of columns that name no thing: numbers, ids, ratings. */
export const nameless: Phrases = ['#', 'no\\.?', 'id', 'priority', 'rank', 'risk', 'severity', 'status', 'date', 'when']

/** Steps of a thing's life that a statement may speak of. */
export const aspectWords = {
  documented: ['describe[ds]?', 'document(?:ed|s)?', 'draft(?:ed)?', 'publish(?:ed)?', 'writ(?:e|ten)'],
  built: [
    'add(?:ed)?',
    'built',
    'coded',
    'creat(?:e[ds]?)',
    'develop(?:ed)?',
    'exists?',
    'fix(?:ed)?',
    'implement(?:ed|s)?',
    'in place',
    'integrat(?:ed?|ion)',
    'provided',
    'removed?',
    'replaced?',
    'resolved?',
    'wir(?:e|ed|ing)',
  ],
  configured: ['configur(?:ed?|ation)', 'connected', 'enabled?', 'installed?', 'provisioned?', 'registered', 'set', 'set up', 'setup'],
  deployed: ['active', 'applied', 'deploy(?:ed)?', 'live', 'online', 'operational', 'released?', 'running'],
  tested: [
    'audit(?:ed)?',
    'benchmark(?:ed|s)?',
    'check(?:ed)?',
    'confirm(?:ed)?',
    'measured',
    'pass(?:e[ds]|ing)?',
    'review(?:ed)?',
    'test(?:ed|ing|s)?',
    'validat(?:ed?|es|ion)',
    'verif(?:y|ied|ies)',
  ],
} as const satisfies Readonly<Record<string, Phrases>>

/** Words of done in general, which answer any open step. */
export const genericallyDone: Phrases = [
  '100 ?%',
  'completed?',
  'comprehensive',
  'done',
  'excellent',
  'finished',
  'fully',
  'functional',
  'met',
  'ok',
  'production ready',
  'ready',
  'solid',
  'stable',
  'success\\w*',
  'work(?:s|ing)',
]

/** Handing over, which no claim of done elsewhere answers. */
export const handedOver: Phrases = [
  'acknowledg\\w+',
  'announc\\w+',
  'available',
  'brief(?:ed|ing)?',
  'communicat\\w+',
  'distribut\\w+',
  'familiar\\w*',
  'hand(?:ed)? over',
  'notif\\w+',
  'on hand',
  'publish\\w*',
  'read',
  'shar(?:e|ed|ing)',
  'sign(?:ed)? off',
  'standing by',
]

/** Names of texts: documented is created there. */
export const texts: Phrases = ['docs', 'documentation', 'guides?', 'plans?', 'playbooks?', 'polic(?:y|ies)', 'procedures?', 'runbooks?']

/** Words on a done claim that say it is not the thing itself, or not all of it. */
export const hollowWords: Phrases = [
  'architecture',
  'basic',
  'but',
  'can be',
  'capab\\w+',
  'configs? available',
  'design(?:ed)?',
  'except',
  'expected',
  'foundation',
  'frameworks?',
  'however',
  'mechanisms?',
  'mock\\w*',
  'needs?',
  'not',
  'offline',
  'partial\\w*',
  'pending',
  'placeholders?',
  'possible',
  'ready for',
  'ready to',
  'scaffold\\w*',
  'skeleton',
  'strategy',
  'stub\\w*',
  'templates?',
  'todo',
]

/** What opens a statement that a thing is not there. */
export const absenceOpeners: Phrases = ['(?:there (?:is|are) )?(?:absent|lack(?:s|ing)?|missing|no|without)']

/** What ends a statement that the thing before it is not there. */
export const absenceEnders: Phrases = [
  '(?:is |are |was )?(?:absent|broken|missing)',
  '(?:is |are |was )?not (?:yet )?(?:fully )?(?:available|configured|created|deployed|enabled|functional|implemented|running|set|set up|started|supported|working)',
  "(?:does not|doesn't) (?:exist|work)",
]

/** Words after `no` with which an absence is good news or none. */
export const goodAbsences: Phrases = [
  'additional',
  'blocking',
  'breaking',
  'critical',
  'data loss',
  'dead',
  'errors?',
  'hardcoded',
  'issues?',
  'known',
  'longer',
  'major',
  'memory',
  'more',
  'need',
  'new',
  'other',
  'production',
  'regressions?',
  'requirement',
  'security (?:issues|vuln\\w*)',
  'significant',
  'vulnerab\\w+',
]

/** Words by which a done word speaks of what is to come. */
export const futureWords: Phrases = ['going to', 'ha(?:s|ve) to', 'must', 'needs? to', 'should', 'to be \\w+ed', 'will', 'would']

/** What makes a statement hold only in a case. */
export const caseWords: Phrases = [
  'if (?:applicable|available|implemented|needed|used|using|you)',
  'only when',
]

/** What opens a condition. */
export const caseOpeners: Phrases = ['go only if', 'if', 'in case', 'once', 'only if', 'provided', 'unless', 'when']

/** Words in an item that make it no duty of this release. */
export const optionalWords: Phrases = [
  'future',
  'if (?:applicable|needed|required|used|using)',
  'nice to have',
  'optional',
  'phase [2-9]',
  'recommended',
  'v\\d+\\.\\d+',
]

/** Words in an action that ask for more of what is there, again, or for ever. */
export const furtherWords: Phrases = [
  'additional',
  'again',
  'continuous',
  'daily',
  'every',
  'external',
  'final',
  'full',
  'further',
  'monthly',
  'more',
  'new',
  'ongoing',
  'periodic\\w*',
  'post deployment',
  'production scale',
  'quarterly',
  'regularly',
  'weekly',
]

/** Headings whose rows and items are all still open. */
export const remainingWords: Phrases = [
  'open (?:blockers|findings|issues|items)',
  'outstanding (?:actions?|bugs|issues|items|problems|questions|tasks|work)',
  'remaining',
  'still open',
  'unresolved',
  "what(?:'s| is) missing",
]

/** Headings of lists on which a bare noun is an action. */
export const actionLists: Phrases = ['action items', '(?:immediate|next|recommended|required) (?:actions?|steps?)', 'remaining work', 'to do', 'work left']

/** Names that speak of the decision or of risk, not of a component. */
export const verdictSubjects: Phrases = ['decision', 'go', 'no go', 'overall', 'recommendation', 'risks?', 'verdict']

/** Nouns of lists that hold issues of one severity. */
export const ratedNouns: Phrases = ['blockers?', 'bugs?', 'defects?', 'findings?', 'gaps?', 'issues?', 'problems?', 'risks?', 'vulnerabilit(?:y|ies)']
