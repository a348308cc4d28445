export const file = {
  file: {
    title: 'Bestanden',
    none: 'Geen bestand.',
    add: 'Een bestand toevoegen',
    purpose: 'Wat het is',
    purposes: {
      evidence: 'Bewijs van een resultaat',
      nda: 'Ondertekende vertrouwelijkheidsovereenkomst',
      need: 'Bestand van de behoefte',
    },
    stage: 'Aan startups getoond',
    stages: {
      card: 'met de fiche, zonder naam',
      all: 'na de namen',
    },
    added: '{name} is toegevoegd.',
    remove: '{name} weghalen',
    removeShort: 'Weghalen',
    naming: '{count, plural, one {Eén plaats kan het bedrijf verraden} other {# plaatsen kunnen het bedrijf verraden}}',
  },
};
