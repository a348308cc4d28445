export const file = {
  file: {
    title: 'Files',
    none: 'No file.',
    add: 'Add a file',
    purpose: 'What it is',
    purposes: {
      evidence: 'Shows a result',
      nda: 'Signed confidentiality agreement',
      need: 'File of the need',
    },
    stage: 'Shown to startups',
    stages: {
      card: 'with the card, without names',
      all: 'after names',
    },
    added: '{name} is added.',
    remove: 'Take {name} away',
    removeShort: 'Take away',
    naming:
      '{count, plural, one {One thing in it could give the company away} other {# things in it could give the company away}}',
  },
};
