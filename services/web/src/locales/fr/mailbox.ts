/** The box in which mails are kept where none is sent, for trying out. */
export const mailbox = {
  mailbox: {
    text: 'Ici, rien ne part : chaque message est gardé pour être lu.',
    list: 'Messages',
    to: 'à {to}',
    choose: 'Choisissez un message pour le lire.',
    none: 'Aucun message pour l’instant. Ils arrivent ici dès qu’une action en écrit un.',
    off: 'Cette boîte est fermée : ici, les messages partent vraiment.',
    refresh: 'Actualiser',
  },
} as const;
