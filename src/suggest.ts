/** What it takes to turn a word into each beginning of another: insertions, deletions, replacements and swaps of neighbours. */
function distances(from: string, to: string): number[] {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      const costs = [(last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1)]
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        costs.push((beforeLast[column - 2] ?? 0) + 1)
      current.push(Math.min(...costs))
    }
    beforeLast = last
    last = current
  }
  return last
}

/** How far a mistyped name is from a known one, or from its first words; null where that is too far. */
function farness(wanted: string, candidate: string): number | null {
  const name = candidate.toLowerCase()
  const steps = distances(wanted, name)
  const ends = [...name.matchAll(/\b-|$/g)].map(({ index }) => ({
    cost: (steps[index] ?? 0) + (index < name.length ? 1 : 0),
    near: (steps[index] ?? 0) <= Math.max(1, Math.floor(index / 3)) && (index === name.length || index > 2),
  }))
  const costs = ends.filter(({ near }) => near).map(({ cost }) => cost)
  return costs.length === 0 ? null : Math.min(...costs)
}

/** The known name that a mistyped one most likely means; null when none is near. */
export function suggest(name: string, known: readonly string[]): string | null {
  const wanted = name.toLowerCase()
  const near = known
    .map((candidate) => ({ candidate, far: farness(wanted, candidate) }))
    .filter((one): one is { candidate: string; far: number } => one.far !== null)
    .sort((a, b) => a.far - b.far)
  const prefixed = known.filter((candidate) => wanted.length > 2 && candidate.startsWith(wanted))
  return near[0]?.candidate ?? (prefixed.length === 1 ? (prefixed[0] ?? null) : null)
}
