/** The blocks of code of a page in a language. */
export function blocks(page: string, language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((match) => match[1] ?? '')
}

/** The calls of the command line that the shell blocks of a page show, as words. */
export function calls(page: string): string[][] {
  const lines = blocks(page, 'sh').flatMap((block) => block.split('\n'))
  return lines
    .map((line) => line.replace(/\s+#.*$/, ''))
    .filter((line) => line.startsWith('audit-reports'))
    .map((line) => [...line.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '').slice(1))
}
