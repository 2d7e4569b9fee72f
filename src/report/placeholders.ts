import type { Outline, Passage } from '../outline/passage.ts'
import { type Prose, spanOf } from '../outline/prose.ts'
import { placeholderClasses, placeholderWords } from '../vocabulary/en/placeholders.ts'
import { lexicon } from '../vocabulary/lexicon.ts'
import type { Placeholder } from './model/placeholder.ts'
import { plain } from './plain.ts'

const words = lexicon(
  {
    slot: placeholderWords.slot.map((phrase) => `^(?:${phrase})$`),
    undetermined: placeholderWords.undetermined.map((phrase) => `^(?:${phrase})$`),
  },
  placeholderClasses,
)
const command = /\$\((?:date|whoami|hostname|git)\b[^)\n]{0,40}\)|\$\{(?:DATE|TODAY|NOW|USER)\}/g
const bracket = /\[([^[\]\n]{1,80})\](?![([:])/g
const figure =
  /(?<![\p{L}\p{N}$])(?:X{2,3}|XX?[./]XX?)\s?%|(?<![\p{L}\p{N}])(?:XX+\/XX+|20\d\d-XX-XX)(?![\p{L}\p{N}])/gu

function isStyled(prose: Prose, index: number): boolean {
  return prose.styles.some(
    ({ style, start, end }) => (style === 'code' || style === 'link') && start <= index && index < end,
  )
}

function find(passage: Passage, expression: RegExp, kind: Placeholder['kind'], isSlot: (inside: string) => boolean) {
  const { prose, section } = passage
  return [...prose.text.matchAll(expression)]
    .filter((match) => !isStyled(prose, match.index) && isSlot(match[1] ?? ''))
    .map(
      (match): Placeholder => ({
        span: spanOf(prose, match.index, match.index + match[0].length),
        kind,
        section: section.index,
      }),
    )
}

/** A label or cell whose whole value is a word such as TBD. */
function findUndetermined({ field, row, section }: Passage): Placeholder[] {
  const values = row === null ? (field === null ? [] : [field.value]) : row.cells.map((cell) => cell.body)
  return values
    .filter((value) => value.text !== '' && words.has(plain(value.text).trim(), 'undetermined'))
    .map((value) => ({ span: spanOf(value), kind: 'undetermined', section: section.index }))
}

/** What was left to be filled in, in document order; code, links and samples in fences are passed over. */
export function readPlaceholders(outline: Outline): Placeholder[] {
  return outline.passages
    .filter(({ fenced }) => !fenced)
    .flatMap((passage) => [
      ...find(passage, command, 'command', () => true),
      ...find(passage, bracket, 'slot', (inside) => words.has(plain(inside).trim(), 'slot')),
      ...find(passage, figure, 'figure', () => true),
      ...findUndetermined(passage),
    ])
}
