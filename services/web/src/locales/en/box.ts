/** The one box in which an owner begins. */
export const box = {
  box: {
    title: 'What are you looking for?',
    text: 'Three lines are enough, in your words: what hurts, where, by when. Your name stays hidden until you choose.',
    label: 'Your need',
    missing: 'Say in a few words what you are looking for.',
    keep: 'Keep {name}',
    drop: 'Drop {name}',
    go: 'Go on to the card',
  },
};
