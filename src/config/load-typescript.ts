import { randomBytes } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { importModule } from './import-module.ts'

/** The default export of a TypeScript module: its types are taken off into a file beside it, so that what it imports is found. */
export async function importTypeScript(file: string): Promise<unknown> {
  const { transform } = await import('sucrase')
  const { code } = transform(await readFile(file, 'utf8'), {
    transforms: ['typescript'],
    disableESTransforms: true,
    filePath: file,
  })
  const module = `${file}.${randomBytes(4).toString('hex')}.mjs`
  try {
    await writeFile(module, code, { flag: 'wx' })
    return (await importModule(pathToFileURL(module).href)).default
  } finally {
    await rm(module, { force: true })
  }
}
