import { making } from '../../../vocabulary/en/verbs.ts'
import type { Statement } from '../statements.ts'
import { deedOf } from '../subject/deed.ts'
import { equalStrength } from '../subject/sameness.ts'
import { isConcept, isLight } from '../subject/terms.ts'
import type { Unjudged } from './link.ts'

const makers: ReadonlySet<string> = new Set(making)

/** Whether a word is a name of its own within a text: `Provision Redis`, `the SOAP bridge`. */
function isProper(word: string, text: string): boolean {
  const at = text.toLowerCase().indexOf(word)
  return at >= 0 && (/^\p{Lu}{2}/u.test(text.slice(at)) || (at > 0 && /^\p{Lu}/u.test(text.slice(at))))
}

function opensWith(text: string, id: string): boolean {
  return text.replace(/^[^\p{L}\d#]+/u, '').startsWith(id)
}

/** Whether what two names share tells one thing from all others: two words, or one that is no everyday word. */
function isTelling({ by, done, open, shared }: Unjudged): boolean {
  if (by === 'id') return [done, open].every(({ passage }) => opensWith(passage.body.text, shared[0] ?? ''))
  if (shared.length > 1) return true
  const terms = [...(by === 'part' ? open : done).subject.key.keys()].filter((term) => !isLight(term))
  const [word = ''] = shared
  return terms.some(isConcept) || isProper(word, open.subject.name) || isProper(word, done.subject.name)
}

/**
 * Whether both sides surely speak of one thing: by one id or one name, or one by a member of what the other names
 * (`Monitoring and alerting`), which neither qualifies by platform, phase or number and of which neither is the text or test.
 */
export function isOneThing(link: Unjudged): boolean {
  const { by, strength, isOneSided, differsInKind } = link
  if (by !== 'id' && (isOneSided || differsInKind)) return false
  const isSame = by === 'part' ? strength >= equalStrength - 0.5 : strength >= equalStrength
  return isSame && isTelling(link)
}

/** Whether a statement tells to make its subject, which says that it is not there: `Set up backups`, `Backup setup`. */
export function isMaking({ subject, stance, stateBy, isRemaining, isLater, isOptional, absent }: Statement): boolean {
  if (subject.verb !== null) return makers.has(subject.verb.word)
  if (absent !== null || isLater || isOptional) return false
  const { rest } = deedOf(subject.name)
  const isMade = deedOf(subject.name.slice(rest.length)).deed === 'make'
  return isMade && (stateBy === 'box' || isRemaining || stance === 'claim')
}
