const mostEntries = 20

/** Entries of a Markdown list, the first of many and how many more there are. */
export function bullets(entries: readonly string[]): string[] {
  const more = entries.length - mostEntries
  return [...entries.slice(0, mostEntries).map((entry) => `- ${entry}`), ...(more > 0 ? [`- and ${more} more`] : [])]
}

/** A Markdown table. */
export function tableOf(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  if (rows.length === 0) return []
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}
