import { oncePerText } from '../remember.ts'

const dashes = /[\u2010-\u2015\u2212\uFF0D]/g
const singleQuotes = /[\u2018\u2019\u02BC]/g
const doubleQuotes = /[\u201C-\u201F\u00AB\u00BB]/g
const glyphs =
  /\p{Extended_Pictographic}|\uFE0F|\u200D|\u20E3|[\u2713-\u2718\u2610-\u2612\u25A0-\u25FF]|[\u{1F1E6}-\u{1F1FF}]/gu
const ascii = /^[\n\r\t -~]*$/
const asciiMarkup = /[*_`\n\r\t]/g
const markup = /[*_`]/g
const blank = (words: string): string => ' '.repeat(words.length)

function madePlain(text: string): string {
  if (ascii.test(text)) return text.replace(asciiMarkup, ' ')
  return text
    .replace(dashes, '-')
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(glyphs, blank)
    .replace(markup, ' ')
    .replace(/\s/g, ' ')
}

/** A text made plain for matching, of the same length: one kind of dash and quote, glyphs and left-over markup blank. */
export const plain = oncePerText(madePlain)

/** Blanks what stands between double quotes, which is not the report's own claim; the length stays. */
export function withoutQuotations(text: string): string {
  return text.replace(/"[^"]{3,80}"/g, (quoted) => ' '.repeat(quoted.length))
}
