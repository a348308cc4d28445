/** What is read in a text while it is typed, offered as chips. */
export const reading = {
  reading: {
    title: 'Lu dans votre texte',
    help: 'Cliquez pour reprendre une réponse dans la fiche. Rien n’est rempli sans vous.',
    fact: '{name} : {text}',
    taken: 'Repris : {name}',
  },
} as const;
