import { loadGuards, loadWords } from '../../../vocabulary/en/loads.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { numberText, valueText } from '../../quantity/format.ts'
import { between } from '../../quantity/interval.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { begins } from '../beside.ts'
import { speaksOf } from '../statistic.ts'
import { isClaimed, type Stretch, wordsAfter, wordsOf } from '../stretch.ts'
import { quantitiesAt, type Table } from '../table.ts'
import type { Derivation } from './derivation.ts'

type Load = keyof typeof loadWords

interface Loaded {
  readonly amount: Amount
  readonly load: Load
}

const loads = lexicon(loadWords)
const guards = lexicon(loadGuards)
/** Memory may be shared and caches cold: only what is off by more than this is doubtful. */
const slack = 2

const upper = ({ high, low, value }: Amount): number => high ?? low ?? value

/** The load that words begin with: `concurrent users`. */
function loadAfter(words: string): Load | null {
  const plain = words.slice(0, 50).replace(/^[\s*_+/]+/, '')
  const kind = guards.first(plain, 'kind')
  const rest = kind?.start === 0 ? plain.slice(kind.end).trimStart() : plain
  const hit = loads.first(rest.slice(0, 20))
  return hit?.start === 0 ? hit.meaning : null
}

/** `5–6 MB per connection`, `6 MB/user`. */
function perUnit(stretch: Stretch, amount: Amount): Load | null {
  const after = wordsAfter(stretch, amount).replace(/^\**\s*/, '')
  const joint = /^(?:\/|per\b|each\b)\s*/i.exec(after)
  return joint === null ? null : loadAfter(after.slice(joint[0].length))
}

function isMemory(stretch: Stretch): boolean {
  const heading = stretch.passage.section.heading?.body.text ?? ''
  return guards.has(wordsOf(stretch), 'memory') || guards.has(heading, 'memory')
}

function isWished(stretch: Stretch): boolean {
  return guards.has(wordsOf(stretch), 'wished') || speaksOf(wordsOf(stretch), 'planned')
}

function largest(amounts: readonly Amount[]): Amount | undefined {
  return amounts.toSorted((a, b) => upper(b) - upper(a))[0]
}

/** What one user takes times the most users reached, against the most memory stated. */
function memoryPerUnit(stretches: readonly Stretch[]): Derivation[] {
  const each: Loaded[] = []
  const wholes: Amount[] = []
  const reached: Loaded[] = []
  for (const stretch of stretches) {
    const amounts = stretch.quantities.filter(isAmount)
    const sizes = amounts.filter(({ dimension }) => dimension === 'bytes')
    if (sizes.length > 0 && isMemory(stretch)) {
      const isProvision = guards.has(wordsOf(stretch), 'provision')
      for (const amount of sizes) {
        const load = perUnit(stretch, amount)
        if (load !== null) each.push({ amount, load })
        else if (!isProvision && amount.bound !== '>') wholes.push(amount)
      }
    }
    const carried = amounts.flatMap((amount): Loaded[] => {
      const load = amount.dimension === 'count' ? loadAfter(wordsAfter(stretch, amount)) : null
      return load === null ? [] : [{ amount, load }]
    })
    if (carried.length > 0 && !isWished(stretch)) reached.push(...carried)
  }
  const whole = largest(wholes)
  return each.flatMap(({ amount, load }): Derivation[] => {
    const most = largest(reached.filter((other) => other.load === load).map((other) => other.amount))
    if (most === undefined || whole === undefined) return []
    const need = amount.interval.low * upper(most)
    if (!Number.isFinite(need)) return []
    const formula = `${amount.text.trim()} per ${load} × ${most.text.trim()}`
    const readings = [between(need / slack, Number.MAX_VALUE)]
    const expected = valueText(need, 'bytes')
    return [{ span: whole.span, stated: whole, from: [amount, most], formula, readings, expected, certainty: 'likely' }]
  })
}

/** A load times its headroom is a ceiling, and must not lie far above the stated one. */
function headroom(stretches: readonly Stretch[], tables: readonly Table[]): Derivation[] {
  const ceilings = stretches
    .filter((stretch) => guards.has(wordsOf(stretch), 'ceiling'))
    .flatMap((stretch) =>
      stretch.quantities
        .filter(isAmount)
        .filter((amount) => amount.dimension === 'count' && loadAfter(wordsAfter(stretch, amount)) === 'user'),
    )
  const ceiling = largest(ceilings)
  if (ceiling === undefined) return []
  return tables.flatMap((table) => {
    const column = table.columns.findIndex(({ header }) => guards.has(header, 'headroom'))
    if (column < 0) return []
    return table.rows.flatMap((row): Derivation[] => {
      const factor = quantitiesAt(row, column)
        .filter(isAmount)
        .find(({ dimension }) => dimension === 'factor')
      const load = quantitiesAt(row, 0)
        .filter(isAmount)
        .find(({ noun }) => begins(noun, loads, 'user') || loadAfter(noun) === 'user')
      if (factor === undefined || load === undefined) return []
      const formula = `${ceiling.text.trim()} for ${load.text.trim()} users`
      const most = upper(ceiling) / load.value
      const readings = [between(0, slack * most)]
      return [
        {
          span: factor.span,
          stated: factor,
          from: ceilings,
          formula,
          readings,
          expected: `${numberText(most)}x`,
          certainty: 'likely',
        },
      ]
    })
  })
}

/** What follows from the loads that a system carries. */
export function readLoads(stretches: readonly Stretch[], tables: readonly Table[]): Derivation[] {
  const claimed = stretches.filter((stretch) => isClaimed(stretch.passage))
  return [...memoryPerUnit(claimed), ...headroom(claimed, tables)]
}
