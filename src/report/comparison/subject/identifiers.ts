import type { Prose } from '../../../outline/prose.ts'

const id = /\b(?:CVE-\d{4}-\d+|[A-Z][A-Z0-9]{0,9}-(?:[A-Z]{1,2})?\d{1,5}(?:-R\d+)?)\b|(?<![\w&])#\d{1,5}\b/g
const leadingId = /^\W*([A-Z]\d{1,3}[a-z]?)(?=[.):]|\s[–—-]\s)/
const file =
  /(?<![\w./-])[\w./-]{0,250}\b[\w-]{1,100}\.(?:cs|css|env|go|gradle|html|java|js|json|kt|md|mjs|php|plist|py|rb|rs|sh|sol|sql|swift|toml|ts|tsx|txt|vue|xml|ya?ml)\b/gi
const endpoint = /(?<![\w.)\]])\/(?:api\/)?[a-z][\w-]*(?:\/[\w:{}[\]*.-]+)*/gi
const compound = /\b[a-z]+(?:[A-Z][a-z0-9]+)+\b|\b[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+\b|\b[A-Za-z0-9]+_[A-Za-z0-9_]+\b/g
/** Kinds of names, and the sign that each holds. */
const kinds = [
  { sign: '.', pattern: file },
  { sign: '/', pattern: endpoint },
  { sign: '', pattern: compound },
] as const
const minLength = 4
const maxLength = 60

/** Ids that a text names: A11Y-002, CVE-2024-1, #12, and `T3.` where it starts the text. */
export function idsOf(text: string): Set<string> {
  const ids = new Set<string>(text.match(id))
  const leading = leadingId.exec(text)?.[1]
  if (leading !== undefined) ids.add(leading)
  return ids
}

function normalise(name: string): string {
  return name
    .replace(/\(.*\)$/, '')
    .replace(/^.*\/(?=[^/]+\.\w+$)/, '')
    .trim()
    .toLowerCase()
}

/** Code spans, file names, endpoints and compound names of a text, in lower case, files without their folder. */
export function identifiersOf(prose: Prose): Set<string> {
  const { text } = prose
  const code = prose.styles
    .filter((styled) => styled.style === 'code')
    .map((styled) => text.slice(styled.start, styled.end))
  const names = kinds.flatMap(({ sign, pattern }) => (text.includes(sign) ? (text.match(pattern) ?? []) : []))
  return new Set(
    [...code, ...names].map(normalise).filter((name) => name.length >= minLength && name.length < maxLength),
  )
}

/** The file names among identifiers. */
export function filesOf(identifiers: ReadonlySet<string>): string[] {
  return [...identifiers].filter((name) => /\.[a-z]{1,6}$/.test(name))
}

/** The family of an id: A11Y- of A11Y-002. */
export function familyOf(id: string): string {
  return id.replace(/\d+(?:-R\d+)?[a-z]?$/, '')
}
