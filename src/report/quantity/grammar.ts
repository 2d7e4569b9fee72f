import { quantityWords } from '../../vocabulary/en/quantities.ts'
import { unitSource } from './unit.ts'

const digits = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)'
const whole = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)'
const magnitude = `(?:[KkMBG](?![A-Za-z/])|m(?![A-Za-z/])|\\s(?:${Object.keys(quantityWords.magnitude).join('|')})\\b)`
const approximate = `(?:${quantityWords.approximate.join('|')})`
const bounds = [
  ...quantityWords['at most'],
  ...quantityWords['at least'],
  ...quantityWords.below,
  ...quantityWords.above,
].sort((a, b) => b.length - a.length)
const bound = `(?:${bounds.join('|')})`
const currency = '[$€£₹¥]'
const plus = '\\+(?![\\d$€£])'
const unit = `(?:\\s?-?(?:${unitSource})(?![A-Za-z])|\\s?%)`
const to = '(?:\\s?[-–—]\\s?|\\s?\\.{2,3}\\s?|\\s?…\\s?|\\s+to\\s+)'

const end = (name: string) =>
  `(?<${name}>${digits})(?<${name}Magnitude>${magnitude})?(?<${name}Plus>${plus})?(?<${name}Unit>${unit})?(?<${name}Open>${plus})?`

/** A value or a range with all that may stand around it: `~$1.2K`, `<350 ms`, `80–300ms`, `25+`. */
export const amountPattern = new RegExp(
  `(?<approximate>${approximate}\\s*)?(?<bound>${bound}\\s*)?(?<approximately>${approximate}\\s*)?` +
    `(?<currency>${currency})?(?<sign>[+−-](?=[\\d.$€£]))?(?:${currency})?${end('low')}` +
    `(?:(?<to>${to})(?:${currency})?${end('high')})?`,
  'iy',
)

/** Two whole numbers as one: `18/20`, `2 of 100k`, `9.5/10`. */
export const ratioPattern = new RegExp(
  `(?<approximate>~)?(?<part>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?<partOpen>${plus})?` +
    `\\s?(?<by>/|(?:out )?of(?: the)?(?: total)?\\b)\\s?` +
    `(?<whole>${whole})(?<magnitude>[kKM](?![A-Za-z]))?(?<wholeOpen>${plus})?(?![\\d/.]*[\\d/]|%|[KMGkm]B|ms)`,
  'iy',
)

/** Filled and empty stars, a score out of five. */
export const starsPattern = /[⭐★](?:[⭐★]|\uFE0F)*[½⯨]?☆*/uy

/** Powers of a thousand by their letter or word. */
export function magnitudeOf(text: string | undefined): number {
  const letter = text?.trim()[0]?.toLowerCase() ?? ''
  return { k: 1e3, t: 1e3, m: 1e6, b: 1e9, g: 1e9 }[letter] ?? 1
}

const belowPattern = new RegExp(`^(?:${quantityWords.below.join('|')})$`, 'i')
const atMostPattern = new RegExp(`^(?:${quantityWords['at most'].join('|')})$`, 'i')
const abovePattern = new RegExp(`^(?:${quantityWords.above.join('|')})$`, 'i')

/** A one-sided bound as its sign. */
export type Bound = '<' | '≤' | '>' | '≥'

/** The sign of a bound in words: `up to` is `≤`. */
export function boundOf(text: string): Bound {
  const words = text.trim()
  if (belowPattern.test(words)) return '<'
  if (atMostPattern.test(words)) return '≤'
  return abovePattern.test(words) ? '>' : '≥'
}
