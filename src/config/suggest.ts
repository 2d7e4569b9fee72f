/** How many insertions, deletions, replacements and swaps of neighbours turn one word into the other. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const costs = [(last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1)]
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        costs.push((beforeLast[column - 2] ?? 0) + 1)
      current.push(Math.min(...costs))
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}

/** The known name that a mistyped one most likely means; null when none is near. */
export function suggest(name: string, known: readonly string[]): string | null {
  const wanted = name.toLowerCase()
  const near = known
    .map((candidate) => ({ candidate, steps: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, steps }) => steps <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.steps - b.steps)
  const prefixed = known.filter((candidate) => wanted.length > 2 && candidate.startsWith(wanted))
  return near[0]?.candidate ?? (prefixed.length === 1 ? (prefixed[0] ?? null) : null)
}
