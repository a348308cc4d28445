export const opportunity = {
  opportunity: {
    title: 'Kansen',
    promise:
      'Behoeften waarop u kunt antwoorden, met wat voor u en tegen u spreekt. De naam van het bedrijf volgt na uw interesse en zijn keuze.',
    profiles: 'Uw profielen',
    stage: { teaser: 'Anonieme korte tekst', card: 'Fiche zonder naam', named: 'Het bedrijf heeft u gekozen' },
    answer: 'Antwoorden: interesse, of niets voor u',
    waits: 'Het bedrijf wacht op uw antwoord.',
    waitsUntil: 'Het bedrijf wacht op uw antwoord vóór {day}.',
    follow: 'Deze introductie volgen',
    none: {
      title: 'Nog geen kans',
      text: 'Ze verschijnen hier vanzelf zodra een gepubliceerde behoefte bij dit profiel past.',
    },
    noProfile: {
      title: 'U hebt nog geen profiel',
      text: 'Uw netwerk maakt het met u: zeg één keer wat u kunt.',
    },
  },
};
