export const shown = {
  shown: {
    title: 'Who was shown what',
    none: 'Nothing was shown yet.',
    stage: {
      teaser: 'the anonymous teaser',
      card: 'the card without names',
      all: 'the names',
    },
    means: {
      page: 'in Navette',
      link: 'by a link',
      mail: 'by e-mail',
      export: 'by an export',
    },
    saw: '{name} saw {stage}, {means}',
    under: 'under the undertaking {version}',
    more: 'Show more',
  },
};
