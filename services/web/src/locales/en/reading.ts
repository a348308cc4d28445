/** What is read in a text while it is typed, offered as chips. */
export const reading = {
  reading: {
    title: 'Read in your text',
    help: 'Click to take an answer into the card. Nothing is filled in without you.',
    fact: '{name}: {text}',
    taken: 'Taken: {name}',
  },
};
