import type { Phrases } from '../lexicon.ts'

/** What a system carries, and how many it carries. */
export const loadWords = {
  user: ['users?', 'connections?', 'sessions?', 'clients?'],
  bot: ['bots?'],
  agent: ['agents?'],
  request: ['requests?'],
  worker: ['workers?', 'instances?', 'vms?', 'pods?', 'containers?', 'nodes?'],
  tenant: ['tenants?'],
} as const satisfies Record<string, Phrases>

/** Words around loads and the memory that they take. */
export const loadGuards = {
  memory: ['memory', 'ram', 'heap'],
  each: ['per', 'each'],
  /** A limit of the machine and no use. */
  provision: [
    'limit',
    'trigger',
    'alert',
    'threshold',
    'when',
    'available',
    'installed',
    'provision\\w*',
    'allocated',
    'per',
  ],
  /** A load that nobody reached. */
  wished: ['limit', 'bound', 'growth', 'month', 'year', 'future', 'target', 'goal', 'scal\\w+'],
  kind: ['concurrent', 'simultaneous', 'active'],
  ceiling: ['limit', 'bound', 'max(?:imum)?', 'ceiling', 'stress', 'breaks?', 'saturat\\w+'],
  headroom: ['headroom', 'reserve', 'margin', 'spare'],
} as const satisfies Record<string, Phrases>
