import { rule } from './rule.ts'

interface Data {
  readonly text: string
}

const unfinished: ReadonlySet<string> = new Set(['open', 'partial', 'untested'])

/** A status whose glyph and word say opposite things. */
export const iconTextMismatch = rule<Data>({
  id: 'icon-text-mismatch',
  title: 'The glyph of a status agrees with its word',
  why: 'One reader sees the tick, another the word.',
  silent: 'Negated words (“✅ No failures”), legends, options, signs of severity, warning signs beside good news.',
  family: 'status',
  severity: 'error',
  *check({ glyphWords }) {
    for (const status of glyphWords) {
      const { glyph, word, text } = status
      const opposite = (glyph === 'done' && word === 'failed') || (glyph === 'failed' && word === 'done')
      if (opposite) yield { at: status, against: [status], data: { text } }
      else if (glyph === 'done' && unfinished.has(word))
        yield { at: status, against: [status], data: { text }, severity: word === 'untested' ? 'warning' : 'info' }
    }
  },
  message: ({ text }) => `Glyph and word disagree: ${text}`,
  relatedMessage: () => 'The word',
  examples: {
    clean: [
      '| Check | Status |\n|---|---|\n| Login | ✅ PASS |\n| Export | ❌ FAILED |\n| Errors | ✅ No errors |\n',
      '| Check | Status |\n|---|---|\n| Login | ⚠️ Acceptable |\n| Export | ✅ Not required |\n',
    ],
    flagged: {
      'Glyph and word disagree: ✅ NOT RUN': '**Test status:** ✅ NOT RUN\n',
      'Glyph and word disagree: ✅ FAILED':
        '| Check | Status |\n|---|---|\n| Login | ✅ PASS |\n| Export | ✅ FAILED |\n',
    },
  },
})
