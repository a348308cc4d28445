/** Search over everything. */
export const search = {
  search: {
    title: 'Recherche',
    open: 'Chercher partout ( / )',
    label: 'Chercher dans les besoins, les organisations, les profils et les contacts',
    short: 'Deux lettres au moins.',
    none: 'Rien ne contient « {q} ».',
    found: '{count, plural, =0 {Aucun résultat} one {# résultat} other {# résultats}}',
    group: {
      needs: 'Besoins',
      organisations: 'Organisations',
      profiles: 'Profils',
      contacts: 'Contacts',
    },
  },
} as const;
