import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { NotTextError } from '../text/decode.ts'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'symbolic links go in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENODEV: 'is no regular file',
  ENOENT: 'no such file',
  ENOSPC: 'no space left to write',
  ENXIO: 'is no regular file',
  EROFS: 'the file system is read-only',
  ERR_FS_FILE_TOO_LARGE: 'is too large',
}

/** Thrown for what is neither a file nor a folder: reading it might never end. */
class NotAFileError extends Error {
  override readonly name = 'NotAFileError'
}

/** The bytes of a regular file; never waits for a writer. Throws for a fifo, a device or a socket, and what the file system throws. */
export async function readRegularFile(file: string): Promise<Uint8Array> {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = await handle.stat()
    if (!stats.isFile() && !stats.isDirectory()) throw new NotAFileError('is no regular file')
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

/** Why a file could not be read or written, in words; null for what is no fault of the file. */
export function reasonOf(error: unknown): string | null {
  if (error instanceof NotTextError || error instanceof NotAFileError) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return (
    (Object.hasOwn(reasons, code) ? reasons[code] : undefined) ??
    (/^E[A-Z]+$/.test(code) ? `cannot be read (${code})` : null)
  )
}
