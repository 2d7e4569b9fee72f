import { printable } from '../render/printable.ts'
import type { Io } from './io.ts'

/** A run that is shorter shows nothing. */
const patience = 1000

/** Tells how far a run over so many files is, once it takes long; null ends that. */
export function progressOf(total: number, io: Io): (name: string | null) => void {
  const started = Date.now()
  let count = 0
  let shown = false
  return (name) => {
    count++
    if (name === null) {
      if (shown) io.progress(null)
    } else if (Date.now() - started > patience) {
      io.progress(`${count}/${total} ${printable(name)}`)
      shown = true
    }
  }
}
