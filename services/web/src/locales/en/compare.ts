/** Two or three matches side by side. */
export const compare = {
  compare: {
    title: 'Compare the matches',
    open: 'Compare…',
    column: 'Match {place, number}',
    third: 'Add a third',
    drop: 'Take {name} out',
    what: 'Criterion',
    unsaid: 'not said',
    alone: 'It takes two matches to compare.',
    shortlist: 'Shortlist {name}',
    read: 'Read {name}',
  },
};
