import type { Comparison } from './comparison/index.ts'
import type { PublishedReport } from './model/index.ts'
import type { Numbers } from './numbers/index.ts'

/** The typed model of one report: what is published, and the joins across sections that rules compare by. */
export interface Report extends Omit<PublishedReport, keyof Comparison | keyof Numbers>, Comparison, Numbers {}
