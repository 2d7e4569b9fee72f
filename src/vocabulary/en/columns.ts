import type { Phrases } from '../lexicon.ts'

/** Titles of the first column of a table of things to do. */
export const taskColumns = [
  '(?:tasks?|actions?|to(?: )?dos?|work items?|improvements?|recommendations?)(?=\\s?\\||$)',
] as const satisfies Phrases

/** What a table column holds, by its header; the first that fits wins. A field's label is read with the same words. */
export const columnWords = {
  /** Says of each row whether it has to be. */
  obligation: [
    '^(?:mandatory|required|must(?: have)?|blocking|blocker|gating|compulsory|obligatory|launch blocker|release blocker)\\??$',
  ],
  status: ['^(?:current )?(?:status|state|result|verdict|outcome)\\??$'],
  severity: ['^(?:severity|risk level|risk rating|level|priority|criticality|rating|class)$'],
  likelihood: ['^(?:likelihood|probability)$'],
  impact: ['^(?:business )?impact$'],
  mitigation: [
    '^(?:mitigations?|mitigation (?:plan|strategy|status)|countermeasures?|controls?|remediation|workaround)$',
  ],
  owner: ['^(?:owner|assignee|responsible|assigned to|lead)$'],
  id: ['^(?:#|no\\.?|nr\\.?|ref|key|ticket|(?:\\w+ )?ids?)$'],
  effort: ['effort', '^(?:complexity|estimate|eta|time|duration)$'],
  earlier: ['^(?:before|baseline|old|previous|prior|original).*', '.*(?:before|baseline)$'],
  expected: ['^(?:expected|negative|blocking).*'],
  evidence: ['^(?:analysis|basis|evidence|proof|notes?|comments?|remarks?|details?)$'],
  /** Reads as a status when no plainer column does. */
  judgement: [
    '.*(?:status|state|results?|verdict|outcome|health)\\??$',
    '^(?:works?(?: \\w+){0,3}|tested|executed|run|passed|closed|resolved|mitigated|healthy|ok|satisfied|fulfilled|reached|achieved|validated|confirmed|approved|cleared|delivered|finished|signed(?: off)?|in place)\\??$',
    '^(?:assessment|decision|pass/fail|pass|met|done|working|readiness|ready|complete|completed|implemented|progress|conclusion|check|verified|compliance|resolution|accepted|fixed|available|acceptable|exists?)\\??$',
  ],
  /** Measured or counted, never a statement of how something stands. */
  data: [
    'lines',
    'bytes',
    'size',
    'after',
    'coverage',
    'values?',
    'contract',
    'count',
    'accuracy',
    'score',
    'confidence',
    'usage',
  ],
  /** Names the thing that the row is about. */
  subject: [
    'risks?',
    'issues?',
    'tasks?',
    'actions?',
    'items?',
    'findings?',
    'blockers?',
    'gaps?',
    'bugs?',
    'vulnerabilit(?:y|ies)',
    'description',
    'step',
    'limitations?',
    'title',
    'problems?',
    'concerns?',
    'conditions?',
    'requirements?',
    'failures?',
    'root cause',
  ],
} as const satisfies Record<string, Phrases>
