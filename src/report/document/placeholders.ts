import { readMarks } from '../../outline/marks.ts'
import type { Outline, Passage } from '../../outline/passage.ts'
import { type Prose, slice, spanOf } from '../../outline/prose.ts'
import type { Spanned } from '../../span.ts'
import {
  personWords,
  placeholderClasses,
  placeholderWords,
  staffingWords,
  unwrittenWords,
} from '../../vocabulary/en/placeholders.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { boxState, glyphStateOf } from '../items/state/glyph.ts'
import { letters } from '../letters.ts'
import type { Placeholder } from '../model/placeholder.ts'
import { plain } from '../plain.ts'

const words = lexicon(
  {
    slot: placeholderWords.slot.map((phrase) => `^(?:${phrase})$`),
    form: placeholderWords.form.map((phrase) => `^(?:${phrase})[.\\s]*$`),
    undetermined: placeholderWords.undetermined.map((phrase) => `^(?:${phrase})$`),
    ...unwrittenWords,
  },
  placeholderClasses,
)
const persons = lexicon({ person: personWords, staffed: staffingWords }, placeholderClasses)
const blank = new RegExp(`([${letters} -]{3,40}):\\s*[@#+]?_{3,}\\s*$`)
/** The value of a line that is a label and a value without being marked up as such: `Tested by: <your name>`. */
const labelled = new RegExp(`^([${letters}][${letters} /-]{1,40})(?::|\\s[–—-])\\s+(?=\\S)`)
/** Nothing but a run of one sign: `xxxxxxx`, `@____`. */
const filler = /^(?:x{4,}|[@#+]_{3,}|\?{2,})$/i
/** Marks of a form in running words: dates and names that nobody put in. */
const formMark =
  /\{\{\s*[\w.-]+(?:\s[\w.-]+){0,4}\s*\}\}|(?<![\p{L}\p{N}_-])(?:YYYY-MM-DD|DD[./-]MM[./-]YYYY|MM\/DD\/YYYY|HH:MM)(?![\p{L}\p{N}_-])|^lorem ipsum\b.*/giu
const command = /\$\((?:date|whoami|hostname|git)\b[^)\n]{0,40}\)|\$\{(?:DATE|TODAY|NOW|USER)\}/g
const bracket = /\[[^[\]\n]{1,80}\](?![([:])/g
const figure =
  /(?<![\p{L}\p{N}$])(?:X{2,3}|XX?[./]XX?)\s?%|(?<![\p{L}\p{N}])(?:XX+\/XX+|20\d\d-(?:\d\d|XX)-XX)(?![\p{L}\p{N}])/gu

/** Marks of a form that no value replaced: `{{name}}`, `<build number>`, `#____`, `XX of YY`, `+1-XXX-XXXX`. */
const unfilled =
  /\{\{\s*[\w.-]+(?:\s[\w.-]+){0,4}\s*\}\}|<(?:(?:your|the|insert|enter)\s)?[a-z]+(?:[ _-][a-z]+){1,4}>|<[A-Z][A-Z0-9_-]{2,30}>|(?<![\p{L}\p{N}-])[A-Za-z]{2,9}-X{3,}(?![\p{L}\p{N}-])|^X{2,}(?=\s[a-z]+[.\s]*$)|\$\{[A-Z][A-Z0-9_]{2,40}\}|(?<![\p{L}\p{N}_])(?:_{2,4}\s?%|#_{2,20}(?![\p{L}\p{N}_]))|(?<![\p{L}\p{N}])X{2,4}\s(?:of|out of)\s[XY]{2,4}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])X{3,8}[ -]X{3,8}(?![\p{L}\p{N}])/gu

const anyWord = new RegExp(`[${letters}\\d]+`, 'g')
const fewWords = 3

function isStyled(prose: Prose, index: number): boolean {
  return prose.styles.some(
    ({ style, start, end }) => (style === 'code' || style === 'link') && start <= index && index < end,
  )
}

/** Where a value may stand: the cells of a row, the value of a label, else the whole passage. */
function valuesOf({ prose, field, row }: Passage): readonly Prose[] {
  if (row !== null) return row.cells.map((cell) => cell.prose)
  return field === null ? [prose] : [field.value]
}

function findIn(
  passage: Passage,
  prose: Prose,
  expression: RegExp,
  kind: Placeholder['kind'],
  accepts = (_: string) => true,
): Placeholder[] {
  return [...prose.text.matchAll(expression)]
    .filter(({ index, 0: text }) => !isStyled(prose, index) && accepts(text))
    .map(({ index, 0: text }) => ({
      span: spanOf(prose, index, index + text.length),
      kind,
      section: passage.section.index,
    }))
}

function find(passage: Passage, expression: RegExp, kind: Placeholder['kind']): Placeholder[] {
  return valuesOf(passage).flatMap((prose) => findIn(passage, prose, expression, kind))
}

function isFewWords(text: string): boolean {
  return (text.match(anyWord)?.length ?? 0) <= fewWords
}

function isSlot(inBrackets: string): boolean {
  return words.has(plain(inBrackets.slice(1, -1)).trim(), 'slot')
}

/** `[your name]`; in a long sentence it is spoken of, and one to be filled in has few words beside it. */
function findSlots(passage: Passage): Placeholder[] {
  return valuesOf(passage)
    .filter(({ text }) => isFewWords(text.replace(bracket, ' ')))
    .flatMap((prose) => findIn(passage, prose, bracket, 'slot', isSlot))
}

function findUnfilled(passage: Passage): Placeholder[] {
  return valuesOf(passage)
    .filter(({ text }) => isFewWords(text.replace(labelled, ' ').replace(unfilled, ' ')))
    .flatMap((prose) => findIn(passage, prose, unfilled, 'figure'))
}

/** `Deployed on YYYY-MM-DD by {{author}}`, where the sentence does not explain how such a thing is written. */
function findInSentence(passage: Passage): Placeholder[] {
  const { prose } = passage
  return words.has(plain(prose.text), 'explains') ? [] : findIn(passage, prose, formMark, 'figure')
}

function kindOf(value: string, label: string): Placeholder['kind'] {
  if (persons.has(label, 'person')) return 'unassigned'
  return words.first(value)?.meaning === 'form' || filler.test(value) ? 'figure' : 'undetermined'
}

interface Value {
  readonly value: Prose
  readonly label: string
}

/** What stands for something: a cell under its head, the value of a label, marked up as one or not. */
function labelledValues({ field, row, prose, form }: Passage): readonly Value[] {
  if (row !== null)
    return row.cells.map(({ body }, index) => ({ value: body, label: row.grid.header[index]?.body.text ?? '' }))
  if (field !== null) return [{ value: field.value, label: field.key.text }]
  const [opening, label] = form === 'heading' ? [] : (labelled.exec(prose.text) ?? [])
  return opening === undefined || label === undefined ? [] : [{ value: slice(prose, opening.length), label }]
}

/** A label or cell whose whole value is a word such as TBD; under an owner or a contact nobody is named. */
function findUndetermined(passage: Passage): Placeholder[] {
  return labelledValues(passage).flatMap(({ value, label }): Placeholder[] => {
    const bare = plain(value.text)
      .trim()
      .replace(/^\(([^()]+)\)$/, '$1')
    const isInBrackets = bare !== plain(value.text).trim() && words.has(bare, 'slot')
    const isOpen = isInBrackets || words.has(bare, 'form') || words.has(bare, 'undetermined') || filler.test(bare)
    const isUnwritten = words.has(plain(label).trim(), 'todo') && words.has(bare, 'unwritten')
    if (bare === '' || !(isOpen || isUnwritten)) return []
    return [{ span: spanOf(value), kind: kindOf(bare, label), section: passage.section.index }]
  })
}

/** A blank to write a person in: `Contact: ____`. */
function findBlank({ body, section }: Passage): Placeholder[] {
  const match = blank.exec(body.text)
  if (match === null || !persons.has(match[1] ?? '', 'person')) return []
  const end = match.index + match[0].length
  return [{ span: spanOf(body, body.text.indexOf('_', match.index), end), kind: 'unassigned', section: section.index }]
}

/** Ticks and results that say that the people are there who have to act. */
export function readStaffing({ passages }: Outline): Spanned[] {
  return passages
    .filter(({ leading, field, fenced, quoted, row, body }) => {
      const marks = [...leading, ...(field === null ? [] : readMarks(field.value).leading)]
      const state = boxState(marks) ?? glyphStateOf(marks)
      return !fenced && !quoted && row === null && state?.state === 'done' && persons.has(plain(body.text), 'staffed')
    })
    .map(({ span }) => ({ span }))
}

function isLabelled({ field, row, form, prose }: Passage): boolean {
  return field !== null || row !== null || form === 'heading' || labelled.test(prose.text)
}

/** What was left to be filled in, in document order; code, links and samples in fences are passed over. */
export function readPlaceholders(outline: Outline): Placeholder[] {
  return outline.passages
    .filter(({ fenced }) => !fenced)
    .flatMap((passage) => [
      ...find(passage, command, 'command'),
      ...findSlots(passage),
      ...(isLabelled(passage) ? findUnfilled(passage) : findInSentence(passage)),
      ...(passage.prose.text.includes('X') ? find(passage, figure, 'figure') : []),
      ...findUndetermined(passage),
      ...(passage.body.text.includes('___') ? findBlank(passage) : []),
    ])
}
