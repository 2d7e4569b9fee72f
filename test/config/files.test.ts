import { expect, test } from 'vitest'
import { complaintsOf } from '../../src/config/complaints.ts'
import { matcher } from '../../src/config/globs.ts'
import { parseJsonc } from '../../src/config/jsonc.ts'

test.each([
  [['*.tmp.md'], 'a/b.tmp.md', true],
  [['docs/*.md'], 'docs/a.md', true],
  [['docs/*.md'], 'docs/deep/a.md', false],
  [['docs'], 'docs/deep/a.md', true],
  [['docs/'], 'docs/.hidden/a.md', true],
  [['./docs/**'], 'docs/a.md', true],
  [['docs/**', '!docs/go.md'], 'docs/go.md', false],
  [['[br]ack.md'], 'back.md', true],
  [['[br]ack (1).md'], '[br]ack (1).md', true],
  [[], 'a.md', false],
])('%j and %s: %s', (globs, path, fits) => {
  expect(matcher(globs)(path)).toBe(fits)
})

test('JSON may have comments and trailing commas; neither is seen in strings', () => {
  expect(parseJsonc('{ // one\n "a": "//,}", /* two */ "b": [1, 2,],\n}')).toEqual({ a: '//,}', b: [1, 2] })
  expect(() => parseJsonc('{\n  // one\n  "a": }')).toThrow(/, at line 3, column 8$/)
  expect(() => parseJsonc('')).toThrow(SyntaxError)
})

test.each([
  [{ preset: 'strict', rules: { 'verdict-conflict': 'off' }, overrides: [{ files: ['a'], failOn: 'never' }] }, []],
  [{ fail_on: 'error' }, ['fail_on: unknown key; did you mean failOn? (known: $schema, preset, rules, failOn,']],
  [{ preset: 'strikt' }, ['preset: unknown value "strikt"; did you mean strict? (known: recommended, strict, all)']],
  [
    { rules: { 'verdict-conflct': 'off' } },
    ['rules.verdict-conflct: unknown key; did you mean verdict-conflict? (audit-reports rules lists the known)'],
  ],
  [{ rules: { 'verdict-conflict': 'warn' } }, ['rules.verdict-conflict: unknown value "warn"; did you mean warning?']],
  [
    { ignores: 'a', overrides: [{ files: ['a'], ruls: {} }] },
    ['ignores: expected array', 'overrides[0].ruls: unknown key; did you mean rules?'],
  ],
  [undefined, ['the config: expected object']],
])('%j', (config, expected) => {
  const complaints = complaintsOf(config)
  expect(complaints).toHaveLength(expected.length)
  for (const [index, complaint] of expected.entries()) expect(complaints[index]).toContain(complaint)
})
