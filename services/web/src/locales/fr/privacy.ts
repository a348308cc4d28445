/** What is done with people's data; it exists in every language. */
export const privacy = {
  privacy: {
    title: 'Vos données',
    who: {
      title: 'Qui en est responsable',
      text: 'L’opérateur du réseau qui vous écrit : son nom est dans chacun de ses messages. Y répondre suffit pour le joindre, et pour joindre son délégué à la protection des données s’il en a un.',
    },
    why: {
      title: 'Pourquoi elles servent',
      text: 'Rapprocher des besoins d’entreprises et des startups qui savent y répondre, suivre ce qu’il en advient, et rendre compte de l’argent public. La base est l’intérêt légitime du réseau, ou la mission d’intérêt public de son opérateur.',
    },
    what: {
      title: 'Ce qui est gardé',
      text: 'Votre nom, votre fonction, votre adresse professionnelle, l’organisation pour laquelle vous parlez, et ce que vous avez répondu. Elles viennent de vous, de votre organisation, d’un collègue ou de registres publics.',
    },
    whom: {
      title: 'Qui les voit',
      text: 'Les facilitateurs de votre réseau. Une autre entreprise ne les voit qu’après votre accord et le sien. Elles ne sont ni vendues, ni envoyées à un service d’intelligence artificielle.',
    },
    long: {
      title: 'Combien de temps',
      text: 'Tant qu’elles servent à une mise en relation, puis la durée fixée par votre réseau. Ensuite elles sont effacées d’elles-mêmes.',
    },
    rights: {
      title: 'Vos droits',
      text: 'Demander une copie, une correction, l’effacement, la limitation ; vous opposer, à tout moment et sans raison à donner. Le bouton du premier message que vous avez reçu suffit, ou une réponse à n’importe lequel. Vous pouvez aussi saisir l’autorité de protection des données de votre pays : la CNIL en France.',
    },
  },
} as const;
