export const progress = {
  progress: {
    acts: 'Qui agit, et avant quand',
    nobody: 'Personne n’est attendu en ce moment.',
    startups: '{count, plural, =0 {Les startups} one {Une startup interrogée} other {# startups interrogées}}',
    none: 'Aucune startup n’est encore interrogée. Vous recevez un message dès que l’une est intéressée.',
    reasons: 'Toutes les raisons pour et contre {startup}',
    show: 'Voir ce qui se dit avec {startup}',
    open: 'Ouvrir la mise en relation avec {startup}',
    with: 'Avec {startup}',
    later: 'Rendez-vous et résultats apparaissent ici dès que vous choisissez {startup}.',
    waits: {
      owner: 'Vous dites si vous choisissez {startup} avant le {day}.',
      ownerOf: '{owner} dit si elle choisit {startup} avant le {day}.',
      startup: '{startup} répond avant le {day}.',
      facilitator: 'Le référent agit pour {startup} avant le {day}.',
    },
    late: {
      owner: 'Votre réponse à {startup} était attendue le {day}.',
      ownerOf: 'La réponse de {owner} à {startup} était attendue le {day}.',
      startup: 'La réponse de {startup} était attendue le {day}.',
      facilitator: 'Le référent devait agir pour {startup} le {day}.',
    },
  },
} as const;
