import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { auditReport, parseReport } from '../../src/audit.ts'
import { type Severity, severities } from '../../src/findings/severity.ts'
import { type Measured, measuredRules, renderAccuracy } from './accuracy.ts'
import { addJoins, emptyJoins } from './joins.ts'
import { labelledSets, readLabelled } from './labels.ts'
import { parseCases, renderRepairs, repairFloors, scoreRepairs } from './repair.ts'
import { addScore, emptyScore, precisionOf, recallOf, type Score } from './score.ts'

// Prints recall and precision of the audit over labelled reports, and how well repair does on damaged texts: npm run eval -- DIR [--min error|warning] [--floors] [--write]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    min: { type: 'string', default: 'warning' },
    floors: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const [folder] = positionals
const lowest = severities.find((level) => level === values.min)
if (folder === undefined || lowest === undefined || lowest === 'info') {
  console.error('usage: npm run eval -- DIR [--min error|warning] [--floors] [--write]')
  process.exit(2)
}

/** Figures that must not fall, by name. */
type Floor = Readonly<Record<string, number>>

function measure(score: Score) {
  const cut = (value: number | null) => Math.floor((value ?? 100) * 10) / 10
  return { recall: cut(recallOf(score)), precision: cut(precisionOf(score)), cleanKept: score.cleanKept }
}

function scoreOf<Key>(scores: Map<Key, Score>, key: Key): Score {
  const score = scores.get(key) ?? emptyScore()
  scores.set(key, score)
  return score
}

const floorsFile = 'test/eval/floors.json'
const floors: Record<string, Floor> = JSON.parse(readFileSync(floorsFile, 'utf8'))

function hold(name: string, measured: Floor): void {
  const floor = floors[name]
  if (values.write) floors[name] = measured
  else if (values.floors && floor !== undefined)
    for (const [figure, least] of Object.entries(floor))
      if ((measured[figure] ?? 0) < least) {
        console.error(`${name}: ${figure} is ${measured[figure]}, below its floor ${least}`)
        process.exitCode = 1
      }
}

const sets: Measured[] = []
for (const { name, reports } of labelledSets(folder)) {
  const byLevel = new Map<Severity, Score>()
  const byRule = new Map<string, Score>()
  const joins = emptyJoins()
  for (const labelled of reports) {
    const bytes = readLabelled(folder, labelled.file)
    const { findings } = auditReport(bytes)
    addJoins(joins, labelled, parseReport(bytes))
    for (const [index, level] of severities.slice(0, 2).entries()) {
      const atLevel = findings.filter((finding) => severities.indexOf(finding.severity) <= index)
      addScore(scoreOf(byLevel, level), labelled, atLevel)
    }
    const grave = findings.filter((finding) => finding.severity !== 'info')
    for (const rule of new Set(grave.map((finding) => finding.rule))) {
      const ofRule = grave.filter((finding) => finding.rule === rule)
      addScore(scoreOf(byRule, rule), labelled, ofRule)
    }
  }
  sets.push({ name, byLevel, byRule })
  const score = byLevel.get(lowest) ?? emptyScore()
  const measured = measure(score)
  console.log(
    `${name}: ${score.reports} reports, recall ${measured.recall} % (${score.definiteFound} of ${score.definite} definite, ` +
      `${score.arguableFound} of ${score.arguable} arguable), precision ${measured.precision} % (${score.full} + ${score.half} ` +
      `of ${score.findings}), ${score.cleanKept} of ${score.clean} clean reports without a finding`,
  )
  const { pairs, opposed, joined, kept } = joins
  if (pairs > 0)
    console.log(
      `${name}: of ${pairs} definite pairs on one thing ${opposed} are read as done and not done, ${joined} of these are joined, ${kept} kept`,
    )
  hold(name, measured)
}

const damagedTexts = join(folder, 'mojibake/dev.jsonl')
const repairs = existsSync(damagedTexts) ? scoreRepairs(parseCases(readFileSync(damagedTexts, 'utf8'))) : undefined
if (repairs) {
  const measured = repairFloors(repairs)
  const { exact, lossless, prior, right, kept } = measured
  console.log(
    `repair: ${repairs.cases} texts, ${exact} % recovered exactly (${lossless} % of those without loss, ${prior} % of those with), ` +
      `${right} % without a wrong character, ${kept} % of the clean left alone`,
  )
  hold('repair', measured)
}

if (values.write) {
  writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`)
  writeFileSync('docs/accuracy.md', renderAccuracy(sets))
  writeFileSync('src/render/measured.json', `${JSON.stringify(measuredRules(sets), null, 2)}\n`)
  if (repairs) {
    const page = readFileSync('docs/repair.md', 'utf8')
    writeFileSync('docs/repair.md', page.replace(/^\| \|.*\n(?:\|.*\n)+(?=\nftfy)/m, renderRepairs(repairs)))
  }
}
