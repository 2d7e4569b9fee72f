const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Text as it may stand in XML or HTML, in attributes too; what XML forbids becomes U+FFFD. */
export function xml(text: string): string {
  return text.replace(forbidden, '\uFFFD').replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
