import type { Phrases } from '../lexicon.ts'

/** Words of a banner that says the document no longer holds. */
export const banners: Phrases = [
  'superseded',
  'historical(?: (?:note|record|document|report))?',
  'archived?',
  'outdated',
  'obsolete',
  'deprecated',
  'no longer (?:current|defines|reflects)',
  'kept for (?:the )?record',
  'stale',
]

/** What a banner speaks of: the document itself. */
export const documentWords: Phrases = [
  'this (?:file|document|report|note|declaration|page|checklist)',
  'superseded',
  'historical',
  'archived',
]

/** What prose about the whole has as its subject. */
export const productNouns: Phrases = [
  'system',
  'application',
  'app',
  'platform',
  'project',
  'product',
  'code(?: )?base',
  'release',
  'service',
  'module',
  'it',
  'we',
  'mvp',
  'branch',
  'build',
  'contracts?',
  'software',
  'solution',
  'package',
  'library',
  'site',
  'website',
  'repository',
  'repo',
  'implementation',
  'tool',
  'framework',
  'team',
  'qa',
  'quality assurance',
  'everything',
  'bot',
  'engine',
  'api',
  'pipeline',
  'version',
  'v\\d[\\w.]*',
  'deployment',
  'plugin',
  'network',
  'validation',
  '(?:the|this|our) feature',
]

/** Parts with a name of their own, as the subject of a sentence: `the nightly export feature`. */
export const namedParts: Phrases = [
  '(?!(?:the|this|our|each|every) )[\\w-]+ (?:features?|components?|pages?|endpoints?|screens?|functions?|scripts?|dialogs?)',
]
