const around = 2

/** The stretches of lines that hold a change, with lines around them. */
function hunksOf(changed: readonly number[], total: number): { from: number; to: number }[] {
  const hunks: { from: number; to: number }[] = []
  for (const line of changed) {
    const last = hunks.at(-1)
    const from = Math.max(0, line - around)
    const to = Math.min(total, line + around + 1)
    if (last !== undefined && from <= last.to) last.to = to
    else hunks.push({ from, to })
  }
  return hunks
}

/** The lines of a text; what stands after the last line end is one only where it has words, and then says that none ends it. */
function linesOf(text: string): string[] {
  const lines = text.split('\n')
  const last = lines.pop() ?? ''
  return last === '' ? lines : [...lines, `${last}\n\\ No newline at end of file`]
}

function hunkLines(before: readonly string[], after: readonly string[], from: number, to: number): string[] {
  const lines: string[] = []
  let removed: string[] = []
  let added: string[] = []
  const flush = () => {
    lines.push(...removed, ...added)
    removed = []
    added = []
  }
  for (let index = from; index < to; index++) {
    if (before[index] === after[index]) {
      flush()
      lines.push(` ${before[index]}`)
    } else {
      removed.push(`-${before[index]}`)
      added.push(`+${after[index]}`)
    }
  }
  flush()
  return lines
}

/** A unified diff of two texts with the same number of lines; empty when they are equal. */
export function renderDiff(path: string, before: string, after: string): string {
  const old = linesOf(before)
  const now = linesOf(after)
  const changed = old.flatMap((line, index) => (line === now[index] ? [] : [index]))
  if (changed.length === 0) return ''
  const hunks = hunksOf(changed, old.length).flatMap(({ from, to }) => {
    const range = `${from + 1},${to - from}`
    return [`@@ -${range} +${range} @@`, ...hunkLines(old, now, from, to)]
  })
  return `${[`--- a/${path}`, `+++ b/${path}`, ...hunks].join('\n')}\n`
}
