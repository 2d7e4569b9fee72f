import type { Count } from '../../model/count.ts'

/** A tally as its author states it: `7/8` in digits, else the words that say it. */
export function statedOf({ text, done, total, atLeast }: Count): string {
  const plus = atLeast ? '+' : ''
  return done === null || /\d/.test(text) ? `${done}${plus}/${total}${plus}` : `“${text.replace(/[.!\s]+$/, '')}”`
}
