/** The tracking table: what the spreadsheet was. */
export const tracking = {
  tracking: {
    text: 'Flèches pour aller d’une cellule à l’autre, Entrée pour modifier, Échap pour laisser, Ctrl+C et Ctrl+V pour copier, Ctrl+Z pour annuler.',
    column: {
      title: 'Besoin',
      owner: 'Organisation',
      state: 'État',
      referent: 'Référent',
      next: 'Prochaine action',
      shortlisted: 'Retenues',
      decisionDate: 'Décision',
      decisionMaker: 'Décideur',
      budgetMinimum: 'Budget, de',
      budgetMaximum: 'Budget, à',
      paidTrial: 'Essai payé',
      readiness: 'Disposition',
      updated: 'Modifié',
    },
    sort: 'Trier par {column}',
    select: 'Choisir {title}',
    selectAll: 'Tout choisir',
    selected:
      '{count, plural, one {Une ligne choisie : coller ou modifier une cellule de cette ligne.} other {# lignes choisies : coller ou modifier une cellule les change toutes.}}',
    mine: 'Les miens seulement',
    late: 'Décision dépassée',
    edit: '{column} de {title} : {value}',
    wrong: {
      date: 'Indiquez une date, par exemple 2027-03-31.',
      number: 'Indiquez un montant en euros, sans décimale.',
      text: 'Ce texte est vide ou trop long.',
      choice: 'Choisissez une des réponses proposées.',
      range: 'Le second montant est au moins égal au premier.',
    },
    taken: {
      title: '{column} de {title} : quelqu’un l’a modifié avant vous',
      advice:
        'Vous aviez écrit « {mine} ». La cellule dit maintenant « {theirs} ». Pour garder votre texte, écrivez-le à nouveau.',
    },
    saved: 'Enregistré : {column} de {title}.',
    undone: 'Annulé : {column} de {title}.',
    undo: 'Annuler la dernière modification',
    loading: 'Chargement : {count, number} besoins jusqu’ici…',
    views: 'Vues',
    view: {
      keep: 'Garder cette vue…',
      name: 'Nom de la vue',
      nameMissing: 'Donnez un nom à la vue.',
      save: 'Garder',
      all: 'Tous les besoins',
      forget: 'Oublier « {name} »',
    },
  },
} as const;
