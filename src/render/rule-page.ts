import type { Option } from '../rules/option.ts'
import type { Rule } from '../rules/rule.ts'
import measured from './measured.json' with { type: 'json' }
import { counted } from './words.ts'

function fenced(report: string): string {
  const longest = Math.max(2, ...[...report.matchAll(/`{3,}/g)].map((match) => match[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}markdown\n${report.replace(/\n+$/, '')}\n${fence}`
}

function optionRow([name, option]: readonly [string, Option]): string {
  const isNumber = option.kind === 'number'
  const values = isNumber ? `a number, ${option.min} or more` : option.of.map((value) => `\`${value}\``).join(', ')
  const value = isNumber ? option.default : option.default.map((one) => `\`${one}\``).join(', ')
  return `| \`${name}\` | ${option.help} | ${values} | ${value} |`
}

function optionsSection({ id, options = {} }: Rule): string {
  const rows = Object.entries(options)
  if (rows.length === 0) return ''
  const set = Object.fromEntries(rows.map(([name, option]) => [name, option.default]))
  return `## Options

| option | what it sets | values | default |
|---|---|---|---|
${rows.map(optionRow).join('\n')}

\`\`\`json
${JSON.stringify({ rules: { [id]: set } })}
\`\`\`

`
}

/** How often the rule was right on labelled reports, as `npm run eval -- DIR --write` notes it. */
function measuredLine({ id }: Rule): string {
  const figures: Readonly<Record<string, { readonly findings: number; readonly met: number }>> = measured
  const figure = figures[id]
  if (figure === undefined) return 'No finding on the labelled reports yet.'
  return `${figure.met} of ${counted(figure.findings, 'finding')} on labelled reports met a label.`
}

/** The page of a rule, in Markdown: what it compares, why, when it stays silent, and its examples. */
export function renderRulePage(rule: Rule): string {
  const flagged = Object.entries(rule.examples.flagged)
  return `# ${rule.id}

${rule.title}.

Family: ${rule.family} · Severity: ${rule.severity} · ${rule.advisory === true ? 'Off unless asked for' : 'On by default'}

## Why

${rule.why}

## When it stays silent

${rule.silent}

## Measured

${measuredLine(rule)}

${optionsSection(rule)}## Flagged

${flagged.map(([message, report]) => `${message}:\n\n${fenced(report)}`).join('\n\n')}

## Not flagged

${rule.examples.clean.map(fenced).join('\n\n')}
`
}
