import type { Outline, Passage } from '../../../outline/passage.ts'
import { letters } from '../../letters.ts'
import { type Amount, isAmount, isCount, isRatio } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { outcomeOf } from '../outcome.ts'
import { isClaimed, type Stretch, wordsAfter, wordsBefore, wordsOf } from '../stretch.ts'
import { columnOf, countAt, isBlank, quantitiesAt, type Table, type TableRow, textAt } from '../table.ts'
import {
  classOf,
  isOfTests,
  leavesRest,
  roleAfter,
  roleOfLabel,
  type Tally,
  TallyBuilder,
  type TallyRole,
} from './tally.ts'

const labelBefore = new RegExp(`([${letters} ]{3,30}):\\s*\\**$`)
const testsAsTotal = /^[\s*]*(?:tests?|test cases?)\s*(?:[:,(–—=-]|$)/i
const partRoles: readonly TallyRole[] = ['passed', 'failed', 'errors', 'skipped', 'blocked', 'flaky']

/** `Of 64 tests …`, at the beginning of a sentence. */
const wholeBefore = /^\W*(?:out )?(?:of|from|among) (?:the |our |all )?(?:total (?:of )?)?\**$/i

const isRoleOfPart = (role: TallyRole | null): boolean => role !== null && role !== 'total'

function countOf(quantity: Amount): number | null {
  return isCount(quantity) ? quantity.value : null
}

/** `42 tests: 40 passed, 2 failed`, `40/42 passed`. */
function fromSentence(stretch: Stretch): Tally | null {
  const tally = new TallyBuilder()
  let hasTotal = false
  for (const quantity of stretch.quantities) {
    const after = wordsAfter(stretch, quantity)
    const role = roleAfter(after)
    if (isRatio(quantity)) {
      if (role !== 'passed' && role !== 'failed') continue
      tally.add('total', quantity.whole, quantity.span)
      tally.add(role, quantity.isOpen ? null : quantity.part, quantity.span)
      hasTotal = true
    } else if (isAmount(quantity) && quantity.dimension === 'count') {
      const label = labelBefore.exec(wordsBefore(stretch, quantity))?.[1]
      const isWhole = wholeBefore.test(wordsBefore(stretch, quantity)) && !isRoleOfPart(role)
      const own = isWhole ? 'total' : (role ?? (label === undefined ? null : roleOfLabel(label)))
      if (own !== null) tally.add(own, countOf(quantity), quantity.span)
      else if (!hasTotal && isCount(quantity) && testsAsTotal.test(after))
        tally.add('total', quantity.value, quantity.span)
      hasTotal ||= own === 'total' || own === null
    }
  }
  const words = wordsOf(stretch)
  return tally.build(
    () => leavesRest(words),
    () => (isOfTests(words) ? outcomeOf(words) : null),
  )
}

/** `150 checks were executed. 141 passed, 6 failed.`: a sentence with nothing but the total, and the next with the parts. */
function joined(first: Stretch, second: Stretch | undefined): Stretch | null {
  const [total] = first.quantities
  if (second?.prose !== first.prose || second.cell !== null || first.quantities.length !== 1 || !isCount(total))
    return null
  const isTotal = roleAfter(wordsAfter(first, total)) === 'total' || wholeBefore.test(wordsBefore(first, total))
  const roles = second.quantities.map((quantity) => roleAfter(wordsAfter(second, quantity)))
  const isParts = roles.length > 1 && roles.every(isRoleOfPart)
  return isTotal && isParts ? { ...first, to: second.to, quantities: [total, ...second.quantities] } : null
}

/** Sibling lines with a label each; an unclassed `Passed:` belongs to the classed total right above it. */
function fromSiblings(siblings: readonly Passage[]): Tally[] {
  const classes = new Map<string, TallyBuilder>()
  for (const { field, quoted } of siblings) {
    const first = field === null || quoted ? undefined : readQuantities(field.value)[0]
    const role = field === null ? null : roleOfLabel(field.key.text)
    if (first === undefined || role === null || field === null) continue
    const name = classOf(field.key.text) ?? ''
    const tally = classes.get(name) ?? new TallyBuilder()
    classes.set(name, tally)
    tally.add(role, first.kind === 'amount' ? countOf(first) : role === 'total' ? null : first.part, first.span)
  }
  const plain = classes.get('')
  const owner = [...classes.values()]
    .filter((tally) => tally.hasTotal && tally !== plain && tally.start < (plain?.start ?? 0))
    .sort((a, b) => b.start - a.start)[0]
  if (plain !== undefined && !plain.hasTotal && owner !== undefined) {
    owner.absorb(plain)
    classes.delete('')
  }
  const mayOmit = () => siblings.some(({ prose }) => leavesRest(prose.text))
  return [...classes.values()].flatMap((tally) => tally.build(mayOmit, () => null) ?? [])
}

/** The total of the tests where a table has totals of other things as well. */
function totalColumn(table: Table): number {
  const totals = table.columns.flatMap(({ header, role }, index) => (role === 'total' ? [{ header, index }] : []))
  const [only, ...more] = totals
  if (only === undefined) return -1
  return more.length === 0 ? only.index : (totals.find(({ header }) => isOfTests(header))?.index ?? -1)
}

/** A column a role. */
function fromRow(table: Table, row: TableRow): Tally | null {
  const tally = new TallyBuilder()
  const total = totalColumn(table)
  const whole = countAt(row, total)
  if (whole === null) return null
  tally.add('total', whole, row.cells[total]?.span ?? row.passage.span)
  for (const role of partRoles) {
    table.columns.forEach((column, index) => {
      if (column.role !== role) return
      const value = isBlank(row, index) ? 0 : countAt(row, index)
      tally.add(role, value, row.cells[index]?.span ?? row.passage.span)
    })
  }
  const status = columnOf(table, 'status')
  const caption = table.grid.context[0]?.text ?? ''
  const words = `${caption} ${table.columns.map(({ header }) => header).join(' ')} ${row.name}`
  return tally.build(
    () => row.cells.some(({ prose }) => leavesRest(prose.text)),
    () => (status >= 0 && isOfTests(words) ? outcomeOf(textAt(row, status)) : null),
  )
}

/** A row a role: `Metric | Count`. */
function fromColumn(table: Table, index: number): Tally | null {
  const tally = new TallyBuilder()
  for (const row of table.rows) {
    const role = roleOfLabel(row.name)
    const first = quantitiesAt(row, index)[0]
    if (role !== null && first !== undefined) tally.add(role, isAmount(first) ? countOf(first) : null, first.span)
  }
  return tally.build(
    () => table.rows.some(({ name }) => leavesRest(name)),
    () => null,
  )
}

/** Lists of labelled lines, and the labelled lines that stand right in a section. */
function siblingsOf(outline: Outline): Passage[][] {
  const lines = outline.sections.map(({ passages }) =>
    passages.filter(
      ({ form, list, field }) => list === null && field !== null && (form === 'line' || form === 'panel'),
    ),
  )
  return [...outline.lists.map(({ items }) => [...items]), ...lines]
}

/** Every tally of passed, failed and skipped things, in sentences, labelled lines and tables. */
export function readTallies(outline: Outline, stretches: readonly Stretch[], tables: readonly Table[]): Tally[] {
  const claimed = stretches.filter(({ passage }) => isClaimed(passage))
  const sentences = [...claimed, ...claimed.flatMap((stretch, index) => joined(stretch, claimed[index + 1]) ?? [])].map(
    fromSentence,
  )
  const columns = tables.flatMap((table) => {
    const hasParts = table.columns.filter(({ role }) => partRoles.some((part) => part === role)).length >= 2
    const rows = hasParts ? table.rows.map((row) => fromRow(table, row)) : []
    return [...rows, ...table.columns.slice(1).map((_, index) => fromColumn(table, index + 1))]
  })
  return [...sentences, ...siblingsOf(outline).flatMap(fromSiblings), ...columns].filter((tally) => tally !== null)
}
