import { expect, test } from 'vitest'
import { auditReport } from '../../src/library.ts'
import { pairs } from './everyday.ts'

const told = (report: string) => auditReport(report).findings.filter(({ severity }) => severity !== 'info')

test.each(pairs)(
  '$rule: nothing is said of the sound report, and the edit “$edit.1” is found',
  ({ rule, lines, sound, edit: [from, to] }) => {
    expect(told(sound).map(({ message }) => message)).toEqual([])
    expect(sound.split(from)).toHaveLength(2)
    const found = told(sound.replace(from, () => to))
    const places = found
      .filter((finding) => finding.rule === rule)
      .map(({ location, related }) => [location, ...related.map((one) => one.location)].map(({ start }) => start.line))
    expect(places, found.map((finding) => `${finding.rule}: ${finding.message}`).join('\n')).toContainEqual(lines)
  },
)
