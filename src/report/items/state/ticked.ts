import type { Passage } from '../../../outline/passage.ts'
import { boxState, glyphStateOf } from './glyph.ts'

const ownPass = /(?:[—–:-]\s*|^)PASS(?:ED)?\b|\bPASS(?:ED)?:/
const fewItems = 3

function isLedByTick({ leading }: Passage): boolean {
  return boxState(leading)?.state === 'open' && glyphStateOf(leading)?.state === 'done'
}

/** `[ ] ✅ Go` beside `[ ] ❌ No-go`: the signs tell the options apart. */
function isOption({ leading }: Passage): boolean {
  return boxState(leading)?.state === 'open' && glyphStateOf(leading) !== null
}

/** A tick in front of every item is a bullet: it tells what is to be ticked. */
function isDecorated({ list }: Passage): boolean {
  if (list === null) return false
  const isBullet = list.items.length >= fewItems && list.items.every(isLedByTick)
  return isBullet || (list.items.every(isOption) && !list.items.every(isLedByTick))
}

/** Whether the line of an open box bears a tick or PASS of its own. */
export function isTickedOnOpenBox(passage: Passage): boolean {
  const { leading, trailing, body } = passage
  if (boxState(leading)?.state !== 'open') return false
  if (glyphStateOf(trailing)?.state === 'done' || ownPass.test(body.text)) return true
  return isLedByTick(passage) && !isDecorated(passage)
}
