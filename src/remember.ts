const longest = 2000
const most = 4000

/**
 * The function with its results remembered by text, for what many readers ask of the same words. Results are shared, so
 * they are not to be changed; long texts and more than some thousand are not remembered, so that memory stays flat.
 */
export function oncePerText<Result extends {}>(read: (text: string) => Result): (text: string) => Result {
  let known = new Map<string, Result>()
  return (text) => {
    if (text.length > longest) return read(text)
    const before = known.get(text)
    if (before !== undefined) return before
    const result = read(text)
    if (known.size >= most) known = new Map()
    known.set(text, result)
    return result
  }
}
