const EN_DASH = '–'
const DASHES = /[–—―]/
const OPENING = /[“‘„‚«]/
const CLOSING = /[”’»]/
const VERTICAL = /[↑↓↕⬆⬇]/
const LEFTWARD = /[←⇐⬅↔⇔]/
const NOT_BETWEEN_WORDS = /[•…†‡‣‐‑‒―\u200b-\u202f]/
const GOING_ON = /[，、（「『《【]/
/** Corners, joints and upright strokes of drawings. */
const NEVER_IN_ROWS = /[┌┐└┘├┤┬┴┼│╔╗╚╝╠╣╦╩╬║╭╮╯╰]/
/** What a change is told by, up or down. */
const SHARE = /^ [\d.,]+ ?%/
const DIGIT = /\d/
const WORD = /[\p{L}\p{N}]/u
const SPACE = /^\s?$/

const BETWEEN_DIGITS = 2.5
const BETWEEN_WORDS = 1
const WRONG_SIDE = 4
const UNUSUAL = 2
const NEAR = 16

/** What it costs, in nats, that a dash stands at a place: between digits the shorter one does, between words the longer. */
export function misplaced(codePoint: number, line: string, start: number, end: number): number {
  if (codePoint < 0x2013 || codePoint > 0x2014) return 0
  const isEnDash = String.fromCharCode(codePoint) === EN_DASH
  const range = DIGIT.test(line[start - 1] ?? '') && /^\w?\d/.test(line.slice(end, end + 2))
  if (range === isEnDash) return 0
  return range ? BETWEEN_DIGITS : BETWEEN_WORDS
}

/** What it costs, in nats, to suppose a sign at a place where others like it would sooner stand. */
export function unfitting(codePoint: number, line: string, start: number, end: number): number {
  const sign = String.fromCodePoint(codePoint)
  const before = line[start - 1] ?? ''
  const after = line[end] ?? ''
  if (NEVER_IN_ROWS.test(sign) && standsInRow(line, start, end)) return WRONG_SIDE
  if (OPENING.test(sign)) return WORD.test(before) || SPACE.test(after) ? WRONG_SIDE : 0
  if (CLOSING.test(sign)) return SPACE.test(before) ? WRONG_SIDE : 0
  if (DASHES.test(sign)) return WORD.test(before) && SPACE.test(after) ? WRONG_SIDE : 0
  if (after === '' || after === '\n') return ending(sign, after)
  if (
    sign === '→' &&
    SHARE.test(line.slice(end, end + NEAR)) &&
    !/\d|%/.test(line.slice(Math.max(0, start - 2), start))
  )
    return UNUSUAL
  const amidWords =
    before === ' ' &&
    after === ' ' &&
    WORD.test(line.slice(Math.max(0, start - NEAR), start)) &&
    WORD.test(line.slice(end, end + NEAR))
  return amidWords && (VERTICAL.test(sign) || LEFTWARD.test(sign) || NOT_BETWEEN_WORDS.test(sign)) ? UNUSUAL : 0
}

/** Whether the same characters stand before or behind it. */
function standsInRow(line: string, start: number, end: number): boolean {
  const unit = line.slice(start, end)
  return line.startsWith(unit, end) || (start >= unit.length && line.startsWith(unit, start - unit.length))
}

/** A comma or an opening bracket does not end a line, and before a list stands a colon. */
function ending(sign: string, after: string): number {
  if (GOING_ON.test(sign)) return WRONG_SIDE
  return after === '\n' && sign !== '：' ? UNUSUAL : 0
}
