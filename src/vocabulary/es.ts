import type { LanguageWords } from './language.ts'

/** Spanish. */
export const spanish: LanguageWords = {
  common: ['el', 'la', 'los', 'las', 'de', 'del', 'que', 'para', 'con', 'una', 'por', 'está', 'y', 'en', 'se', 'es'],
  verdicts: {
    go: [
      'list[oa]s? para (?:producción|despliegue|desplegar|lanzamiento|lanzar|entrega|publicar|usar)',
      '(?:aprobad|autorizad|apt)[oa]s? para (?:producción|despliegue|lanzamiento|entrega)',
      'se aprueba (?:el|la) (?:despliegue|lanzamiento|entrega)',
    ],
    'go-weak': ['list[oa]s?', 'aprobad[oa]s?', 'apt[oa]s?', 'operativ[oa]s?', 'completad[oa]s?'],
    'no-go': [
      'no (?:está(?:n)? )?(?:aún |todavía )?(?:list[oa]s?|apt[oa]s?|aprobad[oa]s?)(?: para (?:producción|despliegue|lanzamiento))?',
      'no (?:desplegar|lanzar|publicar)',
      'bloquea (?:el|la) (?:despliegue|lanzamiento|producción)',
    ],
    'no-go-weak': ['no', 'bloquead[oa]s?', 'rechazad[oa]s?', 'fallid[oa]s?', 'suspendid[oa]s?'],
    'conditional-go': [
      '(?:list[oa]s?|aprobad[oa]s?|apt[oa]s?)(?: \\S+){0,4}? con (?:condiciones|reservas|observaciones|salvedades)',
      '(?:casi|parcialmente) list[oa]s?',
      'aprobación condicional',
      'condicionad[oa] a',
    ],
    'conditional-go-weak': ['condicional', 'con condiciones', 'con reservas', 'parcial'],
    undecided: [
      'pendiente de (?:aprobación|decisión|revisión|firma)',
      'en espera de (?:aprobación|decisión)',
      'por decidir',
    ],
    'undecided-weak': ['pendiente', 'en revisión', 'borrador'],
  },
  labels: {
    decision: [
      '(?:(?:final|general) )?(?:veredicto|decisión|recomendación|conclusión|dictamen|aprobación)(?: (?:final|general))?',
    ],
    overall: [
      '(?:estado|evaluación|resultado) (?:general|global|final)',
      '(?:estado|preparación) (?:de|para) (?:producción|despliegue|lanzamiento)',
      'list[oa] para (?:producción|despliegue|lanzamiento)',
    ],
    status: ['estado(?: actual)?', 'resultado', 'evaluación'],
  },
  headings: {
    whole: [
      '(?:resumen(?: ejecutivo| final| general)?|conclusi(?:ón|ones)(?: finales?)?|estado(?: general| final| actual)?|veredicto(?: final)?|recomendaci(?:ón|ones)(?: final(?:es)?)?|decisión(?: final)?|resultados?(?: finales)?)',
    ],
    decision: ['veredicto', 'decisión', 'recomendaci(?:ón|ones)', 'conclusi(?:ón|ones)', 'aprobación'],
    criteria: ['criterios?', 'requisitos?', 'condiciones', 'plantilla', 'ejemplos?'],
    plan: ['próximos pasos', 'plan', 'hoja de ruta', 'cronograma', 'pasos', 'tareas pendientes'],
    history: ['historial', 'anterior(?:es)?', 'histórico', 'antes'],
  },
  statuses: {
    done: [
      'completad[oa]s?',
      'list[oa]s?',
      'hech[oa]s?',
      'resuelt[oa]s?',
      'aprobad[oa]s?',
      'implementad[oa]s?',
      'corregid[oa]s?',
    ],
    open: ['pendientes?', 'abiert[oa]s?', 'por hacer', 'en progreso', 'en curso'],
    failed: ['fallid[oa]s?', 'falla', 'falló', 'rechazad[oa]s?', 'con errores'],
    partial: ['parcial(?:mente)?', 'incomplet[oa]s?'],
    skipped: ['omitid[oa]s?', 'no aplica'],
    untested: ['no probad[oa]s?', 'sin probar', 'no verificad[oa]s?'],
    planned: ['planificad[oa]s?', 'previst[oa]s?', 'planead[oa]s?'],
  },
  obligations: {
    mandatory: ['obligatori[oa]s?', 'crític[oa]s?', 'imprescindibles?', 'bloqueantes?', 'requerid[oa]s?'],
    recommended: ['recomendad[oa]s?', 'deseables?'],
    optional: ['opcional(?:es)?'],
    'post-release': ['(?:después|tras) (?:del|el) (?:lanzamiento|despliegue)', 'post lanzamiento', 'a futuro'],
  },
  severities: { critical: ['crític[oa]s?'], high: ['alt[oa]s?'], medium: ['medi[oa]s?'], low: ['baj[oa]s?'] },
}
