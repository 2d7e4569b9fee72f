import type { Outline } from '../../../outline/passage.ts'
import type { Membership } from '../members.ts'
import type { Stretch } from '../stretch.ts'
import type { Table } from '../table.ts'
import { readAlignedSums } from './aligned-sums.ts'
import { readBreakdowns } from './breakdowns.ts'
import { readCaptionSums } from './caption-sums.ts'
import { readClosingSums } from './closing-sums.ts'
import { readEffortSums } from './effort-sums.ts'
import { readGradedSums } from './graded-sums.ts'
import { readLineSums } from './line-sums.ts'
import { readListSums } from './list-sums.ts'
import { readMemberSums } from './member-sums.ts'
import { readPartSums } from './part-sums.ts'
import { readSentenceSums } from './sentence-sums.ts'
import type { Sum } from './sum.ts'
import { readTableSums } from './table-sums.ts'

/** All totals of a report with the parts that they should be the sum of; of two ways to read one total the first. */
export function readSums(
  outline: Outline,
  stretches: readonly Stretch[],
  tables: readonly Table[],
  memberships: readonly Membership[],
): Sum[] {
  const own = [
    ...readTableSums(tables),
    ...readClosingSums(outline, tables),
    ...readLineSums(outline),
    ...readListSums(outline),
    ...readPartSums(outline),
    ...readSentenceSums(stretches),
    ...readBreakdowns(tables),
  ]
  const told = new Set(own.map(({ total }) => total.span.start))
  const put = [
    ...readGradedSums(memberships),
    ...readMemberSums(memberships),
    ...readCaptionSums(tables),
    ...readEffortSums(outline),
    ...readAlignedSums(outline),
  ]
  return [...own, ...put.filter(({ total }) => !told.has(total.span.start))]
}
