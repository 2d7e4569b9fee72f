import type { Passage } from '../../../outline/passage.ts'
import {
  acceptanceWords,
  aimLists,
  doubts,
  furtherWords,
  hollowWords,
  optionalWords,
  releaseActs,
  releaseProcedures,
  repairLists,
  repairWords,
  testedLists,
  useWords,
  verdictSubjects,
} from '../../../vocabulary/en/statements.ts'
import { authoring, operating } from '../../../vocabulary/en/verbs.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import type { Standing } from '../../items/standing.ts'
import { type Progress, progressOf } from '../subject/aspects.ts'
import type { Subject } from '../subject/subject.ts'

/** What keeps a statement from being held against another that speaks of the same thing. */
export interface Flags {
  /** What it says of the life of its subject. */
  readonly progress: Progress
  /** Said to be tested by the heading of its list and not by its own words. */
  readonly isTestedByList: boolean
  /** No duty of this release by its own words: optional, recommended, if needed. */
  readonly isOptional: boolean
  /** Asks for more of what is there, again or for ever. */
  readonly isFurther: boolean
  /** Done, but not the thing itself: a framework, a template, ready to enable. */
  readonly isHollow: boolean
  /** Its verb makes a text or a piece of work. */
  readonly isAuthoring: boolean
  /** Its verb works on a target environment. */
  readonly isOperating: boolean
  /** Speaks of the decision or of risk, not of a component. */
  readonly isVerdict: boolean
  /** Stands under acceptance criteria, which are ticked by whoever accepts. */
  readonly isAcceptance: boolean
  /** Counts a part of something: `6/10 done`. */
  readonly isTally: boolean
  /** Its author does not know whether the thing is there: `(if implemented)`. */
  readonly isDoubted: boolean
  /** Is a question as a whole. */
  readonly isQuestion: boolean
  /** Asks of the thing that it names: `Search – does it find entries?` */
  readonly asks: boolean
  /** Comes after the release in its list. */
  readonly followsRelease: boolean
  /** Says how a thing does in use: displays correctly, responds. */
  readonly isOfUse: boolean
  /** Stands under a heading by which it has been put right: `Critical issues – all fixed`. */
  readonly isRepaired: boolean
  /** Stands in a list of repairs. */
  readonly isRepairList: boolean
  /** Stands in a list of what is aimed at. */
  readonly isAim: boolean
  /** Says that a fault has been put right, which is no claim against the fault. */
  readonly isRepair: boolean
}

const words = lexicon({
  optional: optionalWords,
  further: furtherWords,
  hollow: hollowWords,
  verdict: verdictSubjects,
  repair: repairWords,
  repairs: repairLists,
  aims: aimLists,
  use: useWords,
  acceptance: acceptanceWords,
  tested: testedLists,
  doubt: doubts,
  release: releaseActs,
  procedure: releaseProcedures,
})
const authors: ReadonlySet<string> = new Set(authoring)
const operators: ReadonlySet<string> = new Set(operating)
const nearest = 2
const question = /\?\s*$/
const tally = /\b\d+\s*(?:\/|of)\s*\d+\b|^\W*\d+\s+\p{L}/u

/** The flags of a statement that takes no side. */
export const noFlags: Flags = {
  progress: { aspects: new Set(), isGeneral: false, isHandedOver: false },
  isTestedByList: false,
  isOptional: false,
  isFurther: false,
  isHollow: false,
  isAuthoring: false,
  isOperating: false,
  isVerdict: false,
  isAcceptance: false,
  isTally: false,
  isDoubted: false,
  isQuestion: false,
  asks: false,
  followsRelease: false,
  isOfUse: false,
  isRepaired: false,
  isRepairList: false,
  isAim: false,
  isRepair: false,
}

function isOnTestedList({ governors }: Standing): boolean {
  return governors.slice(0, nearest).some((governor) => words.has(governor.words, 'tested'))
}

function tested(progress: Progress): Progress {
  return { ...progress, aspects: new Set([...progress.aspects, 'tested']) }
}

/** Whether the release stands above a step in its list, or the step is one of the release itself. */
function followsRelease({ list, span }: Passage, { governors }: Standing): boolean {
  if (governors.some((governor) => words.has(governor.words, 'procedure'))) return true
  return list?.items.some((item) => item.span.start < span.start && words.has(item.body.text, 'release')) ?? false
}

/** Reads the flags of a statement off its words. */
export function flagsOf(passage: Passage, standing: Standing, subject: Subject, isDone: boolean): Flags {
  const { prose, body, row } = passage
  const { text } = prose
  const verb = subject.verb?.word ?? ''
  const progress = progressOf(text, subject.name)
  const isTestedByList = isDone && !progress.aspects.has('tested') && isOnTestedList(standing)
  return {
    progress: isTestedByList ? tested(progress) : progress,
    isTestedByList,
    isOptional: words.has(text, 'optional'),
    isFurther: words.has(text, 'further'),
    isHollow: words.has(row === null ? body.text : text, 'hollow'),
    isAuthoring: authors.has(verb),
    isOperating: operators.has(verb),
    isVerdict: words.has(subject.name, 'verdict'),
    isAcceptance: standing.governors.some((governor) => words.has(governor.words, 'acceptance')),
    isTally: tally.test(text),
    isDoubted: words.has(text, 'doubt'),
    isQuestion: question.test(subject.name),
    asks: question.test(text),
    followsRelease: followsRelease(passage, standing),
    isOfUse: words.has(text, 'use'),
    isRepaired: standing.governors.some((governor) => words.has(governor.words, 'repair')),
    isRepairList: standing.governors.some((governor) => words.has(governor.words, 'repairs')),
    isAim: standing.governors.some((governor) => words.has(governor.words, 'aims')),
    isRepair: words.has(text, 'repair'),
  }
}
