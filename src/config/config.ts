import type { Layer } from './layer.ts'

type Choices = Omit<Layer, 'from' | 'only'>

/** What a config file may say; `schema.ts` checks it. */
export interface Config extends Choices {
  /** Where an editor finds the JSON schema of this file. */
  readonly $schema?: string | undefined
  /** Files that are never read, even when named; `!` takes one back. */
  readonly ignores?: readonly string[] | undefined
  /** The file of known findings, relative to the folder of the config. */
  readonly baseline?: string | undefined
  /** Other choices for some files; later ones win. */
  readonly overrides?: readonly (Choices & { readonly files: readonly string[] })[] | undefined
}
