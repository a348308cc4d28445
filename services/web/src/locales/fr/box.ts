/** The one box in which an owner begins. */
export const box = {
  box: {
    title: 'Que cherchez-vous ?',
    text: 'Trois lignes suffisent, avec vos mots : ce qui fait mal, où, pour quand. Votre nom reste caché jusqu’à votre choix.',
    label: 'Votre besoin',
    missing: 'Dites en quelques mots ce que vous cherchez.',
    keep: 'Garder {name}',
    drop: 'Retirer {name}',
    go: 'Continuer vers la fiche',
  },
} as const;
