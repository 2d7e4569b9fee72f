import { describe, expect, it } from 'vitest'
import { readOutline } from '../../src/outline/outline.ts'
import { parse } from '../../src/outline/parse.ts'
import { readDatings } from '../../src/report/document/calendar.ts'
import { readDates } from '../../src/report/document/dates.ts'
import { isSuperseded, readGenre } from '../../src/report/document/genre.ts'
import { readLanguage } from '../../src/report/document/language.ts'
import { readPlaceholders } from '../../src/report/document/placeholders.ts'
import { readReferences } from '../../src/report/document/references/index.ts'
import { readEffects, readSignoffs } from '../../src/report/document/signoffs.ts'

const outline = (markdown: string) => readOutline(parse(markdown), markdown)

describe('sign-offs', () => {
  it.each([
    ['| Role | Name | Status |\n|---|---|---|\n| QA | Ann | ✅ Approved |\n', 'signed'],
    ['| Role | Name | Status |\n|---|---|---|\n| QA | [Name] | [Pending] |\n', 'pending'],
    ['| Role | Name | Signature |\n|---|---|---|\n| QA | Ann | ________ |\n', 'blank'],
    ['| Role | Name | Signature |\n|---|---|---|\n| QA | Ann | |\n', 'blank'],
    ['| Approver | Decision |\n|---|---|\n| QA lead | Rejected |\n', 'refused'],
    ['**Approved by:** ____________\n', 'blank'],
    ['- [ ] Product owner\n', 'pending'],
    ['- [x] Product owner\n', 'signed'],
    ['- [ ] Run the load test\n', undefined],
    ['**Result:** Approved\n', undefined],
  ])('%j is %s', (markdown, state) => {
    expect(readSignoffs(outline(`# Report\n\n## Sign-off\n\n${markdown}`))[0]?.state).toBe(state)
  })

  it('say from when they hold', () => {
    expect(readEffects(outline('**Effective date:** Immediate\n'))[0]?.from).toBe('now')
    expect(readEffects(outline('**Effective date:** immediately upon approval by the board\n'))[0]?.from).toBe(
      'approval',
    )
    expect(readEffects(outline('**Effective date:** 2025-03-01\n'))).toEqual([])
  })
})

it.each([
  ['**Date:** $(date)', 'command'],
  ['**Author:** [Your Name]', 'slot'],
  ['**Version:** [e.g., v2.1]', 'slot'],
  ['Coverage is XX %.', 'figure'],
  ['**Owner:** TBD', 'unassigned'],
  ['| Owner |\n|---|\n| TBD |', 'unassigned'],
  ['**Launch date:** TBD', 'undetermined'],
  ['**Date:** [25/01/2026]', undefined],
  ['[Name](name.md)', undefined],
  ['Run `backup $(date)`.', undefined],
  ['```sh\necho $(date)\n```', undefined],
  ['The budget is TBD later.', undefined],
])('placeholder in %j: %s', (markdown, kind) => {
  expect(readPlaceholders(outline(markdown))[0]?.kind).toBe(kind)
})

it.each([
  ['See Section 2.', true],
  ['See Section 7.', false],
  ['See section 2.4 for details.', false],
  ['See Appendix B.', false],
  ['[Results](#results)', true],
  ['[Risks](#risks)', false],
])('reference %j is found: %s', (words, found) => {
  const markdown = `# Report\n\n## 1. Scope\n\n${words}\n\n## 2. Load\n\n## 3. ✅ End\n\n### Results\n`
  expect(readReferences(outline(markdown))[0]?.fault === null).toBe(found)
})

const parts = '## A - Tools\n\n### 1. Linter\n\n### 2. Scanner\n\n## B - Data\n\nText.\n'

it.each([
  ['[Tools A.2](#2-scanner)', null],
  ['[Appendix A.1](#2-scanner)', 'other'],
  ['[Scanner](#2-scan)', 'missing'],
  ['See Appendix B.', null],
  ['See Appendix C.', 'missing'],
  ['See Appendix C of the contract.', undefined],
  ['The limits are as follows:', 'unkept'],
  ['The limits are as follows:\n\n- 20 users', undefined],
  ['Handled as agreed, see Quotas below.', 'missing'],
])('fault of the reference in %j: %s', (words, fault) => {
  const markdown = `# Report\n\n## Scope\n\n${words}\n\n${parts}`
  expect(readReferences(outline(markdown))[0]?.fault).toBe(fault)
})

it('a missing part points to what was meant', () => {
  const markdown = `# Report\n\n[Scanner](#the-scanner)\n\n${parts}`
  const { meant } = readReferences(outline(markdown))[0] ?? {}
  expect(markdown.slice(meant?.start, meant?.end)).toBe('### 2. Scanner')
})

it.each([
  ['Starts on Monday, 2026-03-10.', 'Tuesday'],
  ['Starts on Tuesday, 10 March 2026.', undefined],
  ['2026-03-10 (Tue)', undefined],
  ['Pilot: 2 weeks (1 March 2026 to 5 March 2026)', '5 days'],
  ['Pilot: 5 days (2 March 2026 - 6 March 2026)', undefined],
  ['Go on Day 0 (2026-03-02).\n\n## Canary (Day 3-5)\n\n**Start:** 2026-03-04\n', '2026-03-05'],
  ['Go on Day 0 (2026-03-02).\n\n## Canary (Day 3-5)\n\n**Start:** 2026-03-05\n', undefined],
  ['## Canary (Day 3-5)\n\n## All (Day 9+)\n\n**Total timeline:** 6-8 days\n', 'at least 9 days'],
])('the calendar makes of %j: %s', (markdown, is) => {
  expect(readDatings(outline(markdown))[0]?.is).toBe(is)
})

it.each([
  ['**Date:** 2025-03-04', 'report', '2025-03-04'],
  ['**Generated:** March 4, 2025', 'report', '2025-03-04'],
  ['**Last updated:** 4 Mar 2025', 'update', '2025-03-04'],
  ['**Date:** 25/01/2026', 'report', '2026-01-25'],
  ['**Date:** 03/04/2025', undefined, undefined],
  ['The leak was fixed on 2025-03-18.', 'event', '2025-03-18'],
  ['The leak will be fixed on 2025-03-18.', undefined, undefined],
  ['**Next review:** 2025-03-18', 'next', '2025-03-18'],
  ['Fieldwork: 3 March 2025 to 7 March 2025', 'event', '2025-03-07'],
  ['Version 1.3, 20 August 2026', 'report', '2026-08-20'],
  ['The next review is 2025-03-18.', undefined, undefined],
  ['**Date:** 2025-13-40', undefined, undefined],
])('day in %j', (markdown, kind, day) => {
  const [date] = readDates(outline(markdown))
  expect([date?.kind, date?.day]).toEqual([kind, day])
})

describe('the kind of a document', () => {
  const boxes = '- [ ] Backup\n'.repeat(8)
  it.each([
    ['# Release report template\n\n**Author:** [Name]\n', 'form'],
    [`# Go-live checklist\n\n${boxes}`, 'form'],
    [`# Release report\n\n${boxes}${'- [x] Restore\n'.repeat(6)}`, 'report'],
    ['# Rollout plan\n\nFirst this, then that.\n', 'plan'],
  ])('%j', (markdown, genre) => {
    expect(readGenre(outline(markdown), null)).toBe(genre)
  })

  it('tells that it is superseded', () => {
    expect(isSuperseded(outline('# Report\n\n> **Superseded** by the report of May.\n'))).toBe(true)
    expect(isSuperseded(outline('# Report\n\nThe old importer is deprecated.\n'))).toBe(false)
  })
})

it.each([
  ['The system is stable and all of the tests pass.', 'en'],
  ['El sistema es estable y los datos se guardan en la base.', 'es'],
  ['Das System ist stabil und die Daten werden gesichert.', 'de'],
  ['API v2 200 OK', 'en'],
])('language of %j: %s', (markdown, language) => {
  expect(readLanguage(outline(markdown))).toBe(language)
})
