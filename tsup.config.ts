import { writeFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'
import { auditReport } from './src/audit.ts'
import { phraseIndex } from './src/vocabulary/places.ts'

/** An audit takes every table of words in, so that what is built knows all phrases and need not read them. */
auditReport('')
const define = { BUILT_PHRASE_INDEX: JSON.stringify(JSON.stringify(phraseIndex().write())) }

/** Code that V8 compiled earlier cannot import modules: a file of its own does. */
const loadModuleOutside: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'load-module-outside',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/load-module\.ts$/ }, () => ({
      path: './load-module.cjs',
      external: true,
    })),
}

/** A script of ASCII alone takes half the memory and is sooner read. */
const inAscii: NonNullable<Options['plugins']>[number] = {
  name: 'in-ascii',
  renderChunk: (code) => ({
    code: code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  }),
}

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
    format: 'cjs',
    target: 'node20',
    clean: true,
    outExtension: () => ({ js: '.js' }),
    banner: { js: '#!/usr/bin/env node' },
    onSuccess: () => writeFile('dist/cli/package.json', '{ "type": "commonjs" }\n'),
  },
  {
    entry: { 'load-module': 'src/config/load-module.ts' },
    outDir: 'dist/cli',
    format: 'cjs',
    target: 'node20',
    banner: { js: "const address = require('node:url').pathToFileURL(__filename).href" },
    define: { 'import.meta.url': 'address' },
  },
  {
    entry: { 'typescript-hooks': 'src/config/typescript-hooks.mjs' },
    outDir: 'dist/cli',
    format: 'esm',
    target: 'node20',
    noExternal: [/.*/],
    outExtension: () => ({ js: '.mjs' }),
  },
  {
    entry: { run: 'src/cli/run.ts' },
    outDir: 'dist/cli',
    format: 'cjs',
    target: 'node20',
    noExternal: [/.*/],
    splitting: false,
    define,
    esbuildPlugins: [loadModuleOutside],
    plugins: [inAscii],
    esbuildOptions: (options) => {
      options.minifyWhitespace = true
      options.supported = { ...options.supported, 'dynamic-import': false }
    },
  },
])
