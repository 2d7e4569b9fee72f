import type { Passage } from '../../outline/passage.ts'
import { spanOf } from '../../outline/prose.ts'
import { decisionForms } from '../../vocabulary/en/verdict-forms.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { rank } from './rank.ts'
import type { Setting, Statement } from './statement.ts'

const forms = lexicon({ form: decisionForms })

function countBoxes(passages: readonly Passage[]): { open: number; ticked: number } {
  const boxes = passages.flatMap(({ leading }) => leading.flatMap((mark) => (mark.kind === 'box' ? [mark.ticked] : [])))
  const ticked = boxes.filter((isTicked) => isTicked).length
  return { open: boxes.length - ticked, ticked }
}

/** A document that calls itself a go/no-go checklist, and is filled in by half: the decision is still open. */
export function readOpenForm({ outline: { passages }, scopeOf }: Setting): Statement | null {
  const { open, ticked } = countBoxes(passages)
  if (open === 0 || ticked === 0) return null
  for (const passage of passages) {
    const { near, head } = scopeOf(passage)
    const hit = near === 'title' || head ? forms.first(passage.body.text) : null
    if (hit === null) continue
    return {
      span: spanOf(passage.body, hit.start, hit.end),
      text: hit.text,
      decision: 'undecided',
      plain: false,
      approval: false,
      stage: null,
      place: 'prose',
      rank: rank.draft,
      scope: 'whole',
    }
  }
  return null
}
