import type { Lexicon } from '../../vocabulary/lexicon.ts'

/** Whether the words before a number open a clause that takes it for the whole: `Of the 48 scenarios`. */
export function opensWhole(before: string): boolean {
  return /(?:^|[.,;]\s)\W*(?:out )?(?:of|from|among) (?:the |our |all )*\**$/i.test(before)
}

/** Whether a text has neither words nor numbers: a number after it begins its line. */
export function isWordless(text: string): boolean {
  return /^[^\p{L}\d]*$/u.test(text)
}

/** Whether a colon, a dash or a bracket sets a number off from the name before it. */
export function isSetOff(before: string): boolean {
  return /(?:[(:–—]|\s-)\s*\**[~≈]?$/.test(before)
}

/** Whether words begin with a phrase of a meaning, markup and closing brackets aside. */
export function begins<Meaning extends string>(words: string, lexicon: Lexicon<Meaning>, meaning: Meaning): boolean {
  const start = words.slice(0, 40).replace(/^[\s*_)`]+/, '')
  return lexicon.first(start, meaning)?.start === 0
}

/** Whether words end with a phrase of a meaning, markup, colons and equals signs aside. */
export function ends<Meaning extends string>(words: string, lexicon: Lexicon<Meaning>, meaning: Meaning): boolean {
  const text = words.slice(-40).replace(/[\s*_`:=(~]+$/, '')
  for (let from = 0; ; ) {
    const hit = lexicon.first(text.slice(from), meaning)
    if (hit === null) return false
    if (from + hit.end === text.length) return true
    from += hit.start + 1
  }
}
