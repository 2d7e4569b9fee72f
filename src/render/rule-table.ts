import type { Rule } from '../rules/rule.ts'

/** Rules as a Markdown table by family, each with a link to its page in a folder. */
export function renderRuleTable(rules: readonly Rule[], pages: string): string {
  const rows = [...rules]
    .sort((a, b) => (a.family === b.family ? 0 : a.family < b.family ? -1 : 1))
    .map(({ id, family, severity, advisory, title }) => {
      const level = advisory === true ? 'off' : severity
      return `| [${id}](${pages}/${id}.md) | ${family} | ${level} | ${title.replaceAll('|', '\\|')} |`
    })
  return ['| Rule | About | Level | A report that keeps it |', '|---|---|---|---|', ...rows].join('\n')
}
