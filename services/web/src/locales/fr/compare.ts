/** Two or three matches side by side. */
export const compare = {
  compare: {
    title: 'Comparer les pistes',
    open: 'Comparer…',
    column: 'Piste {place, number}',
    third: 'Ajouter une troisième',
    drop: 'Retirer {name}',
    what: 'Critère',
    unsaid: 'non précisé',
    alone: 'Il faut deux pistes au moins pour comparer.',
    shortlist: 'Présélectionner {name}',
    read: 'Lire {name}',
  },
} as const;
