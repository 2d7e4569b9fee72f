/** What a status glyph says where it is no decoration. */
export const stateGlyphs = {
  done: ['✅', '✔', '✓', '🟢', '💚', '🆗'],
  failed: ['❌', '✗', '✘', '✖', '✕', '⛔', '🚫', '🛑', '🔴'],
  partial: ['⚠', '🟡', '🟠', '🔶'],
  open: ['⏳', '🔄', '🚧', '⏸', '🔜', '⭕'],
  skipped: ['⏭'],
} as const

/** Coloured discs: a grade beside a severity or priority word, a state elsewhere. */
export const gradeGlyphs = ['🔴', '🟠', '🟡', '🟢'] as const

/** Words in square brackets in front of an item that state how it stands. */
export const bracketStates = {
  done: ['PASS', 'PASSED', 'OK', 'DONE', 'COMPLETE', 'COMPLETED', 'YES'],
  failed: ['FAIL', 'FAILED', 'ERROR', 'NO'],
  open: ['TODO', 'OPEN', 'PENDING', 'BLOCKER', 'WARNING', 'NICE-TO-HAVE'],
  partial: ['WARN', 'INCOMPLETE', 'PARTIAL', 'WIP'],
  skipped: ['SKIP', 'SKIPPED'],
  'not-applicable': ['N/A', 'NA'],
} as const
