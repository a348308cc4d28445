export const progress = {
  progress: {
    acts: 'Who acts, and by when',
    nobody: 'Nobody is waited for at the moment.',
    startups: '{count, plural, =0 {The startups} one {One startup asked} other {# startups asked}}',
    none: 'No startup has been asked yet. You get a message as soon as one is interested.',
    reasons: 'All reasons for and against {startup}',
    show: 'See what is said with {startup}',
    open: 'Open the introduction to {startup}',
    with: 'With {startup}',
    later: 'Meetings and results appear here once you choose {startup}.',
    waits: {
      owner: 'You say whether you choose {startup} by {day}.',
      ownerOf: '{owner} says whether it chooses {startup} by {day}.',
      startup: '{startup} answers by {day}.',
      facilitator: 'The facilitator acts for {startup} by {day}.',
    },
    late: {
      owner: 'Your answer to {startup} was due on {day}.',
      ownerOf: 'The answer of {owner} to {startup} was due on {day}.',
      startup: 'The answer of {startup} was due on {day}.',
      facilitator: 'The facilitator was to act for {startup} by {day}.',
    },
  },
};
