import { defineConfig } from 'tsup'

const requireForBundledPackages =
  "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url)"

export default defineConfig([
  {
    entry: { index: 'src/index.ts', remark: 'src/remark.ts' },
    outDir: 'dist/library',
    format: 'esm',
    target: 'node20',
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    clean: true,
  },
  {
    entry: { main: 'src/cli/main.ts' },
    outDir: 'dist/cli',
    format: 'esm',
    target: 'node20',
    noExternal: [/.*/],
    splitting: true,
    clean: true,
    banner: { js: `#!/usr/bin/env node\n${requireForBundledPackages}` },
  },
])
