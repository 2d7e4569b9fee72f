import type { Cell } from '../../../outline/passage.ts'
import { slice, spanOf, trim } from '../../../outline/prose.ts'
import { severityIn, startsGraded } from '../../items/severity/grade.ts'
import type { Statement } from '../statements.ts'
import { subjectOfText } from '../subject/subject.ts'
import type { Rating } from './ratings.ts'

const maxRating = 3
const minMembers = 2
/** Commas within brackets enumerate within one entry. */
const member = /(?:[^,;()]|\([^()]*\))+/g

function isRatingAlone({ body }: Cell): boolean {
  return startsGraded(body.text) && body.text.trim().split(/\s+/).length <= maxRating
}

/** The issues that a summary lists in the row of their severity: `| Low | 3 | inline styles, missing header, … |`. */
export function readSummaryRatings(statements: readonly Statement[]): Rating[] {
  return statements.flatMap((statement): Rating[] => {
    const { passage, stance, standing } = statement
    const [name, ...cells] = passage.row?.cells ?? []
    if (name === undefined || stance === 'struck' || stance === 'history' || standing.role === 'template') return []
    const severity = isRatingAlone(name) ? severityIn(name.body.text) : null
    if (severity === null) return []
    return cells.flatMap(({ body }): Rating[] => {
      const members = [...body.text.matchAll(member)]
      if (members.length < minMembers) return []
      return members.map(({ index, 0: text }): Rating => {
        const subject = subjectOfText(trim(slice(body, index, index + text.length)))
        const span = spanOf(body, index, index + text.length)
        return { span, text, severity, scale: 'severity', isOfList: true, subject, statement }
      })
    })
  })
}
