import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import process from 'node:process'
import { Script } from 'node:vm'

/** A script of this package, run. */
export interface LoadedScript {
  readonly exports: unknown
  /** Leaves what V8 compiled beside the script, for the next run; where the folder is read-only nothing is left. */
  keep(): void
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

function write(file: string, data: Buffer): void {
  try {
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, data)
    renameSync(draft, file)
  } catch {
    // The next run compiles anew.
  }
}

/** What was compiled in a run that used less than this is not worth keeping. */
const worthKeeping = 1_000_000

/** Runs a CommonJS script of ASCII alone with what V8 compiled of it in an earlier run; V8 itself rejects what another version left. */
export function loadScript(file: string): LoadedScript {
  const require = createRequire(file)
  const cache = `${file}.${process.version}-${process.arch}.cache`
  const cachedData = readIfThere(cache)
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, require, module, file, dirname(file))
  const keep = () => {
    if (cachedData !== undefined && script.cachedDataRejected !== true) return
    const compiled = script.createCachedData()
    if (compiled.length >= worthKeeping) write(cache, compiled)
  }
  return { exports: module.exports, keep }
}
