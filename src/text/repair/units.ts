import type { Page } from '../pages/page.ts'
import { suppositionCost } from '../plausibility/frequent.ts'
import { isSign } from '../plausibility/symbols.ts'
import { isTail, isWellFormed, sequenceLength } from '../sequences.ts'
import { type Disguised, type Disguises, disguisesOf, opensDisguised } from './disguises.ts'
import { LOSSES, type Loss, type LossCosts, needsWord } from './losses.ts'

/** What one UTF-8 sequence, read through a wrong page, may have been: `length` UTF-16 units stand for `codePoint`. */
export interface Unit {
  readonly length: number
  readonly codePoint: number
  /** How unlikely the losses are that this reading supposes, in nats. */
  readonly cost: number
  /** The bytes that had to be supposed; none when the reading is exact. */
  readonly losses: readonly Loss[]
}

/** Gives every reading of a text at an offset as one damaged unit. */
export type UnitReader = (text: string, offset: number) => readonly Unit[]

const MOST_LOSSES = 2
/** So many bytes of a sequence must have left something, of a pair one. */
const LEAST_THERE = 2
/** What may be supposed where bytes are gone, beside the symbols of reports: `à`, and the signs of scripts but Latin. */
const SUPPOSABLE =
  /[àÀ\u3001-\u3011\uff01-\uff1f]|(?![\p{Script=Latin}\p{Script=Inherited}])[\p{L}\p{M}]|\p{Emoji_Presentation}/u
const A_GRAVE = /[àÀ]/
const LONGEST = 4

/** The reader for one page; readings are remembered for the text read last, and by the characters they were made for. */
export function unitReader(page: Page, costs: LossCosts = LOSSES): UnitReader {
  const known = new Map<string, readonly Unit[]>()
  const disguises = disguisesOf(page)
  let last = ''
  let ofLast: (readonly Unit[] | undefined)[] = []
  return (text, offset) => {
    if (text !== last) {
      last = text
      ofLast = []
    }
    const remembered = ofLast[offset]
    if (remembered) return remembered
    const window = text.slice(offset, offset + LONGEST + 1)
    let units = known.get(window)
    if (!units) {
      units = readings(window, page, disguises, costs)
      known.set(window, units)
    }
    ofLast[offset] = units
    return units
  }
}

const SMALL_LATIN = /[ß-öø-ÿ]/

function readings(window: string, page: Page, disguises: Disguises, costs: LossCosts): readonly Unit[] {
  const found = new Map<number, Unit>()
  const lead = page.byteOf(window.charCodeAt(0))
  const leads = lead < 0x80 && opensDisguised(window, 0) ? disguises.leads.get(window.charAt(0)) : [{ byte: lead }]
  for (const one of leads ?? []) readFrom(one, window, page, disguises, costs, found)
  return [...found.values()]
}

/** Finds the readings that begin with the lead, by character and length. */
function readFrom(
  lead: Partial<Disguised> & { readonly byte: number },
  window: string,
  page: Page,
  disguises: Disguises,
  costs: LossCosts,
  found: Map<number, Unit>,
): void {
  const size = sequenceLength(lead.byte)
  if (size === 0) return
  const mostDropped = Math.max(1, size - LEAST_THERE)

  const take = (length: number, bits: number, count: number, losses: readonly Loss[]): void => {
    if (count === size) {
      const unit = judge(bits, size, length, losses, costs)
      const key = unit ? unit.codePoint * 8 + length : 0
      if (unit && unit.cost < (found.get(key)?.cost ?? Number.POSITIVE_INFINITY)) found.set(key, unit)
      return
    }
    const add = (byte: number, width: number, loss?: Loss): void =>
      take(length + width, bits * 64 + (byte & 0x3f), count + 1, loss ? [...losses, loss] : losses)
    const character = window.charAt(length)
    const byte = character === '' ? -1 : page.byteOf(window.charCodeAt(length))
    if (isTail(byte)) add(byte, 1)
    if (losses.length >= MOST_LOSSES) return
    for (const disguised of disguises.tails.get(character) ?? []) add(disguised.byte, 1, disguised.loss)
    if (size === 2) for (const last of disguises.lastTails.get(character) ?? []) add(last.byte, 1, last.loss)
    const replaced = character === ' ' && window[length + 1] === ' ' ? 'spaced' : REPLACEMENTS[character]
    const mayBeDropped = losses.filter((loss) => loss === 'dropped').length < mostDropped
    for (const gone of page.undefinedTails) {
      if (replaced) add(gone, 1, replaced)
      if (mayBeDropped) add(gone, 0, 'dropped')
    }
  }
  take(1, lead.byte & (0xff >> (size + 1)), 1, lead.loss ? [lead.loss] : [])
}

const REPLACEMENTS: Readonly<Record<string, Loss>> = { '\ufffd': 'replaced', '?': 'questioned', ' ': 'blanked' }

function judge(
  codePoint: number,
  size: number,
  length: number,
  losses: readonly Loss[],
  costs: LossCosts,
): Unit | undefined {
  if (!isWellFormed(codePoint, size)) return undefined
  let cost = 0
  for (const loss of losses) cost += costs[loss]
  if (losses.includes('folded') || (losses.length > 0 && !isSign(codePoint))) {
    const character = String.fromCodePoint(codePoint)
    if (needsWord(losses)) return SMALL_LATIN.test(character) ? { length, codePoint, cost, losses } : undefined
    if (!SUPPOSABLE.test(character)) return undefined
    if (!A_GRAVE.test(character)) cost += suppositionCost(codePoint)
  }
  return { length, codePoint, cost, losses }
}
