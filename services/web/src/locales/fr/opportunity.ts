export const opportunity = {
  opportunity: {
    title: 'Opportunités',
    promise:
      'Des besoins auxquels vous pourriez répondre, avec ce qui parle pour vous et contre vous. Le nom de l’entreprise vient après votre intérêt et son choix.',
    profiles: 'Vos profils',
    stage: {
      teaser: 'Accroche anonyme',
      card: 'Fiche sans nom',
      named: 'L’entreprise vous a choisis',
    },
    answer: 'Répondre : intéressés, ou pas pour vous',
    waits: 'L’entreprise attend votre réponse.',
    waitsUntil: 'L’entreprise attend votre réponse avant le {day}.',
    follow: 'Suivre cette mise en relation',
    none: {
      title: 'Aucune opportunité pour l’instant',
      text: 'Elles s’affichent ici d’elles-mêmes dès qu’un besoin publié correspond à ce profil.',
    },
    noProfile: {
      title: 'Vous n’avez pas encore de profil',
      text: 'Votre réseau le crée avec vous : dites-lui ce que vous savez faire, une fois pour toutes.',
    },
  },
} as const;
