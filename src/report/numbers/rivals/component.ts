import { grouped } from '../../../group.ts'
import type { Passage } from '../../../outline/passage.ts'
import { componentScoreWords } from '../../../vocabulary/en/efforts.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { letters } from '../../letters.ts'
import { isParallel } from '../../place.ts'
import { type Amount, isAmount, isPlainPercent } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { nameWords } from '../scope.ts'
import { speaksOf } from '../statistic.ts'
import { isClaimed } from '../stretch.ts'
import { amountAt, type Table, textAt } from '../table.ts'
import type { Rivals } from './rival.ts'
import { pairsOf, type Told } from './told.ts'

const components = lexicon(componentScoreWords)

const fewWords = new RegExp(`^[^${letters}]*(?:(?:[${letters}][${letters}-]*\\s){0,3}\\(?)?$`)

function componentIn(passage: Passage): Told[] {
  const { field, list, section } = passage
  const percents = field === null ? [] : readQuantities(field.value).filter(isAmount)
  const [percent, ...more] = percents
  if (field === null || !isPlainPercent(percent) || more.length > 0 || percent.isApproximate) return []
  const isValue = fewWords.test(field.value.text.slice(0, percent.start))
  const isLast = /^\s*\)?\W*(?:complete|ready|done|score)?\W*(?:$|[-–(])/i.test(field.value.text.slice(percent.end))
  return isValue && isLast ? component(field.key.text, percent, passage, list ?? section, passage.prose.text) : []
}

function component(name: string, amount: Amount, passage: Passage, group: unknown, context: string): Told[] {
  const words = [...new Set(nameWords(name))].sort()
  const isGuarded = components.has(context, 'no score') || /^(?:total|overall)/i.test(name.trim())
  const isOld =
    speaksOf(`${context} ${passage.section.heading?.body.text ?? ''}`, 'earlier') || speaksOf(context, 'planned')
  if (words.length < 2 || isGuarded || isOld) return []
  return [{ name: name.trim(), key: words.join(' '), amount, passage, group }]
}

const otherRoles: ReadonlySet<string | null> = new Set(['target', 'before', 'weight', 'contribution'])

/** One component with two scores. */
export function readComponentRivals(passages: readonly Passage[], tables: readonly Table[]): Rivals[] {
  const rows = tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.flatMap(({ header, role }, column) => {
        const isScore = column > 0 && components.has(header, 'column') && !otherRoles.has(role)
        const percent = isScore ? (amountAt(row, column) ?? undefined) : undefined
        if (!isPlainPercent(percent) || percent.isApproximate) return []
        return component(row.name, percent, row.passage, table.grid, `${textAt(row, 0)} ${header}`)
      }),
    ),
  )
  const told = [
    ...passages.filter((passage) => isClaimed(passage) && passage.row === null && !passage.fenced).flatMap(componentIn),
    ...rows,
  ]
  const values = grouped(told, ({ key }) => key)
  const isTwice = ({ key }: Told) => new Set(values.get(key)?.map(({ amount }) => amount.value)).size === 2
  return pairsOf(
    told.filter(isTwice),
    { by: 2, share: 0 },
    (a, b) => a.group !== b.group && !isParallel(a.passage, b.passage),
  )
}
