/** What is read in a text while it is typed, offered as chips. */
export const reading = {
  reading: {
    title: 'In Ihrem Text gelesen',
    help: 'Klicken Sie, um eine Antwort zu übernehmen. Ohne Sie wird nichts ausgefüllt.',
    fact: '{name}: {text}',
    taken: 'Übernommen: {name}',
  },
};
