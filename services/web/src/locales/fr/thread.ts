export const thread = {
  thread: {
    title: 'Messages',
    masked: 'Avant l’échange des noms, ce qui pourrait faire reconnaître l’entreprise est masqué (▇▇▇).',
    none: 'Aucun message pour l’instant. Une question bien posée évite un rendez-vous inutile.',
    later: 'Vous pourrez écrire ici quand les deux côtés auront dit oui.',
    noQuestion: 'La startup n’a pas posé de question. Vous pourrez lui répondre ici, sans que votre nom soit donné.',
    label: 'Votre message',
    labelMasked: 'Votre question ou votre réponse',
    missing: 'Écrivez votre message.',
    send: 'Envoyer',
    sent: 'Le message est parti.',
    side: {
      owner: 'L’entreprise',
      startup: 'La startup',
      facilitator: 'Le référent',
    },
    own: 'vous',
    earlier: 'Messages plus anciens',
  },
} as const;
