export const shown = {
  shown: {
    title: 'Wie wat gezien heeft',
    none: 'Er is nog niets getoond.',
    stage: {
      teaser: 'de anonieme korte tekst',
      card: 'de fiche zonder naam',
      all: 'de namen',
    },
    means: {
      page: 'in Navette',
      link: 'via een link',
      mail: 'per e-mail',
      export: 'via een export',
    },
    saw: '{name} zag {stage}, {means}',
    under: 'onder de verbintenis {version}',
    more: 'Meer tonen',
  },
};
