export const care = {
  care: {
    handOver: {
      title: 'Facilitator',
      nobody: 'Nobody follows this need.',
      you: 'You follow this need.',
      by: '{name} follows this need.',
      elsewhere: 'A colleague',
      to: 'Hand over to',
      send: 'Hand over to {name}',
      done: '{name} follows this need from now on.',
    },
    veto: {
      title: 'Never show to',
      text: 'These organisations see nothing of the need, and are asked nothing.',
      ofAll: 'for all your needs',
      remove: 'Remove',
      removeOf: 'Let {name} in again',
      removed: 'The organisation is let in again.',
      name: 'Name of the organisation',
      website: 'Its website',
      missing: 'Give a name or a website.',
      everyNeed: 'For every need of the company',
      add: 'Never show to it',
      added: 'The organisation is kept away.',
    },
  },
};
