import { describe, expect, test } from 'vitest'
import { itemOf, itemsOf } from '../read.ts'

describe('state', () => {
  test.each([
    ['- [x] Widget', 'done', 'box'],
    ['- [X] Widget', 'done', 'box'],
    ['- [ ] Widget', 'open', 'box'],
    ['1. [ ] Widget', 'open', 'box'],
    ['- ☐ Widget', 'open', 'box'],
    ['- ☑ Widget', 'done', 'box'],
    ['- ✅ Widget', 'done', 'glyph'],
    ['- ❌ Widget', 'failed', 'glyph'],
    ['- ⚠️ Widget', 'partial', 'glyph'],
    ['- Widget ✅', 'done', 'glyph'],
    ['✅ Widget\n✅ Gadget', 'done', 'glyph'],
    ['- [PASS] Widget', 'done', 'bracket'],
    ['- [SKIP] Widget', 'skipped', 'bracket'],
    ['- Widget: not tested', 'untested', 'field'],
    ['- Widget – in progress', 'partial', 'field'],
    ['- Widget (not configured)', 'open', 'field'],
    ['- ✅ Widget (deferred)', 'skipped', 'glyph'],
    ['- ~~Widget~~', 'skipped', 'word'],
    ['- Widget for error handling', null, null],
    ['- Widget workflow (pending, active, resolved)', null, null],
  ])('%s', (markdown, state, by) => {
    const item = itemOf(`## Results\n\n${markdown}\n`, 'Widget')
    expect([item.state, item.stateBy]).toEqual([state, by])
  })

  test.each([
    ['✅ PASS', 'done'],
    ['PASS (acceptable)', 'done'],
    ['❌ FAIL', 'failed'],
    ['✅ FAILED', 'failed'],
    ['⚠️ Partial', 'partial'],
    ['⬜ Not started', 'open'],
    ['NOT TESTED', 'untested'],
    ['Code ready', 'untested'],
    ['Configured', 'done'],
    ['Planned', 'planned'],
    ['N/A', 'not-applicable'],
    ['No errors', 'done'],
    ['✅ All serious issues are fixed', 'done'],
    ['⚠️ Minor issues', 'partial'],
    ['✅ API with error handling and retries inside', 'done'],
  ])('a status cell %s', (cell, state) => {
    expect(itemOf(`| Item | Status |\n|---|---|\n| Widget | ${cell} |\n`, 'Widget').state).toBe(state)
  })

  test('a table with two statuses tells none', () => {
    const markdown = '| Item | Result | Status |\n|---|---|---|\n| Widget | FAIL | PASS |\n'
    expect(itemsOf(markdown).map(({ state }) => state)).toEqual([null])
  })

  test('of two status columns the one that tells states counts', () => {
    const markdown = '| Item | Result | Met? |\n|---|---|---|\n| Widget | 3.2 s | ✅ |\n| Gadget | 9 s | ❌ |\n'
    expect(itemsOf(markdown).map(({ state }) => state)).toEqual(['done', 'failed'])
  })

  test.each([
    ['a tick before a thing to do', '## Immediate actions\n\n- ✅ Configure alerts\n', 'Configure', null],
    ['a tick on a criterion', '## Success criteria\n\n- ✅ All pods run\n- ✅ No restarts\n', 'All pods', 'planned'],
    ['advice against something', '## Notes\n\n- ❌ Avoid wildcards\n', 'Avoid', null],
    ['a trigger of a rollback', '## Rollback triggers\n\n- ❌ Error rate above 1 %\n', 'Error', 'not-applicable'],
    ['an unmarked risk', '## Risks\n\n- Slow disk\n', 'Slow', 'open'],
    ['an unmarked risk that was resolved', '## Issues resolved\n\n- Slow disk\n', 'Slow', 'done'],
    ['an unmarked criterion', '## Exit criteria\n\n- No crash\n', 'No crash', null],
    ['a status line below an issue', '## Issues\n\n### 1. Slow disk\n\n**Status:** ✅ Fixed\n', '1. Slow', 'done'],
  ])('%s', (_, markdown, words, state) => {
    expect(itemOf(markdown, words).state).toBe(state)
  })
})

describe('obligation', () => {
  test.each([
    ['## Pre-deployment checklist', 'mandatory'],
    ['## Must fix before production', 'mandatory'],
    ['## Conditions', 'mandatory'],
    ['## Sign-off', 'mandatory'],
    ['## Before launch\n\n### Optional', 'optional'],
    ['## Recommendations\n\n### Before launch', 'mandatory'],
    ['## Post-launch\n\n### Critical', 'post-release'],
    ['## Recommended before launch', 'recommended'],
    ['## Nice to have', 'optional'],
    ['## Next steps', 'recommended'],
    ['## Future work', 'post-release'],
    ['## Needs work before production\n\n### Medium priority', 'mandatory'],
    ['## Features', 'unspecified'],
  ])('%s', (headings, obligation) => {
    expect(itemOf(`# Report\n\n${headings}\n\n- [ ] Widget\n`, 'Widget').obligation).toBe(obligation)
  })

  test.each([
    ['Widget (optional)', 'optional'],
    ['Widget (required)', 'mandatory'],
    ['Widget (to begin after launch)', 'post-release'],
    ['Widget (recommended)', 'recommended'],
  ])('its own words: %s', (text, obligation) => {
    expect(itemOf(`## Pre-launch\n\n- [ ] ${text}\n`, 'Widget').obligation).toBe(obligation)
  })

  test('an introduction makes all boxes gates', () => {
    const markdown = '# Portal\n\nAll items must be done before going live.\n\n## Storage\n\n- [ ] Widget\n'
    expect(itemOf(markdown, 'Widget').obligation).toBe('mandatory')
  })
})

describe('severity', () => {
  test.each([
    ['## Risks\n\n| Risk | Severity |\n|---|---|\n| Widget | High |\n', 'high'],
    ['## Risks\n\n| Risk | Likelihood | Impact |\n|---|---|---|\n| Widget | Low | Critical |\n', 'critical'],
    ['## Findings\n\n### HIGH\n\n- Widget\n', 'high'],
    ['## Findings\n\n### P1 – soon\n\n- Widget\n', 'high'],
    ['## Findings\n\n### 2. Widget 🟡 MEDIUM\n', 'medium'],
    ['## Findings\n\n### [Blocker] Widget\n', 'critical'],
    ['## Findings\n\n- Widget (low)\n', 'low'],
    ['## Findings\n\n### 1. Widget\n\n**Severity:** High\n', 'high'],
    ['## No critical issues\n\n- Widget\n', null],
  ])('%s', (markdown, severity) => {
    const found = itemsOf(markdown).find(({ text }) => text.includes('Widget'))
    expect(found?.severity).toBe(severity)
  })
})

test('below an issue heading there are details, but for boxes and what is asked for', () => {
  const markdown =
    '## Issues\n\n### 1. Slow disk\n\n- Seen on staging\n- [ ] Order disks\n\n**Required actions:**\n\n- Move logs\n'
  expect(itemsOf(markdown).map(({ text, detail }) => [text, detail])).toEqual([
    ['1. Slow disk', false],
    ['Seen on staging', true],
    ['Order disks', false],
    ['Move logs', false],
  ])
})

test('"None" is no item', () => {
  expect(itemsOf('## Blockers\n\n- None\n- No open issues\n- n/a\n')).toEqual([])
})
