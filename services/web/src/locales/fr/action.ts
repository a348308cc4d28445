export const action = {
  action: {
    retry: 'Réessayer',
    undo: 'Annuler',
    close: 'Fermer',
    tooLong: {
      title: 'Tout n’a pas tenu dans ce champ',
      advice:
        'Il prend {most, plural, one {# caractère} other {# caractères}}. {over, plural, one {Le dernier manque} other {Les # derniers manquent}} : raccourcissez le texte.',
    },
  },
} as const;
