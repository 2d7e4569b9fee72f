import * as node from 'node:module'

const hooks = new URL('./typescript-hooks.mjs', import.meta.url)
let readsTypeScript = false

/** Makes Node take the types off the TypeScript modules that it loads from now on. */
async function readTypeScript(): Promise<void> {
  if (readsTypeScript) return
  readsTypeScript = true
  if ('registerHooks' in node && typeof node.registerHooks === 'function') node.registerHooks(await import(hooks.href))
  else node.register(hooks)
}

/**
 * Gives the default export of a module, in JavaScript or TypeScript, as it is now on disk. It stands alone because what is
 * run from compiled code cannot import anything.
 */
export async function loadModule(url: URL): Promise<unknown> {
  if (/\.m?ts$/.test(url.pathname)) await readTypeScript()
  const { default: found } = await import(url.href)
  return found
}
