/** Imports a module by its address. It stands alone because what is run from compiled code cannot import anything. */
export function importModule(url: string): Promise<{ readonly default?: unknown }> {
  return import(url)
}
