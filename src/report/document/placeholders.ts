import { readMarks } from '../../outline/marks.ts'
import type { Outline, Passage } from '../../outline/passage.ts'
import { type Prose, spanOf } from '../../outline/prose.ts'
import type { Spanned } from '../../span.ts'
import { personWords, placeholderClasses, placeholderWords, staffingWords } from '../../vocabulary/en/placeholders.ts'
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
  },
  placeholderClasses,
)
const persons = lexicon({ person: personWords, staffed: staffingWords }, placeholderClasses)
const blank = new RegExp(`([${letters} -]{3,40}):\\s*_{3,}\\s*$`)
const command = /\$\((?:date|whoami|hostname|git)\b[^)\n]{0,40}\)|\$\{(?:DATE|TODAY|NOW|USER)\}/g
const bracket = /\[([^[\]\n]{1,80})\](?![([:])/g
const figure =
  /(?<![\p{L}\p{N}$])(?:X{2,3}|XX?[./]XX?)\s?%|(?<![\p{L}\p{N}])(?:XX+\/XX+|20\d\d-XX-XX)(?![\p{L}\p{N}])/gu

/** Marks of a form that no value replaced: `{{name}}`, `<build number>`, `#____`, `XX of YY`, `+1-XXX-XXXX`. */
const unfilled =
  /\{\{\s*[\w.-]+(?:\s[\w.-]+){0,4}\s*\}\}|<(?:(?:your|the|insert|enter)\s)?[a-z]+(?:[ _-][a-z]+){1,4}>|\$\{[A-Z][A-Z0-9_]{2,40}\}|(?<![\p{L}\p{N}_])(?:_{2,4}\s?%|#_{2,20}(?![\p{L}\p{N}_]))|(?<![\p{L}\p{N}])X{2,4}\s(?:of|out of)\s[XY]{2,4}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])X{3,4}-X{3,4}(?![\p{L}\p{N}])/gu

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

function find(passage: Passage, expression: RegExp, kind: Placeholder['kind'], accepts = (_: string) => true) {
  return valuesOf(passage).flatMap((prose) =>
    [...prose.text.matchAll(expression)]
      .filter((match) => !isStyled(prose, match.index) && accepts(match[1] ?? ''))
      .filter(() => kind !== 'slot' || isMostlySlots(prose.text))
      .map((match): Placeholder => {
        const span = spanOf(prose, match.index, match.index + match[0].length)
        return { span, kind, section: passage.section.index }
      }),
  )
}

/** A slot in a long sentence is spoken of; one to be filled in has few words beside it. */
function isMostlySlots(text: string): boolean {
  return (text.replace(bracket, ' ').match(anyWord)?.length ?? 0) <= fewWords
}

function findUnfilled(passage: Passage): Placeholder[] {
  return valuesOf(passage).flatMap((prose) =>
    (prose.text.replace(unfilled, ' ').match(anyWord)?.length ?? 0) <= fewWords
      ? [...prose.text.matchAll(unfilled)]
          .filter(({ index }) => !isStyled(prose, index))
          .map(
            ({ index, 0: text }): Placeholder => ({
              span: spanOf(prose, index, index + text.length),
              kind: 'figure',
              section: passage.section.index,
            }),
          )
      : [],
  )
}

function kindOf(value: string, label: string): Placeholder['kind'] {
  if (persons.has(label, 'person')) return 'unassigned'
  return words.first(value)?.meaning === 'form' || /^\?{2,}$/.test(value) ? 'figure' : 'undetermined'
}

/** A label or cell whose whole value is a word such as TBD; under an owner or a contact nobody is named. */
function findUndetermined({ field, row, section }: Passage): Placeholder[] {
  const header = row?.grid.header ?? []
  const values =
    row === null
      ? field === null
        ? []
        : [{ value: field.value, label: field.key.text }]
      : row.cells.map(({ body }, index) => ({ value: body, label: header[index]?.body.text ?? '' }))
  return values
    .filter(
      ({ value }) =>
        value.text !== '' &&
        (words.has(plain(value.text).trim(), 'form') ||
          words.has(plain(value.text).trim(), 'undetermined') ||
          /^\s*\?{2,}\s*$/.test(value.text)),
    )
    .map(({ value, label }) => ({
      span: spanOf(value),
      kind: kindOf(plain(value.text).trim(), label),
      section: section.index,
    }))
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

/** What was left to be filled in, in document order; code, links and samples in fences are passed over. */
export function readPlaceholders(outline: Outline): Placeholder[] {
  return outline.passages
    .filter(({ fenced }) => !fenced)
    .flatMap((passage) => [
      ...find(passage, command, 'command'),
      ...find(passage, bracket, 'slot', (inside) => words.has(plain(inside).trim(), 'slot')),
      ...(passage.field === null && passage.row === null ? [] : findUnfilled(passage)),
      ...(passage.prose.text.includes('X') ? find(passage, figure, 'figure') : []),
      ...findUndetermined(passage),
      ...(passage.body.text.includes('___') ? findBlank(passage) : []),
    ])
}
