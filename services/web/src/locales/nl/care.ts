export const care = {
  care: {
    handOver: {
      title: 'Contactpersoon',
      nobody: 'Niemand volgt deze behoefte.',
      you: 'U volgt deze behoefte.',
      by: '{name} volgt deze behoefte.',
      elsewhere: 'Een collega',
      to: 'Overdragen aan',
      send: 'Overdragen aan {name}',
      done: '{name} volgt deze behoefte voortaan.',
    },
    veto: {
      title: 'Nooit tonen aan',
      text: 'Deze organisaties zien niets van de behoefte en krijgen geen vraag.',
      ofAll: 'voor al uw behoeften',
      remove: 'Verwijderen',
      removeOf: '{name} weer toelaten',
      removed: 'De organisatie is weer toegelaten.',
      name: 'Naam van de organisatie',
      website: 'Haar website',
      missing: 'Geef een naam of een website op.',
      everyNeed: 'Voor alle behoeften van het bedrijf',
      add: 'Nooit aan haar tonen',
      added: 'De organisatie wordt geweerd.',
    },
  },
};
