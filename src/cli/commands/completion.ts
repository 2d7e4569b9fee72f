import { suggest } from '../../suggest.ts'
import type { Run } from '../command.ts'
import { bashCompletion } from '../completion/bash.ts'
import { fishCompletion } from '../completion/fish.ts'
import { zshCompletion } from '../completion/zsh.ts'
import { Misuse } from '../misuse.ts'

const scripts: Readonly<Record<string, () => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
}

/** Prints a script that completes command lines. */
export const completion: Run = async ({ args }, io) => {
  const [shell = '', ...others] = args
  const script = Object.hasOwn(scripts, shell) && others.length === 0 ? scripts[shell] : undefined
  if (script === undefined) {
    const guess = suggest(shell, Object.keys(scripts))
    const hint = guess === null ? '' : `; did you mean ${guess}?`
    throw new Misuse(`completion takes one of ${Object.keys(scripts).join(', ')}${hint}`)
  }
  io.write(script())
  return 0
}
