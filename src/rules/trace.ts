import type { Report } from '../report/report.ts'
import type { Span, Spanned } from '../span.ts'
import type { Contradiction, Rule } from './rule.ts'

/** A field as a rule read it. */
export interface ReadField {
  readonly name: string
  readonly value: string | number | boolean | null
}

/** One statement of the report that a rule looked at, and what it read of it, in the order of its first look. */
export interface Seen {
  /** The part of the model that it belongs to: `checklists.items`. */
  readonly path: string
  readonly span: Span
  readonly fields: readonly ReadField[]
}

/** A part of the model that a rule asked for: how many statements it holds, or its value. */
export interface ReadPart {
  readonly name: string
  readonly holds: number | ReadField['value']
}

/** What a rule did with a report. */
export interface Trace {
  /** The parts of the model that it asked for. */
  readonly parts: readonly ReadPart[]
  readonly seen: readonly Seen[]
  readonly contradictions: readonly Contradiction<unknown>[]
}

interface Noted {
  readonly path: string
  readonly span: Span
  readonly fields: Map<string, ReadField['value']>
}

const silentFields: ReadonlySet<string> = new Set(['span', 'text', 'start', 'end', 'name', 'title', 'subject', 'item'])

function isPlain(value: unknown): value is ReadField['value'] {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}

function isSpanned(value: object): value is Spanned {
  return 'span' in value && typeof value.span === 'object' && value.span !== null && 'start' in value.span
}

/** Gives out a report whose every look is noted; one object stays one object. */
function watched(report: Report, noted: Map<object, Noted>, parts: Set<string>): Report {
  const known = new WeakMap<object, object>()
  const watch = <T>(value: T, path: string): T => {
    if (typeof value !== 'object' || value === null || value instanceof Map || value instanceof Set) return value
    const before = known.get(value)
    if (before !== undefined) return before as T
    const isReport = value === (report as unknown)
    const isStatement = !Array.isArray(value) && !isReport && isSpanned(value)
    const note: Noted | null = isStatement ? { path, span: value.span, fields: new Map() } : null
    const proxy = new Proxy(value, {
      get: (target, key) => {
        const found: unknown = Reflect.get(target, key)
        if (typeof key === 'symbol' || typeof found === 'function') return found
        if (isReport) parts.add(key)
        if (note !== null) {
          noted.set(value, note)
          if (isPlain(found) && !silentFields.has(key)) note.fields.set(key, found)
        }
        const isIndex = Array.isArray(target) && /^\d+$/.test(key)
        const inner = isReport ? key : isIndex ? path : `${path}.${key}`
        return isPlain(found) || key === 'span' ? found : watch(found, inner)
      },
    })
    known.set(value, proxy)
    return proxy
  }
  return watch(report, '')
}

/** Runs a rule over a report and notes what it looks at. */
export function traceRule(rule: Rule, report: Report): Trace {
  const noted = new Map<object, Noted>()
  const asked = new Set<string>()
  const contradictions = [...rule.check(watched(report, noted, asked))]
  const parts = [...asked].map((name) => {
    const value: unknown = Reflect.get(report, name)
    return { name, holds: isPlain(value) ? value : Array.isArray(value) ? value.length : 1 }
  })
  const seen = [...noted.values()].map(({ path, span, fields }) => ({
    path,
    span,
    fields: [...fields].map(([name, value]) => ({ name, value })),
  }))
  return { parts, seen, contradictions }
}
