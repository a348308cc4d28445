/** Search over everything. */
export const search = {
  search: {
    title: 'Search',
    open: 'Search everywhere ( / )',
    label: 'Search needs, organisations, profiles and contacts',
    short: 'Two letters at least.',
    none: 'Nothing contains “{q}”.',
    found: '{count, plural, =0 {No result} one {# result} other {# results}}',
    group: {
      needs: 'Needs',
      organisations: 'Organisations',
      profiles: 'Profiles',
      contacts: 'Contacts',
    },
  },
};
