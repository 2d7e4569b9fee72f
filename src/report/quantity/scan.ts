import { type Prose, spanOf } from '../../outline/prose.ts'
import { countableNouns } from '../../vocabulary/en/quantities.ts'
import { decimalsOf, type Groups, isRange, numberOf, readAmount } from './amount.ts'
import { amountPattern, magnitudeOf, ratioPattern, starsPattern } from './grammar.ts'
import { point } from './interval.ts'
import { type MaskKind, maskAt } from './masks.ts'
import type { Amount, Quantity, Ratio } from './quantity.ts'
import { unitOf } from './unit.ts'

/** Digits that are no quantity. */
export interface Mask {
  readonly kind: MaskKind
  readonly start: number
  readonly end: number
}

/** Everything with digits in a prose: quantities, and what is none. Neither overlap. */
export interface Scan {
  readonly quantities: readonly Quantity[]
  readonly masks: readonly Mask[]
}

/** How far before its digits a quantity or a mask may begin. */
const reach = 40
const digitPattern = /[\d⭐★]|__/gu
const words = /^[\s*_`]*([a-z][a-z'’/-]*(?:\s+[a-z][a-z'’/-]*){0,3})/i
const countable = new RegExp(`^(?:${countableNouns.join('|')})\\b`, 'i')

function nounAfter(text: string, end: number): string {
  return words.exec(text.slice(end, end + 80))?.[1]?.toLowerCase() ?? ''
}

/** Whether a number may begin here: not inside a word or another number. */
function isBoundary(text: string, index: number): boolean {
  const before = text[index - 1]
  return before === undefined || !/[\w.]/.test(before) || (before === '.' && !/\d/.test(text[index - 2] ?? ''))
}

class Scanner {
  readonly quantities: Quantity[] = []
  readonly masks: Mask[] = []
  private readonly text: string

  constructor(private readonly prose: Prose) {
    this.text = prose.text
  }

  scan(): Scan {
    const { text } = this
    let index = this.jump(0)
    while (index < text.length) {
      const end = /\s/.test(text[index] ?? '') || !isBoundary(text, index) ? index + 1 : this.read(index)
      index = this.jump(end)
    }
    return { quantities: this.quantities, masks: this.masks }
  }

  /** The next index at which anything with digits may begin. */
  private jump(from: number): number {
    digitPattern.lastIndex = from
    const digit = digitPattern.exec(this.text)?.index
    if (digit === undefined) return this.text.length
    if (digit - from <= reach) return from
    const blank = this.text.lastIndexOf(' ', digit - reach)
    return Math.max(from, blank + 1)
  }

  private read(index: number): number {
    const mask = maskAt(this.text, index)
    if (mask !== null) return this.mask(mask.kind, index, mask.end)
    return this.readStars(index) ?? this.readRatio(index) ?? this.readAmount(index) ?? index + 1
  }

  private mask(kind: MaskKind, start: number, end: number): number {
    this.masks.push({ kind, start, end })
    return end
  }

  private place(start: number, end: number): Pick<Amount, 'span' | 'text' | 'start' | 'end' | 'isCode' | 'noun'> {
    const isCode = this.prose.styles.some((set) => set.style === 'code' && set.start <= start && end <= set.end)
    const text = this.text.slice(start, end)
    return { span: spanOf(this.prose, start, end), text, start, end, isCode, noun: nounAfter(this.text, end) }
  }

  private add(quantity: Quantity): number {
    const { start, end } = quantity
    const isStruck = this.prose.styles.some((set) => set.style === 'struck' && set.start <= start && end <= set.end)
    if (!isStruck) this.quantities.push(quantity)
    return end
  }

  private readStars(index: number): number | null {
    starsPattern.lastIndex = index
    const match = starsPattern.exec(this.text)
    if (match === null) return null
    const value = [...match[0]].filter((char) => /[⭐★]/u.test(char)).length + (/[½⯨]/u.test(match[0]) ? 0.5 : 0)
    const stars = { dimension: 'stars', unit: 'stars', factor: 1, low: value, high: value, value } as const
    const plain = { bound: null, isApproximate: false, isRange: false, sign: null, decimals: 0 } as const
    const end = index + match[0].length
    return this.add({ kind: 'amount', ...this.place(index, end), ...stars, ...plain, interval: point(value) })
  }

  private readRatio(index: number): number | null {
    ratioPattern.lastIndex = index
    const match = ratioPattern.exec(this.text)
    if (match === null) return null
    const { part = '', whole = '', magnitude, partOpen, wholeOpen, by } = match.groups ?? {}
    const ratio: Ratio = {
      kind: 'ratio',
      ...this.place(index, index + match[0].length),
      part: numberOf(part),
      whole: numberOf(whole) * magnitudeOf(magnitude),
      isOpen: partOpen !== undefined || wholeOpen !== undefined,
      isInWords: by !== '/',
      decimals: decimalsOf(part),
    }
    return this.add(ratio)
  }

  private readAmount(index: number): number | null {
    amountPattern.lastIndex = index
    const match = amountPattern.exec(this.text)
    if (match === null) return null
    const groups: Groups = { ...match.groups }
    let end = index + match[0].length
    const isChange =
      /\bfrom[\s*]*$/i.test(this.text.slice(Math.max(0, index - 8), index)) && /to/i.test(groups.to ?? '')
    if (groups.to !== undefined && (isChange || !isRange(groups))) {
      end = this.firstEnd(index, groups)
      groups.high = undefined
    }
    if (groups.lowMagnitude === 'm' && groups.high === undefined) {
      groups.lowMagnitude = undefined
      groups.lowUnit = 'min'
    } else if (/^[bg]$/.test(groups.lowMagnitude ?? '')) return this.mask('identifier', index, end)
    const isLoneLetter =
      / [a-gi-rt-zA-Z]$/.test(this.text.slice(index, end)) && unitOf(this.text[end - 1] ?? '') !== null
    if (isLoneLetter) {
      end -= 2
      groups.lowUnit = undefined
      groups.highUnit = undefined
    }
    const reading = readAmount(groups)
    const glued = /^[A-Za-z_][\w-]*/.exec(this.text.slice(end, end + 60))
    if (glued !== null && reading.unit === null && !groups.lowMagnitude)
      return this.mask('identifier', index, end + glued[0].length)
    const amount: Amount = { kind: 'amount', ...this.place(index, end), ...reading }
    const isYear =
      reading.dimension === 'count' && /^(?:19[89]\d|20[0-4]\d)$/.test(amount.text) && !countable.test(amount.noun)
    return isYear ? this.mask('date', index, end) : this.add(amount)
  }

  /** Where the first of two values ends that are no range. */
  private firstEnd(index: number, groups: Groups): number {
    const low = this.text.indexOf(groups.low ?? '', index) + (groups.low?.length ?? 0)
    return this.text.indexOf(groups.to ?? '', low)
  }
}

const scans = new WeakMap<Prose, Scan>()

/** Reads all digits of a prose, once for each prose; struck words are left out. */
export function scanDigits(prose: Prose): Scan {
  const known = scans.get(prose)
  if (known !== undefined) return known
  const scan = new Scanner(prose).scan()
  scans.set(prose, scan)
  return scan
}

/** The quantities of a prose in order; dates, versions, names and the like are none. */
export function readQuantities(prose: Prose): readonly Quantity[] {
  return scanDigits(prose).quantities
}
