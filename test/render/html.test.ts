import { describe, expect, test } from 'vitest'
import { auditReport } from '../../src/audit.ts'
import { render } from '../../src/render/index.ts'
import { piecesOf } from '../../src/render/marked-lines.ts'
import { contradicting } from '../cli/call.ts'

function page(...reports: [string, string][]): string {
  const audited = reports.map(([path, markdown]) => {
    const { source, findings, verdict } = auditReport(markdown)
    return { path, encoding: source.encoding, verdict, findings, text: source.text }
  })
  return render(audited, 'html')
}

const html = page(['a.md', contradicting], ['b <b>.md', `${contradicting}\n<script>alert("x")</script>\n`])

describe('the page', () => {
  test('marks both sides of a finding and links them', () => {
    expect(html).toMatch(/<mark class="error claim" id="r0f0p0"><a href="#r0f0">GO<\/a><\/mark>/)
    expect(html).toMatch(/data-line="8">.*<mark class="error" id="r0f0p1">/)
    expect(html).toContain('<a href="#r0f0p1">line 8</a>')
  })

  test('has each id once, and every link leads to one', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    expect([...html.matchAll(/ href="#([^"]+)"/g)].filter((match) => !ids.includes(match[1]))).toEqual([])
  })

  test('runs nothing and loads nothing', () => {
    expect(html).not.toMatch(/<script|src=|href="(?!#)|url\(|@import/)
    expect(html).toContain('<h2>b &lt;b&gt;.md</h2>')
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;')
  })
})

test('marks that overlap cut a line into pieces', () => {
  const mark = (start: number, end: number) => ({ finding: 0, place: 0, start, end })
  const pieces = piecesOf('abcdef', [mark(1, 4), mark(3, 5)])
  expect(pieces.map(({ words, marks }) => [words, marks.length])).toEqual([
    ['a', 0],
    ['bc', 1],
    ['d', 2],
    ['e', 1],
    ['f', 0],
  ])
})
