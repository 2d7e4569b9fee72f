import type { Sourced } from '../config/layer.ts'
import type { Finding } from '../findings/finding.ts'
import type { Rule } from '../rules/rule.ts'
import type { ReadField, Seen, Trace } from '../rules/trace.ts'
import { contains } from '../span.ts'
import type { Source } from '../text/source.ts'
import { printable } from './printable.ts'
import { counted } from './words.ts'

/** How a rule went over one file. */
export interface Explained {
  readonly path: string
  readonly rule: Rule
  readonly source: Source
  readonly trace: Trace
  readonly findings: readonly Finding[]
  /** Its level and its options, each with where it is said. */
  readonly settings: readonly (readonly [string, Sourced<string | number | readonly string[]>])[]
}

const maxSeen = 40
const maxQuote = 60

function quote(source: Source, { start, end }: Seen['span']): string {
  const words = source.text.slice(start, end).replace(/\s+/g, ' ').trim()
  return words.length > maxQuote ? `${words.slice(0, maxQuote - 1)}…` : words
}

function fieldWords({ name, value }: ReadField): string {
  return value === true ? name : value === false ? `not ${name}` : `${name} ${value ?? 'none'}`
}

function seenLines({ source, trace }: Explained): string[] {
  const places = trace.contradictions.flatMap(({ at, against }) => [at.span, ...against.map(({ span }) => span)])
  const isFound = ({ span }: Seen) => places.some((place) => contains(span, place) && contains(place, span))
  const ordered = [...trace.seen].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const others = ordered.filter((one) => !isFound(one))
  const left = new Set(others.slice(maxSeen))
  const lines = ordered
    .filter((one) => !left.has(one))
    .map((one) => {
      const line = source.locate(one.span).start.line
      const mark = isFound(one) ? '→' : ' '
      const fields = one.fields.map(fieldWords).join(', ')
      return `${mark} ${String(line).padStart(5)}  ${one.path}  “${quote(source, one.span)}”${fields === '' ? '' : `: ${fields}`}`
    })
  return left.size === 0 ? lines : [...lines, `         and ${counted(left.size, 'more place')}`]
}

function settingWords([name, { value, from }]: Explained['settings'][number]): string {
  return `  ${name}  ${typeof value === 'object' ? value.join(', ') : value}  (${from})`
}

function outcome({ findings, rule }: Explained): string[] {
  const found = findings.map(({ location, message, suppressed }) => {
    const silenced = suppressed === undefined ? '' : ` (suppressed: ${suppressed.reason || 'no reason given'})`
    return `  ${location.start.line}:${location.start.column}  ${message}${silenced}`
  })
  if (found.length > 0) return ['Found', ...found]
  return ['Found nothing that stands against each other.', `Passed over by design: ${rule.silent}`]
}

/** How a rule went over one file: what of the file it looked at, what it read there, and what it found. */
export function renderTrace(explained: Explained): string {
  const { path, rule, trace, settings } = explained
  const parts = trace.parts.map(({ name, holds }) => `${name}: ${holds ?? 'none'}`)
  const seen = seenLines(explained)
  const lines = [
    `${rule.id} over ${path}`,
    ...settings.map(settingWords),
    '',
    `Asked for  ${parts.join(', ')}`,
    ...(seen.length === 0 ? ['Looked at nothing: the file states nothing of the kind.'] : ['Looked at', ...seen]),
    '',
    ...outcome(explained),
  ]
  return `${lines.map((line) => printable(line)).join('\n')}\n`
}
