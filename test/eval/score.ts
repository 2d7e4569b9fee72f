import type { Finding } from '../../src/findings/finding.ts'
import type { Location } from '../../src/text/source.ts'
import type { Label, LabelledReport } from './labels.ts'

/** How findings meet labels, summed over reports. */
export interface Score {
  reports: number
  definite: number
  definiteFound: number
  arguable: number
  arguableFound: number
  findings: number
  /** Findings that meet a label on both sides. */
  full: number
  /** Findings that meet a label of their rule on one side. */
  half: number
  /** Reports without a label. */
  clean: number
  cleanKept: number
}

const longest = 60
const ofVerdicts = /^(?:go-|verdict-|criteria-|signoff-)/

/** Nothing scored yet. */
export function emptyScore(): Score {
  return {
    reports: 0,
    definite: 0,
    definiteFound: 0,
    arguable: 0,
    arguableFound: 0,
    findings: 0,
    full: 0,
    half: 0,
    clean: 0,
    cleanKept: 0,
  }
}

function linesOf(finding: Finding): Set<number> {
  const lines = new Set<number>()
  const add = ({ start, end }: Location) => {
    for (let line = start.line; line <= Math.min(end.line, start.line + longest); line++) lines.add(line)
  }
  add(finding.location)
  for (const { location } of finding.related) add(location)
  return lines
}

function reaches(lines: ReadonlySet<number>, line: number): boolean {
  return [line - 1, line, line + 1].some((near) => lines.has(near))
}

/** 2 where a finding reaches both sides of a label, 1 where one side and the rule agree, give or take a line. */
function grade(finding: Finding, lines: ReadonlySet<number>, label: Label, decisionLines: readonly number[]): number {
  const decided = ofVerdicts.test(label.kind) && decisionLines.some((line) => reaches(lines, line))
  const sides = Number(reaches(lines, label.a.line) || decided) + Number(reaches(lines, label.b.line))
  return sides === 2 ? 2 : Number(sides === 1 && finding.rule === label.kind)
}

/** Adds what the findings of one report are worth to a score. */
export function addScore(score: Score, labelled: LabelledReport, findings: readonly Finding[]): void {
  const { contradictions, decisionLines = [] } = labelled
  const grades = findings.map((finding) => {
    const lines = linesOf(finding)
    return contradictions.map((label) => grade(finding, lines, label, decisionLines))
  })
  score.reports++
  for (const [index, { strength }] of contradictions.entries()) {
    score[strength]++
    if (grades.some((row) => row[index] === 2)) score[`${strength}Found`]++
  }
  score.findings += findings.length
  score.full += grades.filter((row) => row.includes(2)).length
  score.half += grades.filter((row) => !row.includes(2) && row.includes(1)).length
  score.clean += Number(contradictions.length === 0)
  score.cleanKept += Number(contradictions.length === 0 && findings.length === 0)
}

/** The share of definite contradictions that were found, in percent; null without any. */
export function recallOf({ definite, definiteFound }: Score): number | null {
  return definite === 0 ? null : (100 * definiteFound) / definite
}

/** The share of findings that meet a label, in percent; null without any. */
export function precisionOf({ findings, full, half }: Score): number | null {
  return findings === 0 ? null : (100 * (full + half)) / findings
}
