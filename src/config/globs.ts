import picomatch from 'picomatch'

/** Says whether a path, relative to the folder of the config and with `/`, is meant. */
export type Matcher = (path: string) => boolean

function matcherOf(glob: string): Matcher {
  const bare = glob.replace(/^\.\//, '').replace(/\/$/, '')
  const file = picomatch(bare, { dot: true, basename: true })
  const below = picomatch(`${bare}/**`, { dot: true })
  return (path) => path === bare || (!glob.endsWith('/') && file(path)) || below(path)
}

/** Matches what one of the globs names, or what stands in a folder that it names; the last one that fits decides, `!` takes back. */
export function matcher(globs: readonly string[]): Matcher {
  const tests = globs.map((glob) => ({ takes: !glob.startsWith('!'), fits: matcherOf(glob.replace(/^!/, '')) }))
  return (path) => tests.findLast(({ fits }) => fits(path))?.takes ?? false
}
