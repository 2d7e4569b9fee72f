import { type Prose, spanOf } from '../../../outline/prose.ts'
import type { Span } from '../../../span.ts'
import { unknownGrounds } from '../../../vocabulary/en/grounds.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { columnRole } from '../../items/columns.ts'
import { severityIn, startsGraded } from '../../items/severity/grade.ts'
import type { Statement } from '../statements.ts'

/** A level that a risk is given, beside words that say that it is not known. */
export interface UnfoundedRating {
  readonly span: Span
  readonly text: string
  /** What is rated: likelihood, impact, severity. */
  readonly scale: string
  readonly level: string
  readonly unknown: { readonly span: Span; readonly text: string }
}

const words = lexicon({ unknown: unknownGrounds })
const scales: ReadonlySet<string> = new Set(['likelihood', 'impact', 'severity'])
const silent: ReadonlySet<string> = new Set(['template', 'history', 'plan', 'guide'])

function read(label: string, value: Prose, rest: Prose): UnfoundedRating[] {
  const scale = columnRole(label) ?? ''
  const level = severityIn(value.text.slice(0, 30))
  const unknown = words.first(rest.text)
  if (!scales.has(scale) || level === null || !startsGraded(value.text) || unknown === null) return []
  const span = spanOf(rest, unknown.start, unknown.end)
  return [{ span: spanOf(value), text: value.text, scale, level, unknown: { span, text: unknown.text } }]
}

/** `Probability: Medium (unknown, not tested)`: a level and, in the same field or cell, that nothing is known. */
export function readUnfoundedRatings(statements: readonly Statement[]): UnfoundedRating[] {
  return statements.flatMap(({ passage: { field, row, quoted }, standing }) => {
    if (quoted || silent.has(standing.role)) return []
    if (field !== null) return read(field.key.text, field.value, field.value)
    return (row?.cells ?? []).flatMap(({ body }, index) => {
      return read(row?.grid.header[index]?.body.text ?? '', body, body)
    })
  })
}
