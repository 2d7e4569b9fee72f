import { describe, expect, it } from 'vitest'
import { isWrongRest, leftText } from '../../../src/report/numbers/tallies/rests.ts'
import { numbersOf } from './read.ts'

const text = ({ text }: { text: string }) => text.trim()

describe('shares', () => {
  it.each<[string, string[]]>([
    ['22 of 24 sites came up, a success rate of 88 %.', ['22 of 24 → 88 %']],
    ['Out of 45 stories the users accepted 40, which corresponds to 92 %.', ['40 of 45 → 92 %']],
    ['Cases: 150 | Passed: 129 | Success rate: 89 %', ['129/150 → 89 %']],
    ['- Total: 150\n- Passed: 129\n- Pass rate: 89 %', ['129/150 → 89 %']],
    ['| Area | Done | Rate |\n|---|---|---|\n| Access | 14/20 | 70 % |', ['14/20 → 70 %']],
    ['5 of 7 core tests passed; the coverage is 96 %.', []],
    ['12/16 hosts, up by 20 %', []],
  ])('of %j', (markdown, expected) => {
    expect(numbersOf(`${markdown}\n`).shares.map(({ of, percent }) => `${of} → ${text(percent)}`)).toEqual(expected)
  })
})

describe('rests', () => {
  it.each<[string, string[]]>([
    ['12 of 18 tasks are finished, 7 to go.', ['6, not 7']],
    ['Of 80 hosts, 62 were patched; 20 hosts remain.', ['18, not 20']],
    ['70 % of the users have it, the remaining 20 % follow.', ['30%, not 20 %']],
    ['We spent $700 of $1,000, which leaves $400.', ['300, not $400']],
    ['45 of 60 tests pass; the other 15 fail.', []],
    ['40 of 50 pass, 3 of the remaining fail.', []],
    ['5 of 8 tests pass; the other 2 services wait.', []],
  ])('in %j', (markdown, expected) => {
    const wrong = numbersOf(`${markdown}\n`).rests.filter(isWrongRest)
    expect(wrong.map((rest) => `${leftText(rest)}, not ${text(rest.stated)}`)).toEqual(expected)
  })
})

describe('sums', () => {
  it.each<[string, string[]]>([
    ['We found 14 bugs: 3 critical, 4 major and 5 minor.', ['14 = 3 + 4 + 5']],
    ['31 files changed (12 added, 14 modified, 3 deleted)', ['31 = 12 + 14 + 3']],
    ['One takes 2 days, one 4 days, altogether 10 days.', ['10 days = 2 days + 4 days']],
    ['- Setup: 3 h\n- Move: 5 h\n- Check: 2 h\n\nTotal effort: 12 h', ['12 h = 3 h + 5 h + 2 h']],
    [
      '| Step | Time (min) |\n|---|---|\n| Drain | 5 |\n| Move | 25 |\n| Check | 10 |\n\nTotal time: 45 minutes',
      ['45 minutes = 5 + 25 + 10'],
    ],
    ['We found 14 bugs, among them 3 critical and 4 major.', []],
    ['12 modules: 3 bugs, 4 warnings', []],
  ])('in %j', (markdown, expected) => {
    const { sums } = numbersOf(`${markdown}\n`)
    expect(sums.map(({ total, parts }) => `${text(total)} = ${parts.map(text).join(' + ')}`)).toEqual(expected)
  })

  it('a summary of one row against the rows that break it down', () => {
    const summary = '| Total | Passed | Failed |\n|---|---|---|\n| 200 | 180 | 20 |\n\n'
    const detail =
      '| Suite | Total | Passed | Failed |\n|---|---|---|---|\n| A | 110 | 92 | 18 |\n| B | 90 | 84 | 6 |\n'
    const told = numbersOf(summary + detail).sums.map(({ name, parts }) => `${name} ${parts.map(text).join(' + ')}`)
    expect(told).toEqual(['passed 92 + 84', 'failed 18 + 6'])
  })
})

describe('one subject', () => {
  it.each<[string, string, string[]]>([
    ['The import takes 35 minutes.', 'Import time: 55 minutes', ['35 minutes/55 minutes']],
    ['Our RTO is 2 hours.', '**RTO:** 4 hours', ['2 hours/4 hours']],
    ['The database holds 2.4 million rows.', 'Database rows: 3.1 million', ['2.4 million/3.1 million']],
    ['The import takes 35 minutes.', 'The import of archives takes 55 minutes.', []],
    ['The import takes 35 minutes on staging.', 'The import takes 55 minutes on production.', []],
    ['The import took 70 minutes before.', 'The import takes 35 minutes.', []],
    ['The import takes 35 minutes.', 'The import should take 20 minutes.', []],
  ])('%j against %j', (here, there, expected) => {
    const { rivals } = numbersOf(`## Summary\n\n${here}\n\n## Conclusion\n\n${there}\n`)
    expect(rivals.filter(({ isSure }) => isSure).map((pair) => `${text(pair.here)}/${text(pair.there)}`)).toEqual(
      expected,
    )
  })
})

describe('derivations', () => {
  it.each<[string, string[]]>([
    ['12 licences at €30 each make €420 a month.', ['360, not €420']],
    ['At 50 requests a second for 10 minutes we sent 36,000 requests.', ['30,000, not 36,000']],
    ['The copy ran from 22:00 to 23:15 (45 minutes).', ['1.25 h, not 45 minutes']],
    ['- Start: 10:00\n- End: 11:30\n- Duration: 2 h', ['1.5 h, not 2 h']],
    ['8 h × 90 €/h = 820 €', ['720, not 820 €']],
  ])('in %j', (markdown, expected) => {
    const { derivations } = numbersOf(`${markdown}\n`)
    expect(derivations.map(({ expected: comes, stated }) => `${comes}, not ${text(stated)}`)).toEqual(expected)
  })
})

describe('excesses', () => {
  it.each<[string, string[]]>([
    ['Completion: 130 %', ['130 %']],
    ['22 of 18 checks are green.', ['22 of 18']],
    ['| Suite | Passed | Total |\n|---|---|---|\n| A | 55 | 50 |', ['55 of 50']],
    ['We reached 110 % of the target.', []],
    ['The load was 118 % of normal.', []],
  ])('in %j', (markdown, expected) => {
    expect(numbersOf(`${markdown}\n`).excesses.map(text)).toEqual(expected)
  })
})

describe('periods', () => {
  it.each<[string, string[]]>([
    ['The pilot ran from 14 June 2026 to 2 June 2026.', ['2026-06-14 to 2026-06-02']],
    ['Raised on 2026-02-10 and closed on 2026-02-04.', ['2026-02-10 to 2026-02-04']],
    ['| Phase | Start | End |\n|---|---|---|\n| Build | 2026-01-10 | 2026-01-05 |', ['2026-01-10 to 2026-01-05']],
    ['- Created: 2026-04-10\n- Last updated: 2026-04-02', ['2026-04-10 to 2026-04-02']],
    ['Raised on 2026-02-10, due on 2026-02-04.', []],
  ])('in %j', (markdown, expected) => {
    expect(numbersOf(`${markdown}\n`).periods.map(({ start, end }) => `${start.day} to ${end.day}`)).toEqual(expected)
  })
})
