export const action = {
  action: {
    retry: 'Réessayer',
    undo: 'Annuler',
    close: 'Fermer',
  },
} as const;
