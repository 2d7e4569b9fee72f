import type { Nodes } from 'mdast'
import type { Span } from '../span.ts'

/** How a stretch of words is set. */
export type Emphasis = 'strong' | 'emphasis' | 'struck' | 'code' | 'link'

/** A stretch of a prose's text that is set in one way, as indices into that text. */
export interface Styled {
  readonly style: Emphasis
  readonly start: number
  readonly end: number
}

/** The plain words of a stretch of Markdown, with the place of each character. */
export interface Prose {
  /** Words without markup; line ends of the source, hard breaks and `<br>` are `\n`. */
  readonly text: string
  /** For each UTF-16 unit of `text` its offset in the source text. */
  readonly offsets: readonly number[]
  readonly styles: readonly Styled[]
}

const reference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{1,31});/

/** Aligns the value of a text node with its source: escapes, character references, quote and list prefixes. */
function align(value: string, source: string, from: number): number[] {
  const offsets: number[] = []
  let at = from
  for (let index = 0; index < value.length; index++) {
    const char = value[index]
    if (index > 0 && value[index - 1] === '\n') while (source[at] !== char && /[ \t>]/.test(source[at] ?? '')) at++
    if (char === '\n') while (/[ \t]/.test(source[at] ?? '')) at++
    const decoded = source[at] === '&' ? reference.exec(source.slice(at, at + 34)) : null
    if (source[at] === '\\' && source[at + 1] === char && char !== '\\') at++
    offsets.push(at)
    if (decoded !== null && char !== '&') at += decoded[0].length
    else if (decoded !== null && source.startsWith('&amp;', at)) at += 5
    else if (char === '\n' && source[at] === '\r' && source[at + 1] === '\n') at += 2
    else if (char === '\\' && source[at + 1] === '\\' && value[index + 1] !== '\\') at += 2
    else at++
  }
  return offsets
}

function consecutive(start: number, length: number): number[] {
  const offsets: number[] = []
  for (let index = 0; index < length; index++) offsets.push(start + index)
  return offsets
}

/** The words of a node, deleted text kept and marked, images as their alternative text, other HTML dropped. */
export function proseOf(node: Nodes, source: string): Prose {
  let text = ''
  const offsets: number[] = []
  const styles: Styled[] = []
  const append = (value: string, places: readonly number[]) => {
    text += value
    for (const place of places) offsets.push(place)
  }
  const literal = (value: string, start: number) =>
    append(value, source.startsWith(value, start) ? consecutive(start, value.length) : align(value, source, start))
  const styled = (style: Emphasis, body: () => void) => {
    const start = text.length
    body()
    if (text.length > start) styles.push({ style, start, end: text.length })
  }
  const visit = (current: Nodes): void => {
    const start = current.position?.start.offset ?? offsets.at(-1) ?? 0
    const children = () => {
      if ('children' in current) for (const child of current.children) visit(child)
    }
    switch (current.type) {
      case 'text':
        return literal(current.value, start)
      case 'inlineCode': {
        const ticks = /^`*/.exec(source.slice(start, start + 16))?.[0].length ?? 0
        const padded = source[start + ticks] === ' ' && current.value[0] !== ' ' ? 1 : 0
        return styled('code', () => literal(current.value, start + ticks + padded))
      }
      case 'break':
        return append('\n', [start])
      case 'html':
        return /^<br/i.test(current.value) ? append('\n', [start]) : undefined
      case 'image':
        return current.alt ? append(current.alt, align(current.alt, source, start + 2)) : undefined
      case 'strong':
        return styled('strong', children)
      case 'emphasis':
        return styled('emphasis', children)
      case 'delete':
        return styled('struck', children)
      case 'link':
      case 'linkReference':
        return styled('link', children)
      case 'footnoteReference':
        return
      default:
        return children()
    }
  }
  visit(node)
  return { text, offsets, styles }
}

/** Prose of a stretch of source that holds no markup. */
export function plainProse(source: string, start: number, end: number): Prose {
  const text = source.slice(start, end)
  return { text, offsets: consecutive(start, end - start), styles: [] }
}

/** The part of a prose between two indices of its text. */
export function slice(prose: Prose, start: number, end: number = prose.text.length): Prose {
  const styles: Styled[] = []
  for (const styled of prose.styles) {
    const from = Math.max(styled.start, start)
    const to = Math.min(styled.end, end)
    if (from < to) styles.push({ style: styled.style, start: from - start, end: to - start })
  }
  return { text: prose.text.slice(start, end), offsets: prose.offsets.slice(start, end), styles }
}

/** A prose without white space at its ends. */
export function trim(prose: Prose): Prose {
  const start = prose.text.length - prose.text.trimStart().length
  const end = prose.text.trimEnd().length
  return start === 0 && end === prose.text.length ? prose : slice(prose, start, Math.max(start, end))
}

/** Where the words between two indices of a prose stand in the source. */
export function spanOf(prose: Prose, start = 0, end: number = prose.text.length): Span {
  const first = prose.offsets[start] ?? prose.offsets.at(-1) ?? 0
  const last = prose.offsets[Math.max(start, end - 1)] ?? first
  return { start: first, end: end > start ? last + 1 : first }
}

/** Whether the words between two indices are all set in a style, white space and punctuation aside. */
export function isSet(prose: Prose, style: Emphasis, start = 0, end: number = prose.text.length): boolean {
  const stretches = prose.styles.filter((styled) => styled.style === style)
  if (stretches.length === 0) return false
  let seen = false
  for (let index = start; index < end; index++) {
    if (!/[\p{L}\p{N}]/u.test(prose.text[index] ?? '')) continue
    seen = true
    if (!stretches.some((styled) => styled.start <= index && index < styled.end)) return false
  }
  return seen
}
