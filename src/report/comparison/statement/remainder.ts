import type { Passage } from '../../../outline/passage.ts'
import { type Prose, slice, trim } from '../../../outline/prose.ts'
import { nothingLeft, remainderLabels } from '../../../vocabulary/en/statements.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { bareWords } from '../../items/cues.ts'
import { type Subject, subjectOfText } from '../subject/subject.ts'

const words = lexicon({ label: remainderLabels, nothing: nothingLeft })
/** Commas within brackets enumerate within one entry. */
const member = /(?:[^,;()]|\([^()]*\))+/g

function isLabel(text: string): boolean {
  return words.has(bareWords(text).replace(/[:\s]+$/, ''), 'label')
}

function membersOf(prose: Prose): Subject[] {
  if (words.has(prose.text.trim(), 'nothing')) return []
  return [...prose.text.matchAll(member)]
    .map(({ index, 0: text }) => subjectOfText(trim(slice(prose, index, index + text.length))))
    .filter(({ key }) => key.size > 0)
}

/** What a passage names as still to come: the value of `Pending gate:`, the cells of a column `Remaining`. */
export function remaindersOf({ field, row }: Passage): Subject[] {
  if (row !== null)
    return row.grid.header.flatMap((header, index) => {
      const cell = row.cells[index]
      return index > 0 && cell !== undefined && isLabel(header.body.text) ? membersOf(cell.body) : []
    })
  return field !== null && isLabel(field.key.text) ? membersOf(field.value) : []
}
