import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { codeOf, systemReason } from '../config/reasons.ts'
import { NotTextError } from '../text/decode.ts'

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
  const code = codeOf(error)
  return systemReason(error) ?? (/^E[A-Z]+$/.test(code) ? `cannot be read (${code})` : null)
}
