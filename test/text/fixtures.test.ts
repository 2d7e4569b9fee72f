import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSource } from '../../src/text/source.ts'

const folder = new URL('../../fixtures/encodings/', import.meta.url)

describe('each damaged file comes back as it was written', () => {
  for (const name of readdirSync(folder)) {
    test(name, () => {
      const source = readSource(readFileSync(new URL(`${name}/damaged.md`, folder)))
      expect(source.text).toBe(readFileSync(new URL(`${name}/repaired.md`, folder), 'utf8'))
    })
  }
})
