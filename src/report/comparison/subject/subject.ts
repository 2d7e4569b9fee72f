import type { Passage } from '../../../outline/passage.ts'
import type { Prose } from '../../../outline/prose.ts'
import { artefacts as artefactWords } from '../../../vocabulary/en/subjects.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { letters } from '../../letters.ts'
import { type Axes, axesOf } from './axes.ts'
import { type Deed, deedOf } from './deed.ts'
import { identifiersOf, idsOf } from './identifiers.ts'
import { type Naming, namingOf, type RepeatedLabels } from './naming.ts'
import { isLight, type Terms, termsOf } from './terms.ts'
import { type LeadingVerb, leadingVerb } from './verb.ts'

/** What makes another thing of the same topic: its docs, its tests, its runbook. */
export type Artefact = keyof typeof artefactWords

/** What a passage speaks of, in normal form. */
export interface Subject {
  /** The words that name it. */
  readonly name: string
  readonly key: Terms
  /** Conjuncts of the name. */
  readonly parts: readonly Terms[]
  /** Other short names that the passage gives it. */
  readonly aliases: readonly Terms[]
  /** The numbers in the name, which tell one scenario from another. */
  readonly numbers: ReadonlySet<string>
  readonly ids: ReadonlySet<string>
  readonly identifiers: ReadonlySet<string>
  readonly axes: Axes
  readonly artefacts: ReadonlySet<Artefact>
  readonly verb: LeadingVerb | null
  /** What is done to it, by the first or last word of its name. */
  readonly deed: Deed | null
}

const artefacts = lexicon(artefactWords)
const conjunction = /\s+(?:and|&|\/|\+)\s+|,\s+/
/** `(45 min, 3% value)`: what it costs, no part of the name. */
const effort = /\(\s*[~≈]?\d+(?:\.\d+)?(?:\s?[-–]\s?\d+)?\s?(?:min(?:ute)?s?|h|hrs?|hours?|days?|weeks?)\b[^()]*\)/gi
const ordinal = /^\W*\d+(?:\.\d+)*[.)]\s/
const maxNameWithParts = 70
const maxShortRest = 4
const maxToldWords = 5
const clause = new RegExp(
  `^[^${letters}\\d]*(?:[A-Z][A-Z /-]{2,29}\\s*[:–—-]\\s*)?([${letters}\\d/&-][${letters}\\d\\s/&-]{2,39}?)\\s+(?:now|is|are|has|have|was|were)\\s`,
)

/** The conjuncts of a name, and the name without what it says in brackets. */
function conjuncts(whole: string): Terms[] {
  const name = whole.replace(/\([^()]*\)/g, ' ')
  if (name.length >= maxNameWithParts) return []
  const parts = name.split(conjunction)
  return parts.length > 1 || name !== whole ? parts.map(termsOf).filter((terms) => terms.size > 0) : []
}

/** Other names: of `Status: FIXED – Build now completes` the build, of `Incident response: Runbooks created` the runbooks. */
function otherNames({ rest, isFacet }: Naming): Terms[] {
  if (rest === null) return []
  if (isFacet) {
    const terms = termsOf(clause.exec(rest.text)?.[1] ?? '')
    return terms.size > 0 && terms.size <= 3 ? [terms] : []
  }
  if (rest.text.split(/\s+/).length > maxShortRest) return []
  const terms = termsOf(rest.text)
  return terms.size > 0 ? [terms] : []
}

/** The subject of a text that names it as a whole. */
export function subjectOfText(prose: Prose): Subject {
  return build({ name: prose, rest: null, isFacet: false }, prose)
}

const cutDeeds: ReadonlySet<Deed | null> = new Set<Deed>(['make', 'start', 'release', 'remove', 'check'])
/** Things in their own right, and no deed only. */
const trials = /\b(?:tests?|testing|audits?|checks?)\W*$/i

/** The terms of a name without what is done to the thing: of `Alert configuration` the alerts. */
function keyOf(body: string): Terms {
  const { rest } = deedOf(body)
  if (rest === body || trials.test(body) || !cutDeeds.has(deedOf(body.slice(rest.length)).deed)) return termsOf(body)
  const key = termsOf(rest)
  return [...key.keys()].some((term) => !isLight(term)) ? key : termsOf(body)
}

function build(naming: Pick<Naming, 'name' | 'rest' | 'isFacet'>, whole: Prose, told = ''): Subject {
  const name = naming.name.text
  const verb = leadingVerb(name)
  const body = (verb === null ? name : name.slice(verb.end)).replace(effort, ' ')
  return {
    name,
    key: keyOf(body),
    parts: conjuncts(body),
    aliases: otherNames(naming as Naming),
    numbers: new Set(body.replace(ordinal, '').match(/\d+/g)),
    ids: idsOf(whole.text),
    identifiers: identifiersOf(whole),
    axes: axesOf(`${name} ${naming.rest?.text.slice(0, 80) ?? ''} ${told}`),
    artefacts: new Set(artefacts.find(body).map((hit) => hit.meaning)),
    verb,
    deed: deedOf(name).deed,
  }
}

/** What the short cells of a row say: `✅ Applied in staging`. */
function shortCells(row: Passage['row']): string {
  const others = row?.cells.slice(1).map(({ body }) => body.text) ?? []
  return others.filter((text) => text.split(/\s+/).length <= maxToldWords).join(' ')
}

/** Reads what a passage speaks of. */
export function subjectOf(passage: Passage, repeated: RepeatedLabels): Subject & { readonly of: Passage } {
  const naming = namingOf(passage, repeated)
  const { row, body, prose } = passage
  return { ...build(naming, row === null ? body : prose, shortCells(row)), of: naming.of }
}
