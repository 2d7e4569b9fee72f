const insideWord = /[\p{L}\p{N}_-]/u
const hyphen = 45
/** From here on scripts may put no space between words. */
export const firstSpaceless = 0x0e00

/** For each ASCII code whether it is a letter, digit, underscore or hyphen. */
const asciiInside = Array.from({ length: 128 }, (_, code) => insideWord.test(String.fromCharCode(code)))

/** Whether a character is a letter or digit of a script that separates words by spaces, or an underscore. */
export function isWordCharacter(code: number): boolean {
  if (code < 128) return code !== hyphen && asciiInside[code] === true
  return (code >= 0xaa && code <= 0x2af) || (code >= 0x370 && code <= 0x1fff)
}

function startsPhrase(text: string, index: number): boolean {
  if (index === 0) return true
  const code = text.charCodeAt(index - 1)
  if (code < 128) return !asciiInside[code]
  return !insideWord.test(text[index - 1] ?? '') || text.charCodeAt(index) >= firstSpaceless
}

/** A text in lower case, of the same length. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/[\s\S]/g, (unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit))
}

/** A text in lower case of the same length, and where its words start. */
export interface Words {
  readonly lower: string
  readonly starts: readonly number[]
}

/** A text as lexicons look at it. */
export function wordsOf(text: string): Words {
  const starts: number[] = []
  for (let index = 0; index < text.length; index++)
    if (text.charCodeAt(index) !== 32 && startsPhrase(text, index)) starts.push(index)
  return { lower: lowerCase(text), starts }
}
