export const action = {
  action: {
    retry: 'Try again',
    undo: 'Undo',
    close: 'Close',
    tooLong: {
      title: 'Not everything fitted into this field',
      advice:
        'It takes {most, plural, one {# character} other {# characters}}. {over, plural, one {The last one is missing} other {The last # are missing}}: shorten the text.',
    },
  },
};
