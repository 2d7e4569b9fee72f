import type { Span } from '../span.ts'

/** What a comment may ask for. */
export const directiveKinds = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const

/** What a comment in a report asks for. */
export interface Directive {
  /** Null where it is meant for this tool, but asks for nothing that is known. */
  readonly kind: (typeof directiveKinds)[number] | null
  /** What it calls itself, such as `audit-reports-disable-line`. */
  readonly name: string
  /** The rules that it names; empty where it means all. */
  readonly rules: readonly string[]
  /** What follows `--`; null without. */
  readonly reason: string | null
  readonly span: Span
}

const comment = /<!--\s*(audit-?reports?[-_: ]+(?:dis|en)able(?:-\w+)*)([\s\S]*?)-->/gi

function readDirective(match: RegExpMatchArray): Directive {
  const [whole, name = '', rest = ''] = match
  const cut = rest.search(/(?:^|\s)--\s/)
  const names = cut < 0 ? rest : rest.slice(0, cut)
  const reason =
    cut < 0
      ? ''
      : rest
          .slice(cut)
          .replace(/^\s*--/, '')
          .replace(/\s+/g, ' ')
          .trim()
  const start = match.index ?? 0
  return {
    kind: directiveKinds.find((kind) => name === `audit-reports-${kind}`) ?? null,
    name,
    rules: names.split(/[\s,]+/).filter((name) => name !== ''),
    reason: reason === '' ? null : reason,
    span: { start, end: start + whole.length },
  }
}

/** The directives of a report, in order; what stands in code is none. */
export function readDirectives(text: string, code: readonly Span[]): Directive[] {
  return [...text.matchAll(comment)]
    .filter(({ index }) => text[index - 1] !== '`' && !code.some(({ start, end }) => start <= index && index < end))
    .map(readDirective)
}
