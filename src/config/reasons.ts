const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'a file stands where a folder should be',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'symbolic links go in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENODEV: 'is no regular file',
  ENOENT: 'no such file',
  ENOSPC: 'no space left to write',
  ENOTDIR: 'a file stands where a folder should be',
  ENXIO: 'is no regular file',
  EROFS: 'the file system is read-only',
  ERR_FS_FILE_TOO_LARGE: 'is too large',
}

/** The code of what Node throws; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** What the file system means by an error, in words; null where it is none of the known ones. */
export function systemReason(error: unknown): string | null {
  const code = codeOf(error)
  return Object.hasOwn(reasons, code) ? (reasons[code] ?? null) : null
}
