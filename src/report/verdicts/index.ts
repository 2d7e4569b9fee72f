import type { Outline, Passage } from '../../outline/passage.ts'
import { isSet } from '../../outline/prose.ts'
import { readLanguage } from '../document/language.ts'
import type { OverallVerdict, Verdict } from '../model/verdict.ts'
import { readChoices, readInlineChoice } from './choice.ts'
import { choose } from './choose.ts'
import { readDistances, readWaits } from './distance.ts'
import { readFieldVerdict } from './field.ts'
import { readHeadingVerdict } from './heading.ts'
import { classOfLabel, speaksOfElsewhere } from './labels.ts'
import { readOpenForm } from './open-form.ts'
import { offersOptions } from './options.ts'
import { readProseVerdicts } from './prose.ts'
import { readQuestion } from './question.ts'
import { lastFirmRank } from './rank.ts'
import { type Setting, type Statement, settingOf } from './statement.ts'
import { readRowVerdict } from './table.ts'
import { lexicons } from './words.ts'

function readPassage(passage: Passage, setting: Setting): Statement[] {
  const { body, field, form, row, quoted } = passage
  if (body.text !== '' && isSet(body, 'struck')) return []
  if (field !== null && speaksOfElsewhere(field.key.text)) return []
  const scope = setting.scopeOf(passage)
  const label = field === null ? null : classOfLabel(field.key.text, setting.words)
  if (quoted && label !== 'decision' && scope.near !== 'title' && scope.near !== 'decision' && scope.near !== 'whole')
    return []
  const choice = readInlineChoice(passage, scope, setting)
  if (choice !== undefined) return choice === null ? [] : [choice]
  if (passage.leading.some((mark) => mark.kind === 'box' && !mark.ticked)) return []
  const one = (statement: Statement | null) => (statement === null ? [] : [statement])
  const question = readQuestion(passage, scope, setting)
  if (question !== null) return [question]
  if (row !== null) return one(readRowVerdict(row, scope, setting))
  const labelled = readFieldVerdict(passage, scope, setting)
  if (labelled !== null) return [labelled]
  if (form === 'heading') return one(readHeadingVerdict(passage, scope, setting))
  return readProseVerdicts(passage, scope, setting)
}

/** Every verdict that a report states, in document order, and the one that is its decision. */
export function readVerdicts(
  outline: Outline,
  superseded: boolean,
): { verdicts: Verdict[]; verdict: OverallVerdict | null } {
  const setting = settingOf(outline, lexicons[readLanguage(outline)])
  const { statements, offered } = readChoices(setting)
  const isOption = offersOptions(outline)
  const stated = outline.passages
    .filter((passage) => !offered.has(passage) && !isOption(passage))
    .flatMap((passage) => readPassage(passage, setting))
  const finish = (statement: Statement): Verdict => ({ ...statement, superseded })
  const verdicts = [...statements, ...stated].map(finish).sort((a, b) => a.span.start - b.span.start)
  const isDecided = verdicts.some(({ scope, rank }) => scope === 'whole' && rank <= lastFirmRank)
  const stood = choose(verdicts, isDecided ? [] : readDistances(setting).map(finish))
  const open = stood === null ? readOpenForm(setting) : null
  const verdict = open === null ? stood : choose([finish(open)], [])
  return { verdicts: [...verdicts, ...readWaits(setting).map(finish)], verdict }
}
