import { type Severity, severities } from '../../src/findings/severity.ts'
import { precisionOf, recallOf, type Score } from './score.ts'

/** What was measured on one set of labelled reports. */
export interface Measured {
  readonly name: string
  /** Findings of a level and graver. */
  readonly byLevel: ReadonlyMap<Severity, Score>
  /** Findings of one rule, warnings and graver. */
  readonly byRule: ReadonlyMap<string, Score>
}

const percent = (value: number | null) => (value === null ? '–' : `${value.toFixed(1)} %`)

function levelRows({ name, byLevel }: Measured): string[] {
  return severities.flatMap((level) => {
    const score = byLevel.get(level)
    if (score === undefined) return []
    const { definite, definiteFound, findings, full, half, clean, cleanKept } = score
    return `| ${name} | ${level}${level === 'error' ? '' : ' and graver'} | ${percent(recallOf(score))} (${definiteFound} of ${definite}) | ${percent(precisionOf(score))} (${full} + ${half} of ${findings}) | ${cleanKept} of ${clean} |`
  })
}

/** The findings of each rule on all sets, and how many of them met a label on both places or on one. */
export function measuredRules(measured: readonly Measured[]): Record<string, { findings: number; met: number }> {
  const rules = [...new Set(measured.flatMap(({ byRule }) => [...byRule.keys()]))].sort()
  return Object.fromEntries(
    rules.map((rule) => {
      const scores = measured.flatMap(({ byRule }) => byRule.get(rule) ?? [])
      const findings = scores.reduce((total, score) => total + score.findings, 0)
      return [rule, { findings, met: scores.reduce((total, { full, half }) => total + full + half, 0) }]
    }),
  )
}

function ruleRows(measured: readonly Measured[]): string[] {
  return Object.entries(measuredRules(measured)).map(
    ([rule, { findings, met }]) => `| ${rule} | ${findings} | ${met} | ${percent((100 * met) / findings)} |`,
  )
}

/** The page on accuracy, as Markdown: what the labels are, what counts as a hit, and the figures. */
export function renderAccuracy(measured: readonly Measured[]): string {
  return `# Accuracy

Measured by \`npm run eval -- DIR --write\` on two sets of real reports, which are not part of this package: \`dev\`, 72
reports of public projects, and \`seeds\`, four reports that the product was conceived from. Each report was read carefully
twice, and every contradiction that the readers saw was labelled with both of its places, as *definite* (two careful
readers would both accept it) or *arguable*.

A finding **meets a label** when its places (the claim and what stands against it) reach both places of the label, give or
take a line; for rules on verdicts any line that states the decision counts as the first place. One place and the same
kind is a half hit, which counts for precision and not for recall. **Recall** is the share of definite labels that are
met; **precision** the share of findings that meet a label. A finding that meets none may still be right: labels are not
complete.

These reports were open while the rules were written, so expect less on others. What closed ones said:

- 42 public readiness, sign-off, QA and security reports, labelled the same way by readers who did not know the rules, at the
  first look at them: 6 of 67 definite contradictions found, 9 of 23 findings on a label. 28 of them were opened then
  and the causes that they showed mended; on the 14 that stayed closed it was 2 of 22 and 4 of 10, before and after.
  These were opened at the last: 3 of 5 findings on a label after that.
- 45 public reports taken as they came, with few contradictions or none, each warning and error of an earlier build judged by
  a strict reader: of 59 findings 10 were right, 8 arguable and 41 wrong, by a dozen causes, which were mended.
- 50 sound reports of 34 to 50 lines in which one contradiction each was planted in everyday words: 12 were found at the first
  look and 16 after mends; in the sound versions 7 findings, afterwards 3.

So what is said of a report that contradicts itself is mostly right, what is said of a sound one often is not, and most of
what a careful reader sees is not said at all.

What is not measured: findings of level info, other languages than English, and other kinds of documents.

| set | findings | recall of definite labels | precision (both places + one) | reports without a label that stay silent |
|---|---|---|---|---|
${measured.flatMap(levelRows).join('\n')}

## By rule

Warnings and errors on both sets. A rule that is missing had no finding there.

| rule | findings | meet a label | share |
|---|---|---|---|
${ruleRows(measured).join('\n')}
`
}
