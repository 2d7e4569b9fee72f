import { grouped } from '../../../group.ts'
import { summaryWords } from '../../../vocabulary/en/measures.ts'
import { shareColumns, shareWords } from '../../../vocabulary/en/shares.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Amount, isCount, isPlainPercent } from '../../quantity/quantity.ts'
import type { Stretch } from '../stretch.ts'
import { amountAt, type Table } from '../table.ts'
import { countedShare, type Share } from './share.ts'

interface Part {
  readonly count: Amount
  readonly percent: Amount
}

const columns = lexicon(shareColumns)
const summary = lexicon(summaryWords)
const words = lexicon(shareWords)
const shareSlack = 1.5

/** The shares of one whole; null unless most fit, so that the one that does not is wrong. */
function sharesOf(parts: readonly Part[]): Share[] {
  const whole = parts.reduce((sum, { count }) => sum + count.value, 0)
  if (parts.length < 3 || whole === 0) return []
  const shareOf = ({ count }: Part) => (100 * count.value) / whole
  const fitting = parts.filter((part) => Math.abs(shareOf(part) - part.percent.value) <= shareSlack)
  if (fitting.length < parts.length - 1 && fitting.length < 0.6 * parts.length) return []
  return parts.map((part): Share => {
    const others = parts.filter((other) => other !== part).map(({ count }) => count)
    const of = `${part.count.text} of ${whole}`
    return countedShare(part.percent, of, [shareOf(part)], others)
  })
}

/** `INFO: 872 (70%)` as the only quantities of an item. */
function itemPart({ quantities, prose }: Stretch): Part | null {
  const [count, percent, ...more] = quantities
  if (!isCount(count) || !isPlainPercent(percent) || more.length > 0) return null
  if (words.has(prose.text, 'scale')) return null
  return /\(\s*~?$/.test(prose.text.slice(count.end, percent.start)) ? { count, percent } : null
}

function tableParts(table: Table): (Part | null)[] {
  const count = table.columns.findIndex(({ header }) => columns.has(header, 'count'))
  const share = table.columns.findIndex(({ header }, index) => index !== count && columns.has(header, 'share'))
  if (count < 0 || share < 0) return []
  return table.rows
    .filter(({ name }) => !summary.has(name, 'total') && !summary.has(name, 'overall'))
    .map((row) => {
      const [value, percent] = [amountAt(row, count) ?? undefined, amountAt(row, share) ?? undefined]
      return isCount(value) && isPlainPercent(percent) ? { count: value, percent } : null
    })
}

/** Lists and tables whose counts and percentages are shares of their own sum. */
export function readShareLists(stretches: readonly Stretch[], tables: readonly Table[]): Share[] {
  const lists = [...grouped(stretches, ({ passage }) => passage.list)].map(([list, items]) =>
    list?.items.length === items.length ? items.map(itemPart) : [],
  )
  const groups = [...lists, ...tables.map(tableParts)]
  return groups.flatMap((parts) => {
    const whole = parts.filter((part) => part !== null)
    return whole.length === parts.length ? sharesOf(whole) : []
  })
}
