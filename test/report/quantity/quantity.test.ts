import { describe, expect, it } from 'vitest'
import { plainProse } from '../../../src/outline/prose.ts'
import type { Amount, Ratio } from '../../../src/report/quantity/quantity.ts'
import { readQuantities, scanDigits } from '../../../src/report/quantity/scan.ts'

const read = (text: string) => readQuantities(plainProse(text, 0, text.length))
const short = (text: string) =>
  read(text).map((quantity) =>
    quantity.kind === 'ratio'
      ? `${quantity.part}/${quantity.whole}${quantity.isOpen ? '+' : ''}`
      : `${quantity.isApproximate ? '~' : ''}${quantity.low ?? ''}..${quantity.high ?? ''} ${quantity.dimension}`,
  )

describe('quantities', () => {
  it.each<[string, ...string[]]>([
    ['245 ms', '0.245..0.245 time'],
    ['took 1.2s', '1.2..1.2 time'],
    ['<350ms', '..0.35 time'],
    ['≤ 2 s', '..2 time'],
    ['up to 80 users', '..80 count'],
    ['at least 95%', '95.. percent'],
    ['25+ tests', '25.. count'],
    ['80–300ms', '0.08..0.3 time'],
    ['5 to 10 minutes', '300..600 time'],
    ['~120 tests', '~120..120 count'],
    ['1,204 assertions', '1204..1204 count'],
    ['1.2K requests', '1200..1200 count'],
    ['2.6MB of 4 GB', '2600000..2600000 bytes', '4000000000..4000000000 bytes'],
    ['$1,200 a month', '1200..1200 money'],
    ['+12%', '12..12 percent'],
    ['-3 pp', '-3..-3 points'],
    ['30m', '1800..1800 time'],
    ['4x faster', '4..4 factor'],
    ['18/20 (90%)', '18/20', '90..90 percent'],
    ['2 of 100k requests', '2/100000'],
    ['25+/25+', '25/25+'],
    ['9.5/10', '9.5/10'],
    ['⭐⭐⭐⭐☆', '4..4 stars'],
    ['450ms (10 users) to 1.2s', '0.45..0.45 time', '10..10 count', '1.2..1.2 time'],
    ['from 60% to 75%', '60..60 percent', '75..75 percent'],
    ['sub-100ms', '..0.1 time'],
  ])('reads %s', (text, ...expected) => expect(short(text)).toEqual(expected))

  it.each([
    '2025-11-02 at 14:30 UTC',
    'November 3, 2025',
    'v2.1.0 and 3.x',
    'Phase 2, Section 4.1',
    'Node 20 on Ubuntu 22.04',
    'returns 404',
    '401/403',
    'localhost:8080',
    'p95, 99th percentile',
    'SHA-256 and EIP-1559',
    'src/app.ts:120',
    '24/7 I/O',
    '#123, 0xabc1',
    '1290x2796',
    'Passed: ___/10',
    'the 3rd run',
    'in 2025',
    '10.0.0.1:443',
  ])('finds none in %s', (text) => expect(short(text)).toEqual([]))

  it('does not overlap, and maps back to its digits', () => {
    const text =
      '**Tests:** 18/20 (90%) in ~3.5 s, `v1.2` – up to 40 users, $1.2K, 5–6 MB per user, phase 3, 2025-01-01'
    const { quantities, masks } = scanDigits(plainProse(text, 0, text.length))
    const all = [...quantities, ...masks].sort((a, b) => a.start - b.start)
    for (const [index, one] of all.entries()) expect(one.start).toBeGreaterThanOrEqual(all[index - 1]?.end ?? 0)
    for (const one of quantities) expect(text.slice(one.span.start, one.span.end)).toBe(one.text)
  })

  it('leaves out struck words and marks code', () => {
    const prose = plainProse('10 users 20 users', 0, 17)
    const styled = readQuantities({
      ...prose,
      styles: [
        { style: 'struck', start: 0, end: 8 },
        { style: 'code', start: 9, end: 17 },
      ],
    })
    expect(styled.map(({ text, isCode }) => [text, isCode])).toEqual([['20', true]])
  })

  it('knows the words after a number', () => {
    expect((read('42 unit tests passed in 3 s')[0] as Amount | Ratio).noun).toBe('unit tests passed in')
  })
})
