const token = /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g
const trailingComma = /"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g

/** Parses JSON with comments and trailing commas. Throws a SyntaxError whose position is that of the text. */
export function parseJsonc(text: string): unknown {
  const bare = text
    .replace(/^\uFEFF/, ' ')
    .replace(token, (found) => (found.startsWith('"') ? found : found.replace(/[^\n]/g, ' ')))
    .replace(trailingComma, (found) => (found === ',' ? ' ' : found))
  return JSON.parse(bare)
}
