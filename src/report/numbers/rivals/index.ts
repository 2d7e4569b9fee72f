import type { Outline } from '../../../outline/passage.ts'
import type { Membership } from '../members.ts'
import type { Metric } from '../metrics/metrics.ts'
import type { Stretch } from '../stretch.ts'
import type { Table } from '../table.ts'
import { readCapacityRivals } from './capacity.ts'
import { readComponentRivals } from './component.ts'
import { readCoverageRivals } from './coverage.ts'
import { readDepartureRivals } from './departure.ts'
import { readEffortRivals } from './effort.ts'
import { readHeadlineRivals } from './headline.ts'
import { readKindRivals } from './kinds.ts'
import { readMetricRivals } from './metric.ts'
import type { Rivals } from './rival.ts'
import { readSubjectRivals } from './subject-rivals.ts'

/** Every pair of numbers that the report gives for one thing, however it names it. */
export function readRivals(
  outline: Outline,
  stretches: readonly Stretch[],
  tables: readonly Table[],
  metrics: readonly Metric[],
  memberships: readonly Membership[],
): Rivals[] {
  const { passages } = outline
  const known = [
    ...readMetricRivals(metrics, passages),
    ...readDepartureRivals(stretches, tables),
    ...readCoverageRivals(stretches, tables),
    ...readEffortRivals(passages, tables),
    ...readCapacityRivals(stretches),
    ...readComponentRivals(passages, tables),
    ...readHeadlineRivals(outline),
    ...readKindRivals(memberships),
  ]
  const told = new Set(known.map(placesOf))
  return [...known, ...readSubjectRivals(stretches, tables).filter((pair) => !told.has(placesOf(pair)))]
}

const placesOf = ({ here, there }: Rivals): string => `${here.span.start}/${there.span.start}`
