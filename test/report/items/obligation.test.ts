import { describe, expect, test } from 'vitest'
import { itemOf } from '../read.ts'

describe('obligation', () => {
  test.each([
    ['before the release', '## Before deployment\n\n- [ ] Widget\n', 'mandatory'],
    ['a checklist of the release', '## Release checklist\n\n- [ ] Widget\n- [ ] Deploy to production\n', 'mandatory'],
    ['below the release', '## Release checklist\n\n- [ ] Deploy to production\n- [ ] Widget\n', 'post-release'],
    ['below going live', '## Final checklist\n\n- [ ] Go live\n- [ ] Widget\n', 'post-release'],
    ['below a trial of the release', '## Release checklist\n\n- [ ] Deploy to staging\n- [ ] Widget\n', 'mandatory'],
    ['below a part', '## Release checklist\n\n- [ ] Deploy the edge functions\n- [ ] Widget\n', 'mandatory'],
    ['its own label', '## Next steps\n\n- **Before deployment:** try the widget\n', 'mandatory'],
    ['recommended actions before it', '## Recommended actions before go-live\n\n1. Widget\n', 'mandatory'],
    ['recommended before it', '## Recommended before go-live\n\n1. Widget\n', 'recommended'],
    ['a test above the release', '## Next steps\n\n1. Test the widget\n2. Deploy to production\n', 'mandatory'],
    ['work above the release', '## Next steps\n\n1. Announce the widget\n2. Deploy to production\n', 'recommended'],
    ['a test in steps without the release', '## Next steps\n\n1. Test the widget\n2. Write the guide\n', 'recommended'],
    ['on launch day', '## Launch day checklist\n\n### Final pre-launch checks\n\n- [ ] Widget\n', 'unspecified'],
    ['an hour before', '## Checklist\n\n### 1 hour before launch\n\n- [ ] Widget\n', 'recommended'],
    ['when something is used', '## Before deployment\n\n- [ ] Widget (if HTTPS is used)\n', 'optional'],
    ['when needed', '## Before deployment\n\n- [ ] Widget (if needed)\n', 'optional'],
    ['struck out', '## Before deployment\n\n- [ ] ~~Widget~~\n', 'optional'],
    ['struck out for a reason', '## Before deployment\n\n- [ ] ~~Widget~~ — deferred to autumn\n', 'optional'],
    ['an offer', '## Before deployment\n\n- [ ] Widget: can be enabled later\n', 'optional'],
    ['watching', '## Before deployment\n\n- [ ] Monitor widget for 24 hours\n', 'post-release'],
    [
      'what a test phase will show',
      '# Shop UAT readiness\n\n## Acceptance criteria (must pass)\n\n- [ ] Widget\n',
      'unspecified',
    ],
  ])('%s', (_, markdown, obligation) => {
    const name = /Monitor|Before deployment:|Test the|Announce the/.exec(markdown)?.[0] ?? 'Widget'
    expect(itemOf(markdown, name).obligation).toBe(obligation)
  })
})
