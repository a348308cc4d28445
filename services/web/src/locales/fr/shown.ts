export const shown = {
  shown: {
    title: 'Qui a vu quoi',
    none: 'Rien n’a encore été montré.',
    stage: {
      teaser: 'l’accroche anonyme',
      card: 'la fiche sans nom',
      all: 'les noms',
    },
    means: {
      page: 'dans Navette',
      link: 'par un lien',
      mail: 'par e-mail',
      export: 'par un export',
    },
    saw: '{name} a vu {stage}, {means}',
    under: 'sous l’engagement {version}',
    more: 'Afficher la suite',
  },
} as const;
