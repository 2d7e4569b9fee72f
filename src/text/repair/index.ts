export { type PositionMap, positionMap } from './map.ts'
export { type Repair, type Repaired, repairText } from './repair.ts'
