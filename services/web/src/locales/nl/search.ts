/** Search over everything. */
export const search = {
  search: {
    title: 'Zoeken',
    open: 'Overal zoeken ( / )',
    label: 'Zoeken in behoeften, organisaties, profielen en contacten',
    short: 'Minstens twee letters.',
    none: 'Niets bevat “{q}”.',
    found: '{count, plural, =0 {Geen resultaat} one {# resultaat} other {# resultaten}}',
    group: {
      needs: 'Behoeften',
      organisations: 'Organisaties',
      profiles: 'Profielen',
      contacts: 'Contacten',
    },
  },
};
