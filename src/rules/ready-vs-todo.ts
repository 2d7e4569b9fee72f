import { grouped, type Link, strongest } from '../report/links.ts'
import { isFirm } from '../report/statements.ts'
import { rule } from './rule.ts'

interface Data {
  readonly shared: readonly string[]
}

/** Whether an instruction asks for what is claimed as done: to make it, or to check what is claimed as tested. */
function asksAgain({ done, open, coverage, differsInKind, by, strength }: Link): boolean {
  const kind = open.subject.verb?.kind
  if (kind === 'maintain' || coverage === null || done.passage.section === open.passage.section) return false
  if (kind === undefined) return by === 'part' || strength >= 4
  if (kind === 'check') return done.progress.aspects.has('tested') || done.progress.isGeneral
  return by === 'part' || !differsInKind
}

function isDue({ open }: Link): boolean {
  if (open.isLater || open.isOptional || open.isFurther || open.state === 'done' || (open.passage.form !== 'item' && open.passage.form !== 'panel')) return false
  if (open.stance === 'step') return open.isAuthoring
  return open.stance === 'instruction' && (open.standing.role === 'action' || open.standing.role === 'condition' || open.isAuthoring)
}

/** Something claimed as done that a list of actions still tells to do. */
export const readyVsTodo = rule<Data>({
  id: 'ready-vs-todo',
  title: 'What is done is not still to be done',
  why: 'An action list that orders what the report calls done shows that one of the two is not true any more.',
  silent: 'Maintenance, further or repeated work, later phases, checks of what is only documented, steps of a guide that do not write anything.',
  family: 'checklists',
  severity: 'warning',
  *check({ links }) {
    const found = strongest(
      links.filter(
        (link) =>
          !link.isAbsence &&
          (isFirm(link.done) || link.done.isStatusField) &&
          !link.done.isHollow &&
          link.done.passage.form !== 'heading' &&
          link.done.standing.role !== 'limitation' &&
          isDue(link) &&
          asksAgain(link),
      ),
    )
    for (const group of grouped(found, ({ open }) => open.passage.section).values()) {
      const best = group.reduce((a, b) => (b.strength > a.strength ? b : a))
      yield {
        at: best.done,
        against: group.map((link) => link.open),
        data: { shared: best.shared },
        severity: best.strength >= 3.5 ? 'warning' : 'info',
      }
    }
  },
  message: ({ shared }) => `Done here, but still on the list of things to do: both speak of “${shared.join(' · ')}”`,
  relatedMessage: () => 'Still to be done here',
  examples: {
    clean: [
      '## Done\n\n- [x] Monitoring configured\n\n## Next steps\n\n- Monitor error rates\n',
      '## Done\n\n- [x] Failover procedure: Documented\n\n## Next steps\n\n- Test the failover procedure\n',
    ],
    flagged: {
      'Done here, but still on the list of things to do: both speak of “migration guide”':
        '## Completed\n\n- [x] Migration guide: Written\n\n## Immediate actions\n\n- Write the migration guide\n',
    },
  },
})
