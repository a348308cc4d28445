/** A startup is asked, with the words for it. */
export const propose = {
  propose: {
    title: 'Demander à {name} si ce besoin l’intéresse',
    text: '{name} reçoit par e-mail l’accroche anonyme et ces raisons, avec deux boutons : « Intéressés » et « Pas pour nous ». Le nom de {owner} n’y figure pas.',
    first: '{name} est d’abord présélectionnée.',
    words: 'Ce que vous pouvez lui dire au téléphone',
    message:
      'Bonjour, une entreprise ({sector}, {area}) cherche : {capabilities}. {summary} Voulez-vous en savoir plus ? Le message que vous recevez permet de répondre en un clic.',
    anySector: 'secteur non dit',
    anyArea: 'zone non dite',
    copy: 'Copier ces mots',
    copied: 'Copié',
  },
} as const;
