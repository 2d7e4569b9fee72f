import { trials } from '../../../vocabulary/en/times.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import type { State } from '../../items/state/phrase.ts'
import { isFirm, type Statement } from '../statements.ts'
import { areOneDeed, type Deed, isUndoing } from '../subject/deed.ts'
import { equalStrength } from '../subject/sameness.ts'
import { isMaking, isOneThing } from './evidence.ts'
import type { Opposition, Unjudged } from './link.ts'

const words = lexicon({ trial: trials.map((heading) => `^${heading}(?=\\s*(?:[:(]|$))`) })

const joinStrength = 3
/** Forms of passages that may give an order. */
const orderForms: ReadonlySet<string> = new Set(['item', 'panel', 'row'])

function isOpenBox(link: Unjudged): boolean {
  const { done, open, coverage, isAbsence, by } = link
  if (open.stateBy !== 'box' || open.stance !== 'open' || open.isTickedOnOpenBox || isAbsence) return false
  if (!isFirm(done) || done.isHollow || done.isForm || coverage === null || !isOneThing(link)) return false
  if (open.isOptional || open.standing.role === 'guide' || open.subject.verb?.kind === 'maintain') return false
  if ((open.isAcceptance && by !== 'id') || open.isQuestion || isCheckOfUse(done, open)) return false
  const isAgain = open.isLater && (coverage !== 'same' || open.subject.verb?.kind === 'check')
  return !isFurtherStep(done, open) && !isAgain && !isUndoing(done.subject.deed, open.subject.deed)
}

/** That a thing works in use is another item than that it is there. */
function isCheckOfUse(done: Statement, open: Statement): boolean {
  return open.isOfUse && !done.isOfUse && !done.progress.isGeneral && !done.progress.aspects.has('tested')
}

/** To check what was only built or written is the next step; so is to try the working thing under a heading of tests. */
function isFurtherStep({ progress: done }: Statement, { progress, subject, passage, asks }: Statement): boolean {
  const { verb } = subject
  const isTrial = words.has(passage.context[0]?.text ?? '', 'trial')
  const isCheck = isTrial || asks || verb?.kind === 'check' || (verb === null && progress.aspects.has('tested'))
  return isCheck && !done.aspects.has('tested')
}

function isDue({ passage, stance, state, standing, isLater, isOptional, isFurther, isAuthoring }: Statement): boolean {
  if (isLater || isOptional || isFurther || state === 'done') return false
  if (!orderForms.has(passage.form)) return false
  if (stance === 'step') return isAuthoring
  return stance === 'instruction' && (standing.role === 'action' || standing.role === 'condition' || isAuthoring)
}

/** Deeds that never come to an end, or that ask for more than is there. */
const endless: ReadonlySet<Deed | null> = new Set<Deed>(['keep', 'more', 'review', 'remove'])

/** Whether one stands right under the other's heading, with no heading, bold line or lead-in of its own between. */
function isOnePlace({ passage: done }: Statement, { passage: open }: Statement): boolean {
  if (done.section !== open.section) return false
  const [near] = open.context
  return near === undefined || done.context.some(({ passage }) => passage === near.passage)
}

/** Said to be done by words alone, which count where the names are equal. */
function isPlainlyDone({ stance, state, stateBy, isAim, isLater, standing }: Statement): boolean {
  if (stance !== 'claim' || state !== 'done' || isAim || isLater) return false
  return (stateBy === 'word' || stateBy === 'field' || stateBy === 'glyph') && !planning.has(standing.role)
}

const planning: ReadonlySet<string> = new Set([
  'action',
  'guide',
  'plan',
  'criteria',
  'condition',
  'history',
  'template',
])

/** Whether a statement says that its subject is there: by a mark where nothing is planned, or by its words. */
function isThere(done: Statement): boolean {
  if (done.isHollow || done.isTally || done.isVerdict || done.standing.role === 'limitation') return false
  return isFirm(done) || done.isStatusField || done.isInventory || isPlainlyDone(done)
}

const instructive: ReadonlySet<string> = new Set(['guide', 'plan', 'history', 'template', 'criteria'])

/** Whether an order or open box is one of this release, and no step of a guide nor title of a test. */
function isToBeDone({ passage, stance, state, standing, isAuthoring, progress }: Statement): boolean {
  if (state === 'done') return false
  if (stance === 'step') return isAuthoring && progress.aspects.has('documented')
  if (instructive.has(standing.role)) return false
  if (stance === 'open' || (stance === 'claim' && state === 'open')) return true
  if (stance !== 'instruction' || !orderForms.has(passage.form)) return false
  return standing.role === 'action' || standing.role === 'condition' || standing.timing === 'before-launch'
}

/** An order or open box to make what is there: whenever it is due, one of the two is not true. */
function isStillToMake(link: Unjudged): boolean {
  const { done, open, coverage, isAbsence } = link
  if (isAbsence || !isMaking(open) || !isThere(done) || coverage === null || !isOneThing(link)) return false
  if (open.isFurther || open.isTickedOnOpenBox || open.isAcceptance || !isToBeDone(open)) return false
  if (!areOneDeed(done.subject.deed, open.subject.deed) && !done.progress.aspects.has('tested')) return false
  return !isFurtherStep(done, open) && !isOnePlace(done, open)
}

/** An order to check what is claimed as tested or ready, or a thing on a list of work that is claimed as done. */
function isToDo(link: Unjudged): boolean {
  const { done, open, coverage, isAbsence } = link
  const kind = open.subject.verb?.kind
  if (isAbsence || coverage === null || (kind !== undefined && kind !== 'check') || !isOneThing(link)) return false
  if (!isDue(open) || isOnePlace(done, open) || !isThere(done) || endless.has(open.subject.deed)) return false
  if (!areOneDeed(done.subject.deed, open.subject.deed) && !done.progress.aspects.has('tested')) return false
  if (kind === undefined) return link.by === 'equal'
  return (
    !open.followsRelease &&
    open.standing.timing !== 'after-launch' &&
    (done.progress.aspects.has('tested') || done.progress.isGeneral)
  )
}

function isDueTest(open: Statement): boolean {
  const { passage, stance, state, standing, subject, item, isLater, isOptional, isFurther, isQuestion } = open
  if (isLater || isOptional || isFurther || isQuestion || open.followsRelease || state === 'done') return false
  if (!orderForms.has(passage.form) || open.namedBy !== passage) return false
  if (subject.verb?.kind !== 'check' || (stance !== 'instruction' && stance !== 'open')) return false
  return standing.role !== 'guide' || item?.obligation === 'mandatory'
}

/** An order to test what is claimed as tested, by its own words or by the heading that it stands under. */
function isToTest(link: Unjudged): boolean {
  const { done, open, isAbsence } = link
  if (isAbsence || !isDueTest(open) || !isOneThing(link)) return false
  if (!(isFirm(done) || done.isStatusField) || done.isHollow || done.isTally) return false
  if (done.standing.role === 'limitation' || done.passage.section === open.passage.section) return false
  return done.progress.aspects.has('tested') && !done.progress.aspects.has('documented')
}

function isDenying(link: Unjudged): boolean {
  const { done, open, isAbsence, isRemainder } = link
  if (isRemainder) return true
  const { stance, stateBy, state, standing, isVerdict, isTally, isRemaining } = open
  if (stateBy === 'box' || stance === 'instruction' || stance === 'step' || isVerdict || isTally) return false
  if (standing.role === 'guide' || standing.role === 'criteria' || standing.role === 'plan') return false
  if (isAbsence || isRemaining || open.isGraveIssue) return true
  if (stateBy !== 'cell' || standing.role === 'sign-off' || done.subject.deed !== open.subject.deed) return false
  return state !== null && unmet.has(state) && isOneThing(link)
}

const unmet: ReadonlySet<State> = new Set<State>(['failed', 'open', 'partial', 'untested'])

function isClaimed(done: Statement): boolean {
  if (done.absent !== null || done.isHollow || done.isVerdict || done.isTally || done.isRepair) return false
  if (done.standing.role === 'criteria' || done.standing.role === 'guide') return false
  return isFirm(done) || done.isStatusField || done.isInventory
}

/** What is named as remaining need not be ticked elsewhere to be over. */
function isSaidDone({ stance, state, trust, isHollow, isVerdict, isTally }: Statement): boolean {
  return stance === 'claim' && state === 'done' && trust > 0 && !isHollow && !isVerdict && !isTally
}

/** Whether the done side tells of the repair of an issue or of what is aimed at, or the issue is of the past. */
function isAnswered({ done, open }: Unjudged): boolean {
  return open.isRepaired || done.isRepaired || done.isRepairList || done.isAim
}

/** A thing that is ticked while another line does not know whether it is there. */
function isDoubt({ done, open, strength, isOneSided, differsInKind, isAbsence }: Unjudged): boolean {
  if (!open.isDoubted || isAbsence || isOneSided || differsInKind || strength < joinStrength) return false
  return isFirm(done) && !done.isHollow && !done.isAim && done.passage.section !== open.passage.section
}

/** A component that is claimed as working and said to be missing, failing or remaining elsewhere. */
function isDenial(link: Unjudged): boolean {
  const { done, open, by, strength, differsInKind, isOneSided, isAbsence, isRemainder } = link
  if (
    !isDenying(link) ||
    !(isClaimed(done) || (isRemainder && isSaidDone(done))) ||
    differsInKind ||
    (isOneSided && by !== 'id')
  )
    return false
  if (done.passage.section === open.passage.section) return false
  if (open.isGraveIssue && (by === 'id' || by === 'part' || isAnswered(link))) return false
  if (isRemainder) return strength >= joinStrength && !isAnswered(link)
  if (isAbsence && done.isInventory) return true
  return strength >= (open.isRemaining && by !== 'id' ? equalStrength : joinStrength)
}

/** Reads how the two sides of a link stand against each other; null when both may stand. */
export function oppositionOf(link: Unjudged): Opposition | null {
  if (link.isRemainder) return isDenial(link) ? 'denial' : null
  if (isStillToMake(link)) return link.open.stateBy === 'box' ? 'open-box' : 'to-do'
  if (isOpenBox(link)) return 'open-box'
  if (isToTest(link)) return 'to-test'
  if (isToDo(link)) return 'to-do'
  return isDenial(link) || isDoubt(link) ? 'denial' : null
}
