export const opportunity = {
  opportunity: {
    title: 'Chancen',
    promise:
      'Bedarfe, auf die Sie antworten könnten, mit dem, was für Sie und gegen Sie spricht. Der Name des Unternehmens folgt auf Ihr Interesse und seine Wahl.',
    profiles: 'Ihre Profile',
    stage: { teaser: 'Anonymer Kurztext', card: 'Karte ohne Namen', named: 'Das Unternehmen hat Sie gewählt' },
    answer: 'Antworten: interessiert, oder nichts für Sie',
    waits: 'Das Unternehmen wartet auf Ihre Antwort.',
    waitsUntil: 'Das Unternehmen wartet bis {day} auf Ihre Antwort.',
    follow: 'Diese Vermittlung verfolgen',
    none: {
      title: 'Noch keine Chance',
      text: 'Sie erscheinen hier von selbst, sobald ein veröffentlichter Bedarf zu diesem Profil passt.',
    },
    noProfile: {
      title: 'Sie haben noch kein Profil',
      text: 'Ihr Netzwerk legt es mit Ihnen an: Sagen Sie einmal, was Sie können.',
    },
  },
};
