import { randomBytes } from 'node:crypto'
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'

async function replace(target: string, content: string | Uint8Array, mode: number | null): Promise<void> {
  const temporary = `${target}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await writeFile(temporary, content, { flag: 'wx' })
    if (mode !== null) await chmod(temporary, mode)
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/**
 * Replaces a file's content at once, so that nobody reads half of it; its mode stays, and a link goes on pointing to it.
 * Throws what the file system throws.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path)
  await replace(target, content, (await stat(target)).mode)
}

/** Writes a file at once, whether or not it is there; what is no regular file, such as a device, is written into. */
export async function writeWhole(path: string, content: string): Promise<void> {
  const found = await stat(path).catch(() => null)
  if (found === null) await replace(path, content, null)
  else if (found.isFile()) await writeAtomically(path, content)
  else await writeFile(path, content)
}
