import { expect, test } from 'vitest'
import { standingOf } from '../read.ts'

test.each([
  ['## Next steps', 'action'],
  ['## Known limitations', 'limitation'],
  ['## Go/no-go criteria', 'criteria'],
  ['## No-go criteria', 'no-go-criteria'],
  ['## Rollback triggers', 'no-go-criteria'],
  ['## Conditions', 'condition'],
  ['## Pre-deployment checklist', 'checklist'],
  ['## Deployment steps', 'guide'],
  ['## Open issues', 'risk'],
  ['## Sign-off', 'sign-off'],
  ['## Change log', 'history'],
  ['## Roadmap', 'plan'],
  ['## Test results', 'result'],
  ['## Permissions', 'option'],
  ['# One title\n\n## Architecture', 'result'],
])('%s is read as %s', (heading, role) => {
  expect(standingOf(`${heading}\n\n- Widget\n`, 'Widget').role).toBe(role)
})

test.each([
  ['the innermost heading', '## Checklist\n\n### Known risks\n\n- Widget\n', 'risk'],
  ['the lead-in', '## Summary\n\nNext steps:\n\n- Widget\n', 'action'],
  ['the bold line', '## Summary\n\n**Blockers**\n\n- Widget\n', 'risk'],
  ['an outer heading over a neutral inner one', '## Known issues\n\n### Backend\n\n- Widget\n', 'risk'],
  ['history over all', '## Previous audit\n\n### Open issues\n\n- Widget\n', 'history'],
  ['a severity under a list of risks', '## Findings\n\n### HIGH\n\n- Widget\n', 'risk'],
  ['a finished phase as a result', '## Phase 2: completed\n\n- Widget\n', 'result'],
])('the role comes from %s', (_, markdown, role) => {
  expect(standingOf(markdown, 'Widget').role).toBe(role)
})

test('the only top heading is the title and gives no role', () => {
  expect(standingOf('# Known issues of the portal\n\n- Widget\n', 'Widget').role).toBe('result')
})

test.each([
  ['## Before launch', 'before-launch'],
  ['## Post-deployment', 'after-launch'],
  ['## Results', null],
])('%s is due %s', (heading, timing) => {
  expect(standingOf(`${heading}\n\n- Widget\n`, 'Widget').timing).toBe(timing)
})

test.each([
  ['## Strengths', 'positive'],
  ['## Remaining issues', 'negative'],
  ['## Issues found and fixed', 'positive'],
  ['## To be fixed', 'negative'],
  ['## Overview', null],
])('%s promises %s news', (heading, polarity) => {
  expect(standingOf(`${heading}\n\n- Widget\n`, 'Widget').polarity).toBe(polarity)
})
