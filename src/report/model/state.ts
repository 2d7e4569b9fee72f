/** How binding an item is. */
export const obligations = ['mandatory', 'recommended', 'optional', 'post-release', 'unspecified'] as const

/** How a checklist item stands. */
export const itemStates = [
  'done',
  'open',
  'failed',
  'partial',
  'skipped',
  'not-applicable',
  'untested',
  'planned',
] as const

/** What the state was read from; `section` is an inference and no statement. */
export const stateSources = ['box', 'bracket', 'cell', 'glyph', 'field', 'word', 'section'] as const

/** What a list of items is for. */
export const checklistKinds = ['checklist', 'action', 'condition', 'criteria', 'sign-off', 'blocker', 'gate'] as const

/** How the subject of a result stands. */
export const resultStatuses = [
  'passed',
  'failed',
  'partial',
  'blocked',
  'untested',
  'planned',
  'skipped',
  'open',
  'not-applicable',
] as const

/** How bad a risk is. */
export const riskSeverities = ['critical', 'high', 'medium', 'low'] as const

/** How a risk stands. */
export const riskStatuses = ['open', 'mitigated', 'accepted', 'closed'] as const

export type ChecklistKind = (typeof checklistKinds)[number]
export type ResultStatus = (typeof resultStatuses)[number]
export type RiskStatus = (typeof riskStatuses)[number]
