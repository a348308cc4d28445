/** What is read in a text while it is typed, offered as chips. */
export const reading = {
  reading: {
    title: 'In uw tekst gelezen',
    help: 'Klik om een antwoord over te nemen. Zonder u wordt niets ingevuld.',
    fact: '{name}: {text}',
    taken: 'Overgenomen: {name}',
  },
};
