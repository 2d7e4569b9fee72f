import { describe, expect, it } from 'vitest'
import { readOutline } from '../../../src/outline/outline.ts'
import { parse } from '../../../src/outline/parse.ts'
import { readVerdicts } from '../../../src/report/verdicts/index.ts'

const read = (markdown: string) => readVerdicts(readOutline(parse(markdown), markdown), false)
const decisionOf = (markdown: string) => read(markdown).verdict?.decision ?? null

describe('the decision of a report', () => {
  it.each([
    ['a status in the head', '# Portal\n\n**Status:** ✅ PRODUCTION READY\n', 'go'],
    [
      'work that has to come first',
      '# Portal\n\n## Conclusion\n\nThe portal is ready to ship. However, these keys must be set up before going live:\n\n- SMTP\n',
      'conditional-go',
    ],
    [
      'work named in the next paragraph',
      '# Portal\n\n**Verdict:** Ready for launch\n\nThe following must be done before launch:\n\n- SMTP\n',
      'conditional-go',
    ],
    [
      'only work that has to come first',
      '# Portal\n\n## Conclusion\n\nThe open findings must be fixed before going live.\n',
      'no-go',
    ],
    [
      'a go and a later refusal',
      '# Portal\n\n**Verdict:** Ready for a closed beta. Not ready for the public launch.\n',
      'conditional-go',
    ],
    ['a release that is put off', '# Portal\n\n**Go-live recommendation:** Postpone the release by a week\n', 'no-go'],
    [
      'advice against it',
      '# Portal\n\n## Summary\n\nWe recommend not deploying this build until they are fixed.\n',
      'no-go',
    ],
    ['a hold with its reason', '# Portal\n\n## Recommendation\n\n🔴 HOLD. Two holes are open.\n', 'no-go'],
    ['an answer to the heading', '# Portal\n\n## Is it ready?\n\nAlmost. Backups are missing.\n', 'conditional-go'],
    ['an answer under a decision', '# Portal\n\n## Verdict\n\nNo. Two gates are open.\n', 'no-go'],
    [
      'an answer with exceptions',
      '# Portal\n\n## Verdict\n\nYes, with two exceptions: payments stay off.\n',
      'conditional-go',
    ],
    ['a count under a decision', '# Portal\n\n## Verdict\n\nNo tests failed.\n', null],
    ['a rollout in phases', '# Portal\n\n## Recommendation\n\nWe recommend a phased rollout.\n', 'conditional-go'],
    [
      'an opening that only leads over',
      '# Portal\n\n## Conclusion\n\nWith all findings resolved, the app is ready for users.\n',
      'go',
    ],
    [
      'a branch of what would follow',
      '# Portal\n\n## Decision\n\n### ❌ NO-GO – keys are missing\n\n### ✅ GO – can launch after:\n\n1. Add the keys\n',
      'no-go',
    ],
    [
      'what is granted first',
      '# Portal\n\n## Summary\n\nAlthough the contracts are approved for launch, the backend is not ready for production.\n',
      'no-go',
    ],
    ['a test in production', '# Portal\n\n## Verdict\n\n### ✅ CLEARED FOR PRODUCTION TESTING\n', 'conditional-go'],
    [
      'a limited go beside a refusal',
      '# Portal\n\n## Verdict\n\n**GO for a closed beta.**\n\n**NO-GO for the public launch.**\n',
      'conditional-go',
    ],
    ['a verdict alone in a fence', '# Portal\n\n## Recommendation\n\n```\nLAUNCH APPROVED\n```\n', 'go'],
    ['other words in a fence', '# Portal\n\n## Recommendation\n\n```\nkubectl label launch approved\n```\n', null],
    ['a hand-over to a colleague', '# Portal\n\n**Ready for:** the backend team to fix the build\n', null],
    [
      'conditions under a label',
      '# Portal\n\n## Verdict\n\n### ✅ CLEARED FOR RELEASE\n\n**Conditions:**\n\n1. Keys\n',
      'conditional-go',
    ],
    ['a refusing status', '# Portal\n\n**Status:** ❌ NOT PRODUCTION READY\n', 'no-go'],
    ['a title that names the genre', '# GO / NO-GO checklist\n\nSome words.\n', null],
    ['a ticked choice', '# Portal\n\n## Decision\n\n- [ ] GO\n- [x] NO-GO\n', 'no-go'],
    ['an open choice', '# Portal\n\n## Decision\n\n- [ ] GO\n- [ ] NO-GO\n', 'undecided'],
    ['an open choice beside a verdict', '# Portal\n\n- [ ] GO\n- [ ] NO-GO\n\n**Verdict:** GO\n', 'go'],
    ['a choice in one line', '# Portal\n\n**Decision:** ⬜ GO ☑ NO-GO\n', 'no-go'],
    ['options as a value', '# Portal\n\n**Decision:** GO / NO-GO\n', null],
    ['options in brackets', '# Portal\n\n**Decision:** [GO / NO-GO]\n', null],
    [
      'a negation with words between',
      '# Portal\n\n## Verdict\n\nThe portal is not yet fully production-ready.\n',
      'no-go',
    ],
    ['a predicate', '# Portal\n\nExit decision: phase 2 is closed; the start in May is approved\n', 'go'],
    ['a quoted decision', '# Portal\n\n## Waves\n\n> Decision: it is cleared for release\n', 'go'],
    ['a framed result', '# Portal\n\n```\n║ RESULT: ✅ APPROVED FOR RELEASE ║\n```\n', 'go'],
    [
      'an earlier pass',
      '# Portal\n\n**Earlier passes:** 1 to 3, ended with DO NOT RELEASE\n\n**Decision:** GO\n',
      'go',
    ],
    ['an opinion', '# Portal\n\n## Opinion\n\nMy opinion is favourable.\n', 'go'],
    ['an approval by someone', '# Portal\n\n**In short.** QA approves the release.\n', 'go'],
    ['an approval that is withheld', '# Portal\n\n## Decision\n\nI do not approve the release.\n', 'no-go'],
    ['advice to go ahead', '# Kiosks\n\nThe kiosks are ready to open on 4 May. We recommend to go ahead.\n', 'go'],
    ['a verdict that closes the title', '# Portal 4.2 – cleared for launch\n', 'go'],
    ['a verdict that opens the title', '# APPROVED: Portal 4.2\n', 'go'],
    ['a bold word alone', '# Portal\n\n✅ **READY**\n', 'go'],
    ['a label before a dash', '# Portal\n\n**Launch decision — approved**\n', 'go'],
    ['nothing in its way', '# Portal\n\n## Verdict\n\nNothing stands in the way of the release.\n', 'go'],
    ['an imperative', '# Portal\n\n## Final recommendation\n\nShip it on Thursday.\n', 'go'],
    ['an imperative on a condition', '# Portal\n\nOnce the keys are rotated, ship it.\n', null],
    ['a board that approved', '# Portal\n\n## Outcome\n\nThe board approved version 4.2 for production.\n', 'go'],
    ['a refused go-live', '# Portal\n\n## Outcome\n\nThe go-live was rejected.\n', 'no-go'],
    ['no recommendation', "# Portal\n\n## Bottom line\n\nWe can't recommend going live.\n", 'no-go'],
    [
      'a report before the launch',
      '# Portal\n\n## To do before launch\n\n- [ ] Keys\n\n---\n\n**Sign-off: Approved.**\n',
      'go',
    ],
    ['ready to open something', '# Portal\n\nThe team is ready to open a ticket for each of them.\n', null],
    [
      'a go/no-go checklist filled in by half',
      '# Portal\n\nThis is the go/no-go checklist of release 2.\n\n## Checks\n\n- [x] backup\n- [ ] load test\n',
      'undecided',
    ],
    ['one that is not filled in', '# GO/NO-GO checklist\n\n## Checks\n\n- [ ] backup\n- [ ] load test\n', null],
    ['any other checklist', '# Launch checklist\n\n## Checks\n\n- [x] backup\n- [ ] load test\n', null],
    [
      'the definition of a state',
      '# Orders\n\n| Code | Means |\n|---|---|\n| OPEN | taken |\n| READY | ready to ship |\n| SENT | shipped |\n',
      null,
    ],
    ['criteria for both', '# Portal\n\n## Criteria\n\n### GO\n\n- all pass\n\n### NO-GO\n\n- any fails\n', null],
    ['criteria in a sentence', '# Portal\n\nGO if every test passes. NO-GO if a P0 bug is open.\n', null],
    [
      'what will be once',
      '# Portal\n\n## Summary\n\nOnce both leaks are closed, the portal will be production ready.\n',
      'no-go',
    ],
    ['verdicts on parts', '# Portal\n\n## API\n\n**Status:** Ready\n\n## Search\n\n**Status:** Not ready\n', null],
    [
      'a verdict for a part beside the whole',
      '# Portal\n\n**Verdict:** NO-GO\n\n**Agent-scope verdict: GO**\n',
      'no-go',
    ],
    [
      'a quoted claim',
      '# Portal\n\n## Verdict\n\nThe readme says "PRODUCTION READY". Not ready for production.\n',
      'no-go',
    ],
    [
      'a prohibition as recommendation',
      '# Portal\n\n## Recommendation\n\n**Do not deploy until the export is tested.**\n',
      'no-go',
    ],
    [
      'an approval with a condition',
      '# Portal\n\n**Recommendation:** Approved subject to two fixes.\n',
      'conditional-go',
    ],
    ['minor gaps', '# Portal\n\n**Status:** READY (with minor gaps)\n', 'go'],
    ['a total row', '# Portal\n\n| Area | Status |\n|---|---|\n| API | Ready |\n| Overall | Not Ready |\n', 'no-go'],
    ['part rows', '# Portal\n\n| Area | Status |\n|---|---|\n| API | Not Ready |\n| Search | Ready |\n', null],
    ['a status in the foot', '# Portal\n\nWords.\n\n## Next\n\nMore.\n\n---\n\n*Status: Ready for production*\n', 'go'],
    ['a pending approval', '# Portal\n\n**Status:** Pending approval\n', 'undecided'],
    ['an answered question', '# Portal\n\n**Ready for production?** No\n', 'no-go'],
    ['a label that asks', '# Portal\n\n**Ready for production:** YES\n', 'go'],
    ['a question as heading', '# Portal\n\n## Is it production ready?\n\nWords about it.\n', null],
    ['a high share', '# Portal\n\n**Overall:** 88% production ready\n', 'undecided'],
    ['two empty answers', '# Portal\n\n**Ready to ship**: [ ] YES [ ] NO\n', 'undecided'],
    ['a ticked answer', '# Portal\n\nCleared for production: ☐ Yes ☑ No\n', 'no-go'],
    ['answers to something else', '# Portal\n\nLogs kept: [x] Yes [ ] No\n', null],
    ['authorization as a feature', '# Portal\n\n⚠️ **Authorization**: Not implemented\n', null],
    ['authorization as a decision', '# Portal\n\n**Authorization:** Approved\n', 'go'],
    ['the next phase', '# Portal\n\n**Ready for**: Milestone 3 - Billing\n', null],
    ['a release as the next step', '# Portal\n\n**Ready for**: production\n', 'go'],
    ['a waiting part as heading', '# Portal\n\n## Progress\n\n### Web shop ⏳ READY TO SHIP\n\n- x\n', null],
    ['a part as heading', '# Portal\n\n## Backend: ready for deployment\n\n- x\n', null],
    ['a heading of a stack', '# Portal\n\n## Stack\n\n### Code\n\nGo.\n\n### Deployment ready\n\n- Fly\n', null],
    ['a named feature', '# Portal\n\n## Summary\n\nThe nightly export feature is release-ready.\n', null],
    ['the feature', '# Nightly export\n\n## Summary\n\nThe feature is release-ready.\n', 'go'],
    ['words within a denial', '# Portal\n\nIt is not yet ready to keep real orders in production.\n', 'no-go'],
    ['a supposition', '# Portal\n\n## Summary\n\nIf both checks pass, the portal is ready for production.\n', null],
    ['a yes under a condition', '# Portal\n\n**Ready for production:** Yes (pending the audit)\n', 'conditional-go'],
    ['a part that is refused', '# Portal\n\n**DO NOT DEPLOY the billing module.**\n', null],
    ['a low share', '# Portal\n\n**Overall:** 60% production ready\n', 'no-go'],
    ['a heading that decides', '# Portal\n\n## ✅ PRODUCTION READY\n', 'go'],
    ['a path as heading', '# Portal\n\n## Path to production ready\n\n1. Fix\n', null],
    ['a verdict struck out', '# Portal\n\n~~**Status:** NO-GO~~\n\n**Status:** GO\n', 'go'],
    ['an earlier status', '# Portal\n\n**Previous status:** NO-GO\n\n**Status:** GO\n', 'go'],
    ['a history', '# Portal\n\n## History\n\n**Decision:** NO-GO\n\n## Decision\n\nGO for production.\n', 'go'],
    ['a target', '# Portal\n\n**Target:** Production ready by May\n', null],
    ['no blockers', '# Portal\n\nNo blockers prevent release.\n\n**Status:** READY FOR RELEASE\n', 'go'],
    ['a stage', '# Portal\n\n**Decision:** GO for staging only\n', 'conditional-go'],
    ['the stage of the title', '# Staging readiness\n\n**Decision:** GO for staging\n', 'go'],
    ['other meanings', '# Portal\n\nWritten in Go. Go to settings. Ready to use Docker.\n', null],
    ['a fence', '# Portal\n\n```\nstatus: READY\n```\n\nNothing else.\n', null],
    [
      'conditions that follow',
      '# Portal\n\n## Recommendation\n\n**APPROVED FOR LAUNCH** with the following conditions:\n\n1. a\n',
      'conditional-go',
    ],
    [
      'signatures',
      '# Portal\n\n## Sign-off\n\n| Role | Name | Decision |\n|---|---|---|\n| QA | A | Approved |\n',
      'go',
    ],
    ['a draft beside a verdict', '# Portal\n\n**Status:** Draft\n\n## Verdict\n\n**GO**\n', 'go'],
    ['work first', '# Portal\n\n**Recommendation:** Fix the two leaks, then proceed\n', 'conditional-go'],
    ['production-ready as adjective', '# Portal\n\n## Summary\n\nIt holds production-ready code.\n', null],
    [
      'Spanish',
      '# Informe\n\nEl sistema es estable y los datos se guardan en la base.\n\n**Veredicto:** No listo para producción\n',
      'no-go',
    ],
    [
      'Portuguese',
      '# Relatório\n\nO sistema foi testado e os dados são salvos.\n\n**Veredito:** Aprovado com ressalvas\n',
      'conditional-go',
    ],
    [
      'French',
      '# Rapport\n\nLe système est stable et les données sont dans la base.\n\n**Statut :** Prêt pour la production\n',
      'go',
    ],
    [
      'German',
      '# Bericht\n\nDas System ist stabil und die Daten werden gesichert.\n\n**Empfehlung:** noch nicht freigegeben\n',
      'no-go',
    ],
    ['Russian', '# Отчёт\n\nСистема проверена на стенде и в облаке.\n\n**Вердикт:** Не готово\n', 'no-go'],
    ['Chinese', '# 上线报告\n\n系统已经在测试环境中运行。\n\n**结论:** 有条件通过\n', 'conditional-go'],
  ])('%s', (_, markdown, decision) => {
    expect(decisionOf(markdown)).toBe(decision)
  })
})

describe('a verdict', () => {
  it('is plain without condition, hedge or limit', () => {
    expect(read('# P\n\n**Decision:** GO\n').verdict?.plain).toBe(true)
    expect(read('# P\n\n**Decision:** GO with conditions\n').verdict?.plain).toBe(false)
    expect(read('# P\n\n**Decision:** Almost ready\n').verdict?.plain).toBe(false)
    expect(read('# P\n\n**Decision:** GO for pilot only\n').verdict?.plain).toBe(false)
  })

  it('spans the words that decide, negation included', () => {
    const markdown = '# P\n\nText first. The portal is **not yet production-ready**.\n'
    const { span, text } = read(markdown).verdict ?? { span: { start: 0, end: 0 }, text: '' }
    expect(markdown.slice(span.start, span.end)).toBe('not yet production-ready')
    expect(text).toBe('not yet production-ready')
  })

  it('is stated wherever the same side is taken', () => {
    const { verdict } = read(
      '# P\n\n**Status:** GO\n\n## Verdict\n\n**GO**\n\n## Conclusion\n\nReady for production.\n',
    )
    expect(verdict?.statedAt).toHaveLength(3)
  })
})
