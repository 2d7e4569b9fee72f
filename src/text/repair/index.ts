export type { PositionMap } from './map.ts'
export { type Repair, type Repaired, repairText } from './repair.ts'
