export const shown = {
  shown: {
    title: 'Wer was gesehen hat',
    none: 'Noch wurde nichts gezeigt.',
    stage: {
      teaser: 'den anonymen Kurztext',
      card: 'die Karte ohne Namen',
      all: 'die Namen',
    },
    means: {
      page: 'in Navette',
      link: 'über einen Link',
      mail: 'per E-Mail',
      export: 'durch einen Export',
    },
    saw: '{name} sah {stage}, {means}',
    under: 'unter der Verpflichtung {version}',
    more: 'Weitere anzeigen',
  },
};
