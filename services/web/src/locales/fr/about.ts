/** What Navette is, for who does not know it yet. */
export const about = {
  about: {
    title: 'Navette, en clair',
    lead: 'Navette porte les besoins des entreprises aux startups qui peuvent y répondre, et veille à ce qu’il en sorte quelque chose.',
    signIn: 'Se connecter',
    discover: 'Navette, en clair : comment cela marche',
    owner: {
      title: 'Vous cherchez',
      one: 'Racontez votre besoin en trois lignes ou au téléphone. Votre nom n’est montré à personne.',
      two: 'Vous donnez votre accord par un lien, sans compte, après avoir vu exactement ce que verra une startup.',
      three:
        'Vous recevez trois à cinq startups crédibles, avec ce qui parle pour et contre. Vous choisissez qui rencontrer.',
    },
    startup: {
      title: 'Vous savez faire',
      one: 'Décrivez une fois ce que vous faites : collez un texte, le profil s’en remplit.',
      two: 'Vous ne voyez que des besoins que vous pouvez gagner, avec les raisons pour et contre avant d’y passer une heure.',
      three: 'Un clic pour « intéressés », une raison pour « non » : les deux sont respectés.',
    },
    figures: {
      title: 'Les chiffres du réseau',
      wall: 'Sur dix besoins publiés il y a {months, number} mois, combien ont mené à un essai payé que les deux côtés confirment',
      needs: 'Besoins publiés',
      startups: 'Startups',
      introductions: 'Mises en relation',
      withheld: 'non publié',
      rule: 'Comptés le {day}. Un chiffre n’est publié que s’il porte sur plus de {companies, number} entreprises, dont aucune ne pèse plus de {share}.',
    },
    needs: {
      title: 'Des besoins ouverts à tous',
      text: 'Leurs porteurs acceptent que cette accroche soit lue par tous, sans leur nom.',
      none: 'Aucun besoin n’est ouvert à tous en ce moment. Les startups du réseau en voient d’autres.',
      feed: 'Les mêmes, pour une machine (JSON)',
    },
    privacy: 'Vos données',
    accessibility: 'Accessibilité',
  },
} as const;
