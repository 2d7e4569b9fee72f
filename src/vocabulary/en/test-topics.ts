import type { Phrases, WordClasses } from '../lexicon.ts'

/** Tests that alone bear out a claim, by what they test. */
export const topicTests = {
  endurance: ['soak', 'endurance', 'longevity', 'long (?:duration|running|run)', '(?:24|48|72) ?(?:h|hours?)'],
  failover: ['fail ?over', 'chaos', '(?:ha|high availability)', 'redundancy', 'node loss'],
  load: ['load', 'stress', 'scalability', 'capacity', 'volume', 'spike'],
  penetration: ['penetration', 'pen', 'pentests?'],
  restore: [
    '(?:backup )?restor(?:e|es|ation)',
    'backup and restore',
    'disaster recovery',
    'dr',
    'recovery',
    'backup recovery',
  ],
  rollback: ['roll ?backs?'],
} as const satisfies Readonly<Record<string, Phrases>>

/** What is claimed of a topic where only its test can show it. */
export const topicClaims = {
  endurance: [
    '(?:no|zero|0|without(?: any)?) (?:{w} )?(?:memory|resource|handle|connection) leaks?',
    '(?:memory )?leak free',
    'memory (?:usage |footprint |consumption )?(?:is |was |remains? |remained |stays? |stayed )?(?:stable|flat|constant)',
    'no (?:{w} )?degradation over time',
    'long term stability (?:is |was |has been )?{shown}',
    'stable (?:over (?:long|extended|days|weeks)|for (?:days|weeks|months)|under sustained load)',
  ],
  failover: [
    '(?:automatic )?fail ?over (?:is |was |has been |works? and is )?(?:{manner} )?{shown}',
    'fail ?over works',
    'no single points? of failure',
    'high availability (?:is |was |has been )?{shown}',
    'resilience (?:is |was |has been )?{shown}',
  ],
  load: [
    '(?:performance|scalability|capacity) (?:is |was |has been )?(?:{manner} )?{shown} under (?:{w} )?(?:load|traffic)',
    '(?:handles|sustains|supports|scales to) (?:up to |over |more than )?[\\d.,]+k?\\+? (?:concurrent |simultaneous |parallel )?(?:users|requests|sessions|connections|clients)',
    'load tested',
    'no (?:performance )?(?:bottlenecks|degradation) under (?:{w} )?(?:load|traffic)',
  ],
  penetration: ['penetration tested', 'pen tested', 'passed (?:all |the |its )?(?:penetration|pen) tests?'],
  restore: [
    'backups? (?:and (?:restores?|restoration|recovery) )?(?:is |are |was |were |has been |have been )?(?:{manner} )?{shown}',
    '(?:restores?|restoration|disaster recovery|recovery) (?:procedures? |plan |process )?(?:is |are |was |were |has been |have been )?(?:{manner} )?{shown}',
    'data can be (?:fully )?(?:restored|recovered)',
  ],
  rollback: [
    'roll ?backs? (?:procedures? |plan |path |process |script )?(?:is |are |was |were |has been |have been )?(?:{manner} )?{shown}',
  ],
} as const satisfies Readonly<Record<keyof typeof topicTests, Phrases>>

/** Word classes of claims on topics and of sentences on tests that were not run. */
export const topicClasses: WordClasses = {
  w: ["[\\p{L}\\p{N}'’]+"],
  manner: ['fully', 'thoroughly', 'successfully', 'completely', 'comprehensively'],
  shown: ['tested', 'verified', 'validated', 'proven', 'confirmed', 'demonstrated', 'rehearsed'],
  run: [
    'run',
    'executed',
    'performed',
    'done',
    'conducted',
    'carried out',
    'completed',
    'tested',
    'started',
    'attempted',
  ],
  test: ['tests?', 'testing', 'runs?', 'drills?', 'exercises?', 'rehearsals?', 'scenarios?'],
}

/** Sentences that a test of a topic, `{topic}`, was not run. */
export const unrunForms: Phrases = [
  '{topic}(?: {test})?(?: {w}){0,4}? (?:was|were|is|are|has|have)(?: been)? (?:not|never) (?:yet )?(?:been )?{run}',
  "{topic}(?: {test})?(?: {w}){0,4}? (?:wasn['’]?t|weren['’]?t|hasn['’]?t been|haven['’]?t been) {run}",
  '{topic}(?: {test})? (?:not|never) (?:yet )?{run}',
  '{topic}(?: {test})? (?:was |were |is |are )?(?:skipped|untested|omitted)',
  "(?:did|could|have|has)(?: not|n['’]?t) (?:yet )?(?:run|executed?|performed?|done|conducted?|completed?|test(?:ed)?) (?:{w} ){0,3}?{topic}",
  'no (?:{w} )?{topic}(?: {test})? (?:was|were|has been|have been) {run}',
  'without (?:{w} )?{topic} {test}',
]
