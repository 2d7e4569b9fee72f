import type { Phrases } from '../lexicon.ts'

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
  configured: [
    'configur(?:ed?|ation)',
    'connected',
    'enabled?',
    'installed?',
    'provisioned?',
    'registered',
    'set',
    'set up',
    'setup',
  ],
  deployed: ['active', 'applied', 'deploy(?:ed)?', 'live', 'online', 'operational', 'released?', 'running'],
  tested: [
    'audit(?:ed)?(?! (?:log|trail))',
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
  '100\\s*%',
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
  'explain\\w*',
  'familiar\\w*',
  'hand(?:ed)? over',
  'have (?:\\w+ ){1,4}?ready',
  'notif\\w+',
  'on hand',
  'provided',
  'publish\\w*',
  'read',
  'shar(?:e|ed|ing)',
  'sign(?:ed)? off',
  'standing by',
  'teach\\w*',
  'walk(?:ed)? through',
]

/** Names of texts: documented is created there. */
export const texts: Phrases = [
  'docs',
  'documentation',
  'guides?',
  'plans?',
  'playbooks?',
  'polic(?:y|ies)',
  'procedures?',
  'runbooks?',
]
