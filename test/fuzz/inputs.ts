import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import fc from 'fast-check'

/** How many inputs a property tries: few by default, many with FUZZ_RUNS; the seed is fixed unless FUZZ_SEED is set. */
export function runs(fallback: number): fc.Parameters<unknown> {
  return { numRuns: Number(process.env.FUZZ_RUNS ?? fallback), seed: Number(process.env.FUZZ_SEED ?? 7) }
}

/** The sample reports of the project. */
const fixtures: readonly string[] = readdirSync('fixtures/reports').map((name) =>
  readFileSync(join('fixtures/reports', name, 'report.md'), 'utf8'),
)

const word = fc.constantFrom(
  'GO',
  'NO-GO',
  'ready',
  'not ready',
  'passed',
  'failed',
  'all',
  'tests',
  '27/36',
  '75%',
  'p95 180 ms',
  '< 200 ms',
  'High',
  'open',
  'Decision:',
  'Status:',
  'Total',
  '2025-01-31',
  'v1.2.3',
  'TODO',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '✅',
  '❌',
  '⚠️',
  '—',
  'â€”',
  'âœ…',
  '&amp;',
  '\\*',
  '`code`',
  '**bold**',
  '[link](x)',
  '[^note]',
  '<br>',
  '\u0000',
  '\uD83D',
  '\u2028',
  'İ',
  '通过',
)
const words = fc.array(word, { maxLength: 8 }).map((parts) => parts.join(' '))
const line = fc.oneof(
  words,
  words.map((text) => `# ${text}`),
  words.map((text) => `## ${text}`),
  words.map((text) => `- [ ] ${text}`),
  words.map((text) => `- [x] ${text}`),
  words.map((text) => `  - ${text}`),
  words.map((text) => `1. ${text}`),
  words.map((text) => `> ${text}`),
  words.map((text) => `**${text}**`),
  words.map((text) => `| ${text} | ${text} |`),
  words.map((text) => `<!-- audit-reports-disable ${text} -->`),
  words.map((text) => `[^note]: ${text}`),
  fc.constantFrom(
    '',
    '',
    '|---|---|',
    '```',
    '~~~',
    '---',
    '===',
    '<div>',
    '<table><tr><td>a</td></tr></table>',
    '<!--',
  ),
)

/** Markdown with the words that reports are made of. */
export const markdown: fc.Arbitrary<string> = fc
  .tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n', '\r', '\n\n'))
  .map(([lines, lineEnd]) => lines.join(lineEnd))

interface Cut {
  readonly at: number
  readonly length: number
  readonly insert: string
}

const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.nat(4000),
  length: fc.nat(60),
  insert: fc.oneof(line, words, fc.string({ maxLength: 5, unit: 'binary' })),
})

/** A sample report from which stretches are cut and into which others are put. */
export const mutated: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...fixtures), fc.nat(3000), fc.array(cut, { maxLength: 6 }))
  .map(([text, from, cuts]) =>
    cuts.reduce((all, { at, length, insert }) => all.slice(0, at) + insert + all.slice(at + length), text.slice(from)),
  )

/** Bytes: any, and those of texts in which some were changed. */
export const bytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.tuple(markdown, fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 10 })).map(([text, changes]) => {
    const encoded = new TextEncoder().encode(text)
    for (const [at, byte] of changes) if (at < encoded.length) encoded[at] = byte
    return encoded
  }),
  markdown.map((text) => Uint8Array.from(Buffer.from(text, 'latin1'))),
  markdown.map((text) => Uint8Array.from(Buffer.from(text, 'utf16le'))),
)
