/** Search over everything. */
export const search = {
  search: {
    title: 'Suche',
    open: 'Überall suchen ( / )',
    label: 'In Bedarfen, Organisationen, Profilen und Kontakten suchen',
    short: 'Mindestens zwei Buchstaben.',
    none: 'Nichts enthält „{q}“.',
    found: '{count, plural, =0 {Kein Treffer} one {# Treffer} other {# Treffer}}',
    group: {
      needs: 'Bedarfe',
      organisations: 'Organisationen',
      profiles: 'Profile',
      contacts: 'Kontaktpersonen',
    },
  },
};
