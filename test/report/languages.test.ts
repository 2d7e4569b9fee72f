import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/audit.ts'
import { lexicon } from '../../src/vocabulary/lexicon.ts'
import { withLanguages } from '../../src/vocabulary/multilingual.ts'

/** A paragraph of each language, by which it is told. */
const words = {
  es: 'Informe de preparación. El equipo ha revisado el servicio y los resultados de las pruebas que se hicieron en la última semana.',
  pt: 'Relatório de prontidão. A equipe revisou o serviço e os resultados dos testes que foram feitos na última semana com o cliente.',
  fr: 'Rapport de mise en production. L’équipe a vérifié le service et les résultats des tests qui sont faits par la recette dans la semaine.',
  de: 'Bericht zur Reife. Das Team hat den Dienst und die Ergebnisse der Tests in der letzten Woche geprüft und ist mit dem Ablauf zufrieden.',
  ru: 'Отчёт о готовности. Команда проверила сервис и результаты тестов за последнюю неделю, и это было сделано на стенде.',
  zh: '准备报告。团队在上周检查了服务和测试的结果，并且已经和客户确认了范围。',
}
type Language = keyof typeof words

const read = (language: Language, rest: string) => parseReport(`# A\n\n${words[language]}\n\n${rest}\n`).report

describe('verdicts', () => {
  test.each<[Language, string, string, string]>([
    ['es', 'Listo para producción', 'NO', 'no-go'],
    ['es', 'Listo para producción', 'SÍ', 'go'],
    ['es', 'Decisión', 'Aprobado con condiciones', 'conditional-go'],
    ['es', 'Decisión', 'Pendiente de aprobación', 'undecided'],
    ['pt', 'Pronto para produção', 'NÃO', 'no-go'],
    ['pt', 'Decisão', 'Aprovado com ressalvas', 'conditional-go'],
    ['fr', 'Prêt pour la production', 'OUI', 'go'],
    ['fr', 'Verdict', 'Non conforme', 'no-go'],
    ['de', 'Produktionsreif', 'NEIN', 'no-go'],
    ['de', 'Entscheidung', 'Freigabe mit Auflagen', 'conditional-go'],
    ['ru', 'Готово к релизу', 'ДА', 'go'],
    ['ru', 'Вердикт', 'Не готово к релизу', 'no-go'],
    ['zh', '是否可以上线', '否', 'no-go'],
    ['zh', '结论', '可以上线', 'go'],
  ])('%s: %s: %s is %s', (language, label, value, decision) => {
    for (const rest of [`**${label}:** ${value}`, `## ${label}: ${value}`, `| | |\n|---|---|\n| ${label} | ${value} |`])
      expect(read(language, rest).verdict?.decision, rest).toBe(decision)
  })

  test('a table of status codes decides nothing', () => {
    const codes = '| 状态码 | 说明 |\n|---|---|\n| PENDING | 等待 |\n| READY | 已就绪 |\n| DONE | 已完成 |'
    expect(read('zh', codes).verdict).toBeNull()
  })
})

test.each<[Language, string, string, string]>([
  ['es', 'Estado', 'Aprobado', 'passed'],
  ['es', 'Estado', 'No aprobado', 'failed'],
  ['es', 'Estado', 'Sin probar', 'untested'],
  ['pt', 'Situação', 'Não testado', 'untested'],
  ['pt', 'Resultado', 'Falhou', 'failed'],
  ['fr', 'Statut', 'Non testé', 'untested'],
  ['fr', 'Résultat', 'Échoué', 'failed'],
  ['de', 'Ergebnis', 'Bestanden', 'passed'],
  ['de', 'Ergebnis', 'Fehlgeschlagen', 'failed'],
  ['de', 'Ergebnis', 'Nicht bestanden', 'failed'],
  ['ru', 'Статус', 'Выполнено', 'passed'],
  ['ru', 'Статус', 'Не готово', 'open'],
  ['ru', 'Результат', 'Частично', 'partial'],
  ['zh', '状态', '已完成', 'passed'],
  ['zh', '测试结果', '未通过', 'failed'],
  ['zh', '状态', '未测试', 'untested'],
])('%s: a cell of %s that says %s is %s', (language, header, cell, status) => {
  const { results } = read(language, `## X\n\n| A | ${header} |\n|---|---|\n| Login | ${cell} |`)
  expect(results).toMatchObject([{ subject: 'Login', status }])
})

test.each<[Language, string, string]>([
  ['es', 'Obligatorio antes del lanzamiento', 'mandatory'],
  ['es', 'Opcional', 'optional'],
  ['pt', 'Obrigatório', 'mandatory'],
  ['fr', 'Après la mise en production', 'post-release'],
  ['fr', 'Recommandé', 'recommended'],
  ['de', 'Vor dem Release', 'mandatory'],
  ['de', 'Pflicht', 'mandatory'],
  ['ru', 'Обязательно', 'mandatory'],
  ['ru', 'После релиза', 'post-release'],
  ['zh', '必须', 'mandatory'],
  ['zh', '上线后', 'post-release'],
])('%s: a box under %s is %s', (language, heading, obligation) => {
  const [list] = read(language, `## ${heading}\n\n- [ ] Backup`).checklists
  expect(list?.items).toMatchObject([{ state: 'open', obligation }])
})

test.each<[Language, string, string, string, string]>([
  ['es', 'Riesgos', 'Severidad', 'Media', 'medium'],
  ['pt', 'Riscos', 'Gravidade', 'Alta', 'high'],
  ['fr', 'Risques', 'Gravité', 'Critique', 'critical'],
  ['de', 'Risiken', 'Schweregrad', 'Mittel', 'medium'],
  ['ru', 'Риски', 'Критичность', 'Высокая', 'high'],
  ['zh', '风险', '严重程度', '高', 'high'],
  ['zh', '风险', '优先级', '严重', 'critical'],
])('%s: a row of %s with %s %s is %s', (language, heading, header, grade, severity) => {
  const { risks } = read(language, `## ${heading}\n\n| A | ${header} |\n|---|---|\n| Backup | ${grade} |`)
  expect(risks).toMatchObject([{ title: 'Backup', severity }])
})

test('what means something else in English is no grade there', () => {
  const { risks } = parseReport('# A\n\n## Features\n\n- **Media:** player\n- Critique of the design\n').report
  expect(risks).toEqual([])
})

test('Chinese status words count only where they stand alone', () => {
  const states = lexicon(withLanguages({ done: [] }, ({ statuses }) => ({ done: statuses.done }), { whole: true }))
  expect(states.first('完成')?.meaning).toBe('done')
  expect(states.first('完成用户登录功能')).toBeNull()
})
