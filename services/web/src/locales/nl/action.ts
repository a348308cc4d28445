export const action = {
  action: {
    retry: 'Opnieuw proberen',
    undo: 'Ongedaan maken',
    close: 'Sluiten',
    tooLong: {
      title: 'Niet alles past in dit veld',
      advice:
        'Er passen {most, plural, one {# teken} other {# tekens}} in. {over, plural, one {Het laatste ontbreekt} other {De laatste # ontbreken}}: maak de tekst korter.',
    },
  },
};
