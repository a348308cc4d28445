/** Who follows a need, and whom it is never shown to. */
export const care = {
  care: {
    handOver: {
      title: 'Référent',
      nobody: 'Personne ne suit ce besoin.',
      you: 'Vous suivez ce besoin.',
      by: '{name} suit ce besoin.',
      elsewhere: 'Un collègue',
      to: 'Confier à',
      send: 'Confier à {name}',
      done: '{name} suit ce besoin désormais.',
    },
    veto: {
      title: 'Ne jamais montrer à',
      text: 'Ces organisations ne voient rien du besoin, et rien ne leur est demandé.',
      ofAll: 'pour tous vos besoins',
      remove: 'Retirer',
      removeOf: 'Ne plus écarter {name}',
      removed: 'L’organisation n’est plus écartée.',
      name: 'Nom de l’organisation',
      website: 'Son site web',
      missing: 'Indiquez un nom ou un site web.',
      everyNeed: 'Pour tous les besoins de l’entreprise',
      add: 'Ne jamais lui montrer',
      added: 'L’organisation est écartée.',
    },
  },
} as const;
