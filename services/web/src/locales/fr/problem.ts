export const problem = {
  problem: {
    network: {
      title: 'Le serveur ne répond pas',
      advice: 'Rien n’a été perdu sur cet écran. Vérifiez votre connexion, puis réessayez.',
    },
    unauthenticated: {
      title: 'Votre session est terminée',
      advice: 'Reconnectez-vous pour continuer là où vous étiez.',
    },
    forbidden: {
      title: 'Cette action ne vous est pas ouverte',
      advice: 'Elle revient à l’autre partie ou à un collègue. Rien n’a été modifié.',
    },
    two_factor_required: {
      title: 'Un second facteur est demandé',
      advice: 'Votre réseau demande un second facteur. Activez-le dans votre compte, puis revenez ici.',
    },
    not_found: {
      title: 'Cet élément est introuvable',
      advice: 'Il a été retiré, ou il ne vous est pas ouvert. Revenez à la liste pour continuer.',
    },
    invalid: {
      title: 'Certaines réponses ne conviennent pas',
      advice: 'Corrigez les champs signalés, puis réessayez. Votre saisie est conservée.',
    },
    stale_version: {
      title: 'Quelqu’un a modifié cet élément avant vous',
      advice: 'Vous voyez maintenant la dernière version. Vérifiez-la avant de reprendre.',
    },
    illegal_transition: {
      title: 'Quelqu’un a déjà décidé',
      advice: 'L’élément a changé d’état entre-temps. Vous voyez maintenant le dernier.',
    },
    duplicate: {
      title: 'Cet élément existe déjà',
      advice: 'Cherchez-le dans la liste plutôt que de le créer une seconde fois.',
    },
    too_large: {
      title: 'L’envoi est trop volumineux',
      advice: 'Rien n’a été enregistré. Raccourcissez le texte ou partagez le fichier en plusieurs, puis réessayez.',
    },
    not_json: {
      title: 'L’envoi n’a pas pu être lu',
      advice: 'Rien n’a été enregistré. Rechargez la page, puis réessayez.',
    },
    refused: {
      title: 'La demande a été refusée',
      advice: 'Rien n’a été modifié. Rechargez la page, puis réessayez ; si cela continue, prévenez votre réseau.',
    },
    request_in_progress: {
      title: 'Votre demande est déjà en cours',
      advice:
        'Elle est bien arrivée : inutile de la refaire. Attendez quelques secondes, puis réessayez pour voir le résultat.',
    },
    already_done: {
      title: 'C’est déjà fait',
      advice:
        'Votre demande a été prise en compte, mais la réponse s’est perdue en chemin. Rechargez la page pour voir le résultat, sans refaire la demande.',
    },
    key_reused: {
      title: 'Cette demande a changé depuis son premier envoi',
      advice:
        'Seul le premier envoi compte. Rechargez la page pour voir ce qui est enregistré, puis refaites votre changement.',
    },
    too_many_requests: {
      title: 'Trop de demandes à la suite',
      advice: 'Votre saisie est conservée. Attendez une minute, puis réessayez.',
    },
    unavailable: {
      title: 'Le service est occupé',
      advice: 'Votre saisie est conservée. Réessayez dans une minute.',
    },
    internal: {
      title: 'Une erreur est survenue chez nous',
      advice: 'Rien n’a été modifié. Réessayez ; si cela continue, prévenez votre réseau.',
      adviceWithId: 'Rien n’a été modifié. Réessayez ; si cela continue, donnez ce numéro à votre réseau : {requestId}',
    },
  },
} as const;
