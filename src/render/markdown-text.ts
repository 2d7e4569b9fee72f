/** A text as words of Markdown on one line, its signs escaped. */
export function markdownText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\|*_`<>[\]]/g, '\\$&')
}
