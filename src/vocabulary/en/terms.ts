import type { Phrases } from '../lexicon.ts'

/** Stems and concepts too general to carry a join alone. */
export const weakTerms: readonly string[] = (
  'access action api app applic auth build check code compon configur connect core coverage creat critic current data db deploy design ' +
  'docs engin env environ error file final flow full function handl high implement integr issu job key level list local main manag ' +
  'mode new overal page path perform platform process product project qualiti readi requir report result review run secret secur ' +
  'server servic set support system test time tool type ui updat url user valid valu version work'
).split(' ')

/** Stems that make no other thing of what they stand by: backup, backup procedure, backup system. */
export const lightTerms: readonly string[] = (
  'autom automat basic complet comprehens configur correct daili framework handl implement infrastructur initi integr layer manag mechanism modul oper plan ' +
  'phase polici practic procedur process product proper provid servic setup state statu solut strategi support page screen tab team view'
).split(' ')

/** Words that name nothing. */
export const stopWords: readonly string[] = (
  'a about across after again all also correctly properly fully thoroughly successfully an and any app application are as at be been before being between both but by can current ' +
  'currently did do does done down during each either etc every feature features first for from function functionality had has have ' +
  'having he here how if in into is it item items its just least less may me might more most must my neither no none nor not now of ' +
  'days next hours off on one only onto or our out over overall own per please priority project result results same second shall she should so some status ' +
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
