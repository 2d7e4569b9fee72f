const token = /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g
const trailingComma = /"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g

/** Whether a text is JSON so far: it parses, or only lacks its end. */
function isSoFar(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    const { message } = error as SyntaxError
    const [, position] = /position (\d+)/.exec(message) ?? []
    return /end of JSON input|Unterminated string/.test(message) || Number(position) === text.length
  }
}

/** The error with its place as line and column, for which an editor has a way. */
function placed({ message }: SyntaxError, text: string): SyntaxError {
  let from = 0
  let to = text.length
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2)
    if (isSoFar(text.slice(0, middle))) from = middle
    else to = middle
  }
  const before = text.slice(0, isSoFar(text) ? to : from).split('\n')
  const place = `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
  const what = message.replace(/(?:, (?:\.\.\.)?"[\s\S]*| in JSON at position [\s\S]*| at position [\s\S]*)$/, '')
  return new SyntaxError(`no JSON: ${what}, at ${place}`)
}

/** Parses JSON with comments and trailing commas. Throws a SyntaxError that says where. */
export function parseJsonc(text: string): unknown {
  const bare = text
    .replace(/^\uFEFF/, ' ')
    .replace(token, (found) => (found.startsWith('"') ? found : found.replace(/[^\n]/g, ' ')))
    .replace(trailingComma, (found) => (found === ',' ? ' ' : found))
  try {
    return JSON.parse(bare)
  } catch (error) {
    throw placed(error as SyntaxError, bare)
  }
}
