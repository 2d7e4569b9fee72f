import { rule } from './rule.ts'

interface Data {
  readonly stretches: number
  readonly codePages: readonly string[]
  readonly guesses: number
  readonly unrepaired: number
}

/** Mojibake: the file was written through a wrong code page. */
export const encodingDamaged = rule<Data>({
  id: 'encoding-damaged',
  title: 'The text is encoded as its author wrote it',
  why: 'A tick that reads as three odd letters is overlooked, and tools that read the file see no status at all.',
  silent: 'Clean text in any language, mojibake that a text about encodings quotes.',
  family: 'text',
  severity: 'info',
  *check({ damage }) {
    const [first] = damage
    if (first === undefined) return
    const guesses = damage.filter(({ certainty }) => certainty === 'guess').length
    const unrepaired = damage.filter(({ certainty }) => certainty === 'unrepaired').length
    const codePages = [...new Set(damage.map(({ codePage }) => codePage))].filter((name) => name !== 'unknown')
    const data = { stretches: damage.length, codePages, guesses, unrepaired }
    const severity = guesses + unrepaired > 0 ? 'warning' : 'info'
    yield { at: first, against: [], data, severity, ...(unrepaired < damage.length && { fix: 'encoding' }) }
  },
  message: ({ stretches, codePages, guesses, unrepaired }) => {
    const doubts = [
      ...(guesses > 0 ? [`${guesses} by a guess`] : []),
      ...(unrepaired > 0 ? [`${unrepaired} not repaired`] : []),
    ]
    const mended = unrepaired === 0 ? 'the file' : 'the rest'
    const counted = `${stretches} ${stretches === 1 ? 'stretch' : 'stretches'} of mojibake`
    const through = codePages.length === 0 ? '' : ` read through ${codePages.join(', ')}`
    const doubt = doubts.length === 0 ? '' : ` (${doubts.join(', ')})`
    const remedy = unrepaired < stretches ? `; \`audit-reports repair --write\` mends ${mended}` : ''
    return `${counted}${through}${doubt}${remedy}`
  },
  examples: {
    clean: [
      '# Rapport de mise en production\n\n- ✅ Sauvegardes vérifiées\n',
      '# Freigabe\n\n- ✅ Größe geprüft – 3 × 2 °C\n',
    ],
    flagged: {
      '2 stretches of mojibake read through windows-1252; `audit-reports repair --write` mends the file':
        '# Release report\n\n- âœ… Backups restored\n- âœ… Load test passed\n',
      '1 stretch of mojibake (1 not repaired)': '# Release report\n\n- \ufffd Backups restored\n',
    },
  },
})
