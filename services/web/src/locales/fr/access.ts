/** The accessibility statement. */
export const access = {
  access: {
    title: 'Déclaration d’accessibilité',
    aim: {
      title: 'Ce que nous visons',
      text: 'Navette vise la conformité aux règles WCAG 2.2, niveau AA, et au RGAA, sur chaque page, en français, anglais, allemand et néerlandais.',
    },
    how: {
      title: 'Ce que cela permet',
      text: 'Tout se fait au clavier. Les touches d’une seule lettre se coupent. Rien ne se dit par la couleur seule. Les pages se lisent à 320 pixels de large et agrandies à 200 %. Les mouvements s’arrêtent quand vous le demandez à votre appareil.',
    },
    state: {
      title: 'Où nous en sommes',
      text: 'Chaque page est vérifiée à chaque version avec axe dans un vrai navigateur, sans erreur connue. Aucun audit par un organisme indépendant n’a encore eu lieu. Les PDF des dossiers ne sont pas étiquetés : la même page existe sur le web.',
    },
    tell: {
      title: 'Si quelque chose vous arrête',
      text: 'Dites-le à votre référent ou répondez à n’importe quel message de Navette : nous répondons sous cinq jours ouvrés et vous donnons l’information autrement.',
    },
  },
} as const;
