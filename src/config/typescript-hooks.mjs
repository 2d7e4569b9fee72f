// @ts-check
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transform } from 'sucrase'

/**
 * Gives TypeScript modules to Node without their types; a hook of `module.registerHooks` and of `module.register`.
 * It is plain JavaScript because Node loads it by itself.
 * @template Loaded
 * @param {string} url
 * @param {{ format: string | null | undefined }} context
 * @param {(url: string, context: { format: string | null | undefined }) => Loaded} next
 * @returns {Loaded | { format: 'module', source: string, shortCircuit: true }}
 */
export function load(url, context, next) {
  const { protocol, pathname } = new URL(url)
  if (protocol !== 'file:' || !/\.m?ts$/.test(pathname)) return next(url, context)
  const filePath = fileURLToPath(url)
  const { code } = transform(readFileSync(filePath, 'utf8'), {
    transforms: ['typescript'],
    disableESTransforms: true,
    filePath,
  })
  return { format: 'module', source: code, shortCircuit: true }
}
