/** Figures of the network, for who answers for it. */
export const figures = {
  figures: {
    print: 'Imprimer',
    wall: 'Sur dix besoins publiés il y a six mois, ont mené à un essai payé confirmé par les deux côtés',
    wallWhy: 'Compté comme le public le lit : jamais sur trois entreprises ou moins.',
    withheld: 'pas encore',
    funnel: 'Du besoin à la ligne de production',
    funnelWhy:
      'Besoins, puis mises en relation par l’étape où elles en sont ou qu’elles ont dépassée. Celles qui sont closes comptent comme proposées.',
    step: {
      needs: 'Besoins écrits',
      published: 'Publiés',
      shortlisted: 'Avec une présélection',
      proposed: 'Startups interrogées',
      interested: 'Intéressées',
      connected: 'En contact',
      trial: 'Essai',
      contract: 'Contrat ou commande',
      running: 'En service ou en série',
    },
    byMonth: 'Par mois',
    month: 'Mois',
    published: 'Besoins publiés',
    introductions: 'Mises en relation',
    map: 'Par territoire',
    bySector: 'Par secteur',
    unknown: 'non précisé',
    loading: 'Les listes se chargent…',
    none: 'Aucun chiffre pour l’instant : écrivez un premier besoin.',
    open: '{name} : {count, number}',
  },
} as const;
