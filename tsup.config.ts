import { defineConfig } from 'tsup'
import { auditReport } from './src/audit.ts'
import { phraseIndex } from './src/vocabulary/places.ts'

const requireForBundledPackages =
  "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url)"

/** An audit takes every table of words in, so that what is built knows all phrases and need not read them. */
auditReport('')
const define = { BUILT_PHRASE_INDEX: JSON.stringify(JSON.stringify(phraseIndex().write())) }

export default defineConfig([
  {
    entry: { index: 'src/index.ts', remark: 'src/remark.ts' },
    outDir: 'dist/library',
    format: 'esm',
    target: 'node20',
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    define,
    clean: true,
  },
  {
    entry: { main: 'src/cli/main.ts' },
    outDir: 'dist/cli',
    format: 'esm',
    target: 'node20',
    noExternal: [/.*/],
    splitting: true,
    define,
    clean: true,
    banner: { js: `#!/usr/bin/env node\n${requireForBundledPackages}` },
  },
])
