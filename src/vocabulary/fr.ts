import type { LanguageWords } from './language.ts'

/** French. */
export const french: LanguageWords = {
  common: [
    'le',
    'la',
    'les',
    'des',
    'du',
    'de',
    'et',
    'est',
    'pour',
    'une',
    'avec',
    'dans',
    'sur',
    'par',
    'sont',
    'au',
    'aux',
    'en',
  ],
  verdicts: {
    go: [
      "prêt(?:e|s|es)? (?:pour|à) (?:la |le |l')?(?:mise en )?(?:production|déploiement|déployer|livraison|lancement|publier)",
      '(?:approuvé|validé|autorisé)(?:e|s|es)? pour (?:la |le )?(?:mise en )?(?:production|déploiement|lancement)',
      'bon pour (?:la )?(?:mise en )?production',
    ],
    'go-weak': ['prêt(?:e|s|es)?', 'approuvé(?:e|s|es)?', 'validé(?:e|s|es)?', 'autorisé(?:e|s|es)?', 'conforme'],
    'no-go': [
      '(?:pas|non)(?: encore)? (?:prêt|approuvé|validé|autorisé|conforme)(?:e|s|es)?(?: pour (?:la |le )?(?:production|déploiement))?',
      'ne pas (?:déployer|livrer|publier|lancer)',
      'bloque (?:le|la) (?:déploiement|production|lancement)',
    ],
    'no-go-weak': ['non', 'bloqué(?:e|s|es)?', 'refusé(?:e|s|es)?', 'rejeté(?:e|s|es)?', 'échec', 'échoué'],
    'conditional-go': [
      '(?:prêt|approuvé|validé)(?:e|s|es)?(?: \\S+){0,4}? (?:avec|sous) (?:réserves?|conditions?)',
      'presque prêt(?:e|s|es)?',
      'validation conditionnelle',
      'sous réserve de',
    ],
    'conditional-go-weak': ['conditionnel(?:le)?', 'avec réserves?', 'sous réserve', 'partiel(?:le)?'],
    undecided: ["en attente (?:de|d')(?: \\S+){0,4}", 'à décider', 'à valider par'],
    'undecided-weak': ['en attente', 'en cours de revue', 'brouillon', 'à définir'],
  },
  labels: {
    decision: [
      '(?:verdict|décision|recommandation|conclusion|avis|approbation|validation)(?: (?:final|finale|global|globale))?',
    ],
    overall: [
      '(?:statut|état|évaluation|résultat) (?:général|générale|global|globale|final|finale)',
      '(?:statut|état) de (?:production|déploiement)',
      'prêt pour (?:la production|le déploiement|production)',
    ],
    status: ['statut(?: actuel)?', 'état(?: actuel)?', 'résultat'],
  },
  headings: {
    whole: [
      '(?:résumé(?: exécutif| final)?|synthèse|conclusions?(?: finales?)?|statut(?: global| final)?|verdict(?: final)?|recommandations?(?: finales?)?|décision(?: finale)?|bilan|résultats?)',
    ],
    decision: ['verdict', 'décision', 'recommandations?', 'conclusions?', 'approbation'],
    criteria: ['critères?', 'prérequis', 'conditions', 'modèle', 'exemples?'],
    plan: ['prochaines étapes', 'plan', 'feuille de route', 'calendrier', 'étapes', 'à faire'],
    history: ['historique', 'précédent(?:e|s|es)?', 'ancien(?:ne)?s?', 'avant'],
  },
  statuses: {
    done: [
      'terminé(?:e|s|es)?',
      'fait(?:e|s|es)?',
      'résolu(?:e|s|es)?',
      'validé(?:e|s|es)?',
      'corrigé(?:e|s|es)?',
      'complété(?:e|s|es)?',
      'réussi(?:e|s|es)?',
    ],
    open: ['en attente', 'ouvert(?:e|s|es)?', 'à faire', 'en cours'],
    failed: ['échec', 'échoué(?:e|s|es)?', 'en erreur', 'refusé(?:e|s|es)?'],
    partial: ['partiel(?:le|s|les)?', 'partiellement', 'incomplet(?:s)?', 'incomplète(?:s)?'],
    skipped: ['ignoré(?:e|s|es)?', 'sans objet', 'non applicable'],
    untested: ['non testé(?:e|s|es)?', 'pas testé(?:e|s|es)?', 'non vérifié(?:e|s|es)?'],
    planned: ['prévu(?:e|s|es)?', 'planifié(?:e|s|es)?'],
  },
  obligations: {
    mandatory: ['obligatoires?', 'critiques?', 'bloquant(?:e|s|es)?', 'indispensables?', 'requis(?:e|es)?'],
    recommended: ['recommandé(?:e|s|es)?', 'souhaitables?'],
    optional: ['optionnel(?:le|s|les)?', 'facultati(?:f|ve|fs|ves)'],
    'post-release': [
      'après (?:le |la )?(?:déploiement|lancement|mise en production)',
      'post (?:déploiement|lancement)',
    ],
  },
  severities: {
    critical: ['critiques?'],
    high: ['élevé(?:e|s|es)?', 'haute?s?', 'majeure?s?'],
    medium: ['moyen(?:ne|s|nes)?'],
    low: ['faibles?', 'basse?s?', 'mineure?s?'],
  },
}
