/** The values by each of their keys, in their order. */
export function groupBy<Value, Key>(
  values: Iterable<Value>,
  keysOf: (value: Value) => readonly Key[],
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values)
    for (const key of keysOf(value)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [value])
      else group.push(value)
    }
  return groups
}

/** The values by their key, in their order. */
export function grouped<Value, Key>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  return groupBy(values, (value) => [keyOf(value)])
}

/** The one value that passes a test; null when none does or several do. */
export function soleOf<Value>(values: readonly Value[], test: (value: Value) => boolean): Value | null {
  const first = values.findIndex(test)
  if (first < 0) return null
  return values.some((value, index) => index > first && test(value)) ? null : (values[first] ?? null)
}
