import type { LanguageWords } from './language.ts'

/** Portuguese. */
export const portuguese: LanguageWords = {
  common: ['o', 'os', 'as', 'de', 'do', 'da', 'dos', 'das', 'que', 'para', 'com', 'uma', 'não', 'em', 'é', 'e', 'foi'],
  verdicts: {
    go: [
      'pront[oa]s? para (?:produção|implantação|deploy|lançamento|lançar|entrega|publicar|uso)',
      '(?:aprovad|autorizad|apt)[oa]s? para (?:produção|implantação|deploy|lançamento|entrega)',
    ],
    'go-weak': ['pront[oa]s?', 'aprovad[oa]s?', 'apt[oa]s?', 'operacional', 'liberad[oa]s?'],
    'no-go': [
      'não (?:está(?:o)? |é )?(?:ainda )?(?:pront[oa]s?|apt[oa]s?|aprovad[oa]s?|liberad[oa]s?)(?: para (?:produção|implantação|lançamento))?',
      'não (?:implantar|lançar|publicar)',
      'bloqueia (?:o|a) (?:lançamento|implantação|produção)',
    ],
    'no-go-weak': ['não', 'bloquead[oa]s?', 'reprovad[oa]s?', 'rejeitad[oa]s?', 'falhou'],
    'conditional-go': [
      '(?:pront[oa]s?|aprovad[oa]s?|apt[oa]s?)(?: \\S+){0,4}? com (?:ressalvas|condições|restrições)',
      '(?:quase|parcialmente) pront[oa]s?',
      'aprovação condicional',
      'condicionad[oa] a',
    ],
    'conditional-go-weak': ['condicional', 'com ressalvas', 'parcial'],
    undecided: [
      'pendente de (?:aprovação|decisão|revisão|assinatura)',
      'aguardando (?:aprovação|decisão|revisão)',
      'a decidir',
    ],
    'undecided-weak': ['pendente', 'em análise', 'em revisão', 'rascunho'],
  },
  labels: {
    decision: ['(?:veredito|veredicto|decisão|recomendação|conclusão|parecer|aprovação)(?: (?:final|geral))?'],
    overall: [
      '(?:status|estado|avaliação|resultado) (?:geral|global|final)',
      '(?:status|prontidão) (?:de|para) (?:produção|implantação|lançamento)',
      'pront[oa] para (?:produção|implantação|lançamento)',
    ],
    status: ['status(?: atual)?', 'estado(?: atual)?', 'situação', 'resultado'],
  },
  headings: {
    whole: [
      '(?:resumo(?: executivo| final| geral)?|sumário(?: executivo)?|conclus(?:ão|ões)|status(?: geral| final| atual)?|veredito(?: final)?|recomendaç(?:ão|ões)(?: final| finais)?|decisão(?: final)?|resultados?(?: finais)?)',
    ],
    decision: ['veredi(?:c)?to', 'decisão', 'recomendaç(?:ão|ões)', 'conclus(?:ão|ões)', 'aprovação', 'parecer'],
    criteria: ['critérios?', 'requisitos?', 'condições', 'modelo', 'exemplos?'],
    plan: ['próximos passos', 'plano', 'cronograma', 'passos', 'tarefas pendentes'],
    history: ['histórico', 'anterior(?:es)?', 'antes'],
  },
  statuses: {
    done: [
      'concluíd[oa]s?',
      'pront[oa]s?',
      'feit[oa]s?',
      'resolvid[oa]s?',
      'aprovad[oa]s?',
      'implementad[oa]s?',
      'corrigid[oa]s?',
    ],
    open: ['pendentes?', 'abert[oa]s?', 'a fazer', 'em andamento', 'em progresso'],
    failed: ['falhou', 'falha', 'reprovad[oa]s?', 'com erro'],
    partial: ['parcial(?:mente)?', 'incomplet[oa]s?'],
    skipped: ['ignorad[oa]s?', 'pulad[oa]s?', 'não se aplica'],
    untested: ['não testad[oa]s?', 'sem teste', 'não verificad[oa]s?'],
    planned: ['planejad[oa]s?', 'previst[oa]s?'],
  },
  obligations: {
    mandatory: ['obrigatóri[oa]s?', 'crític[oa]s?', 'bloqueantes?', 'imprescindíve(?:l|is)'],
    recommended: ['recomendad[oa]s?', 'desejáve(?:l|is)'],
    optional: ['opciona(?:l|is)'],
    'post-release': ['(?:após|depois d[oa]) (?:o |a )?(?:lançamento|implantação)', 'pós lançamento'],
  },
  severities: { critical: ['crític[oa]s?'], high: ['alt[oa]s?'], medium: ['médi[oa]s?'], low: ['baix[oa]s?'] },
}
