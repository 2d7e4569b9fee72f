import { readdirSync, readFileSync } from 'node:fs'

/** What stands in `src/rules` and is no rule. */
export const notRules: readonly string[] = ['index.ts', 'option.ts', 'rule.ts', 'trace.ts']

/** All source files of the product, relative to the project. */
export function sourceFiles(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'))
    .sort()
}

/** How many lines a file has. */
export function linesOf(file: string): number {
  return readFileSync(file, 'utf8').split('\n').length - 1
}

/** The files of the product that a file names in its imports, without those for types where `runtime` is asked for. */
export function importsOf(file: string, runtime = false): string[] {
  const statement = /^(?:import|export)\s+(type\s)?([^'"]*?)from\s+'([^']+)'|^import\s+'([^']+)'/gm
  return [...readFileSync(file, 'utf8').matchAll(statement)]
    .filter(([, type, names = '']) => !runtime || (type === undefined && !onlyTypes(names)))
    .map(([, , , from, bare]) => from ?? bare ?? '')
}

function onlyTypes(names: string): boolean {
  const inner = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1]
  return (inner ?? 'value').split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '))
}
