import type { Code } from 'mdast'
import type { Span } from '../span.ts'
import type { OutlineBuilder } from './builder.ts'
import { spanOfNode } from './node.ts'
import type { Passage } from './passage.ts'
import { type Prose, plainProse } from './prose.ts'

const panelLanguages = new Set([
  '',
  'text',
  'txt',
  'plaintext',
  'plain',
  'markdown',
  'md',
  'ascii',
  'console',
  'log',
  'output',
])
const fenceLine = /^[\s>]*(?:`{3,}|~{3,})/
const frame = /[│║┃|╔╗╚╝═─━┌┐└┘├┤╠╣╟╢┬┴┼╦╩╬]+/g
const bullet = /^(\s*)[-*•](?=\s)/

/** The lines between the fences, frames of box-drawing characters and bullets taken off. */
function panelLines(source: string, span: Span): Prose[] {
  const lines: Prose[] = []
  let start = span.start
  for (const line of source.slice(span.start, span.end).split('\n')) {
    const bare = line.replace(frame, (drawn) => ' '.repeat(drawn.length)).replace(bullet, '$1 ')
    const lead = bare.length - bare.trimStart().length
    if (bare.trim() !== '' && !fenceLine.test(line))
      lines.push(plainProse(source, start + lead, start + bare.trimEnd().length))
    start += line.length + 1
  }
  return lines
}

/** Reads a fence: a panel yields its lines as passages, code yields none. */
export function readFence(builder: OutlineBuilder, node: Code, parents: readonly Passage[]): void {
  const language = (node.lang ?? '').toLowerCase()
  const kind = panelLanguages.has(language) ? 'panel' : 'code'
  const span = spanOfNode(node)
  const lines = kind === 'panel' ? builder.addLines(panelLines(builder.source, span), 'panel', parents) : []
  builder.fences.push({ span, language, kind, lines })
}
