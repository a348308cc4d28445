export const file = {
  file: {
    title: 'Documents',
    none: 'Aucun document.',
    add: 'Ajouter un document',
    purpose: 'Ce que c’est',
    purposes: {
      evidence: 'Justificatif d’un résultat',
      nda: 'Accord de confidentialité signé',
      need: 'Document du besoin',
    },
    stage: 'Montré aux startups',
    stages: {
      card: 'avec la fiche, sans nom',
      all: 'après l’échange des noms',
    },
    added: '{name} est ajouté.',
    remove: 'Retirer {name}',
    removeShort: 'Retirer',
    naming:
      '{count, plural, one {Un passage pourrait faire reconnaître l’entreprise} other {# passages pourraient faire reconnaître l’entreprise}}',
  },
} as const;
