import type { FixedNumber, Remedy } from '../rules/rule.ts'
import type { Source } from '../text/source.ts'
import type { Edit, Finding } from './finding.ts'

/** A number as it is written: `1,234`, `12.5`, `1 234,50`. */
interface Written {
  readonly start: number
  readonly text: string
}

const token = /\d+(?:[.,'’ \u00a0\u202f]\d+)*/g
const grouped = /^\d{1,3}(?:([.,'’ \u00a0\u202f])\d{3})(?:\1\d{3})*(?=$|[.,]\d+$)/

/** The ways to take a number as it is written, each with how it groups and separates. */
function readings(text: string): { value: number; group: string; point: string; decimals: number }[] {
  const found = []
  const plain = /^(\d+)(?:([.,])(\d+))?$/.exec(text)
  if (plain !== null) {
    const [, whole = '', point = '', rest = ''] = plain
    found.push({ value: Number(`${whole}.${rest || '0'}`), group: '', point, decimals: rest.length })
  }
  const [groups = '', group = ''] = grouped.exec(text) ?? []
  if (groups !== '') {
    const rest = text.slice(groups.length + 1)
    const whole = groups.replaceAll(group, '')
    found.push({
      value: Number(`${whole}.${rest || '0'}`),
      group,
      point: text[groups.length] ?? '',
      decimals: rest.length,
    })
  }
  return found
}

/** The derived number, written as the one that stands there; null where that is another number. */
function rewrite({ text }: Written, { is, derived }: FixedNumber): string | null {
  const reading = readings(text).find(({ value }) => value === is)
  if (reading === undefined || derived < 0) return null
  const [whole = '', rest = ''] = derived.toFixed(reading.decimals).split('.')
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, reading.group)}${rest === '' ? '' : `${reading.point}${rest}`}`
}

/** Where numbers stand one after the other in a text, with what to write; null where that is nowhere, or not clear. */
function place(text: string, numbers: readonly FixedNumber[]): (Written & { readonly now: string })[] | null {
  const written = [...text.matchAll(token)].map((match) => ({ start: match.index, text: match[0] }))
  const runs = written.flatMap((_, from) => {
    const run = numbers.flatMap((number, index) => {
      const one = written[from + index]
      const now = one === undefined ? null : rewrite(one, number)
      return one === undefined || now === null ? [] : [{ ...one, now }]
    })
    return run.length === numbers.length ? [run] : []
  })
  return runs.length === 1 ? (runs[0] ?? null) : null
}

/** What to write into the file as it stands on disk; nothing where the place is not clear. */
export function editsOf(remedy: Remedy, source: Source): Edit[] {
  if (remedy === 'encoding')
    return source.repairs
      .filter(({ status }) => status === 'repaired')
      .map(({ span, after }) => ({ location: source.locateOriginal(span), text: after }))
  const { span } = remedy.at
  const changes = place(source.text.slice(span.start, span.end), remedy.numbers) ?? []
  const edits = changes.flatMap(({ start, text, now }): Edit[] => {
    const at = span.start + start
    const location = source.locate({ start: at, end: at + text.length })
    const stands = source.original.slice(location.start.offset, location.end.offset)
    return stands === text ? [{ location, text: now }] : []
  })
  return edits.length === changes.length ? edits.filter((_, index) => changes[index]?.text !== changes[index]?.now) : []
}

/** A text with the fixes of the findings that nobody silenced; of those that overlap the first is made. */
export function applyFixes(text: string, findings: readonly Finding[]): { text: string; fixed: readonly Finding[] } {
  const fixed: Finding[] = []
  const taken: Edit[] = []
  for (const finding of findings) {
    const { fix = [], suppressed } = finding
    if (fix.length === 0 || suppressed !== undefined) continue
    if (fix.some((edit) => taken.some((other) => overlaps(edit, other)))) continue
    taken.push(...fix)
    fixed.push(finding)
  }
  taken.sort((a, b) => a.location.start.offset - b.location.start.offset)
  let done = ''
  let from = 0
  for (const { location, text: now } of taken) {
    done += text.slice(from, location.start.offset) + now
    from = location.end.offset
  }
  return { text: done + text.slice(from), fixed }
}

function overlaps(a: Edit, b: Edit): boolean {
  return a.location.start.offset < b.location.end.offset && b.location.start.offset < a.location.end.offset
}
