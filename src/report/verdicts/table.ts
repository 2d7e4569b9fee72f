import type { Cell, Grid, Row } from '../../outline/passage.ts'
import { plain } from '../plain.ts'
import { answerOf } from './answer.ts'
import { hasCue, opensWithCue } from './cues.ts'
import { isAsserted, type Judgement, judge } from './judgement.ts'
import { classOfLabel, isVerdictLabel } from './labels.ts'
import { rank } from './rank.ts'
import { bare, type Scope } from './scope.ts'
import { type Setting, type Statement, stateOf } from './statement.ts'

const code = /^[A-Z][A-Z\d_]{2,}$/
const fewestCodes = 3

function headerOf({ header }: Grid): string[] {
  return header.map((cell) => plain(cell.prose.text))
}

function judgementOf(cell: Cell | undefined, setting: Setting): Judgement | undefined {
  return cell && judge(cell.body.text, setting.words.verdicts).find(isAsserted)
}

/** Whether a table is for signatures, and in which column they stand. */
function signatureColumn(grid: Grid): number | null {
  const header = headerOf(grid)
  const role = header.findIndex((text) => opensWithCue(text, 'signatory'))
  const sign = header.findIndex((text) => hasCue(text, 'signature'))
  const around = `${grid.section.heading?.body.text ?? ''} ${header.join(' ')}`
  return role >= 0 && sign > role && hasCue(around, 'signing') ? sign : null
}

/** Whether the first column names codes of states, as in the definition of an interface: READY is one of them. */
function listsCodes({ rows }: Grid): boolean {
  const codes = rows.filter(({ row }) => code.test(plain(row?.cells[0]?.body.text ?? '').trim()))
  return codes.length >= fewestCodes && codes.length * 2 > rows.length
}

function rowVerdict({ cells, grid }: Row, scope: Scope, setting: Setting): Statement | null {
  const key = plain(cells[0]?.body.text ?? '')
  const asked = isVerdictLabel(key)
    ? 'decision'
    : setting.words.judging.has(key, 'judging')
      ? classOfLabel(key, setting.words)
      : null
  const label = asked ?? (opensWithCue(bare(key), 'total') ? 'overall' : null)
  if (label === null || cells.length < 2 || scope.barred || listsCodes(grid)) return null
  const read = cells.slice(1).map((cell) => ({ cell, judgement: judgementOf(cell, setting) }))
  const strong = read.findLast(({ judgement }) => judgement?.strong)
  const last = read.findLast(({ judgement }) => judgement !== undefined)
  const best = strong ?? (grid.header.length === 2 || label === 'decision' ? last : undefined)
  const found =
    best ?? (label === 'overall' && !opensWithCue(last?.judgement?.text ?? '', 'outcome') ? last : undefined)
  if (found?.judgement === undefined) return null
  const weight = best === undefined ? rank.weak : label === 'decision' ? rank.overall : rank.status
  const undecided = found.judgement.decision === 'undecided'
  const place = { rank: undecided ? rank.undecided : weight, place: 'table', whole: true } as const
  return stateOf(found.cell.body, found.judgement, place, setting)
}

/** Reads a table row as a verdict, a signature or the answer to a question about readiness. */
export function readRowVerdict(row: Row, scope: Scope, setting: Setting): Statement | null {
  const { grid, cells } = row
  const header = headerOf(grid)
  const question = header.findIndex((text) => hasCue(text, 'asked'))
  const asked = cells[question]
  if (asked !== undefined && grid.rows.length === 1) {
    const answer = answerOf(plain(asked.body.text))
    return answer && stateOf(asked.body, answer, { rank: rank.overall, place: 'table', whole: !scope.barred }, setting)
  }
  const sign = signatureColumn(grid)
  if (sign !== null) {
    const cell = cells[sign]
    const judgement = judgementOf(cell, setting)
    if (cell === undefined || judgement === undefined) return null
    const weight = judgement.decision === 'undecided' ? rank.openSignature : rank.signature
    return stateOf(cell.body, judgement, { rank: weight, place: 'signature', whole: true }, setting)
  }
  return rowVerdict(row, scope, setting) ?? columnVerdict(row, header, scope, setting)
}

/** Rows of questions with a verdict column: any no makes the whole a no, and only yes throughout makes it a yes. */
function columnVerdict(row: Row, header: readonly string[], scope: Scope, setting: Setting): Statement | null {
  const column = header.findIndex((text) => hasCue(text, 'verdicts'))
  const cell = row.cells[column]
  if (cell === undefined || scope.barred || (scope.near !== 'decision' && scope.near !== 'whole')) return null
  const answer = answerOf(plain(cell.body.text))
  if (answer === null) return null
  const isAgreed = row.grid.rows.every((other) => {
    const said = other.row?.cells[column]
    return said === undefined || answerOf(plain(said.body.text))?.decision === 'go'
  })
  const whole = isAgreed || answer.decision === 'no-go'
  return stateOf(cell.body, answer, { rank: rank.status, place: 'table', whole }, setting)
}
