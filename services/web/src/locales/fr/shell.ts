export const shell = {
  shell: {
    skip: 'Aller au contenu',
    home: 'Navette, accueil',
    navigation: 'Pages',
    desk: 'À relire',
    needs: 'Besoins',
    opportunities: 'Opportunités',
    signOut: 'Se déconnecter',
    signOutOf: 'Se déconnecter ({name})',
    language: '{code}, langue : {language}',
    toLight: 'Passer en clair',
    toDark: 'Passer en sombre',
    tabTitle: '{page} · Navette',
  },
  title: {
    signIn: 'Se connecter',
    desk: 'À relire',
    needs: 'Besoins',
    need: 'Besoin',
    opportunities: 'Opportunités',
    missing: 'Page introuvable',
  },
  signIn: {
    promise:
      'Navette rapproche les besoins de l’industrie des startups qui savent y répondre, et suit chaque mise en relation jusqu’au résultat.',
    title: 'Se connecter',
    email: 'Adresse e-mail',
    emailWrong: 'Indiquez une adresse complète, par exemple prenom@entreprise.fr.',
    password: 'Mot de passe',
    passwordMissing: 'Indiquez votre mot de passe.',
    showPassword: 'Afficher ou masquer le mot de passe',
    submit: 'Se connecter',
    credentials: {
      title: 'L’adresse et le mot de passe ne vont pas ensemble',
      advice: 'Vérifiez les deux, puis réessayez. Votre réseau peut vous donner un nouveau mot de passe.',
    },
    too_many: {
      title: 'Trop d’essais à la suite',
      advice: 'Attendez une minute avant de réessayer. Votre compte reste intact.',
    },
  },
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
  action: {
    retry: 'Réessayer',
    undo: 'Annuler',
    close: 'Fermer',
  },
  missing: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse est incomplète, ou ce qu’elle désigne ne vous est pas ouvert.',
    home: 'Revenir à l’accueil',
  },
  money: {
    upTo: 'jusqu’à {amount}',
    from: 'à partir de {amount}',
  },
  budgetBand: {
    under_10k: 'moins de 10 000 €',
    '10k_20k': '10 000 à 20 000 €',
    '20k_50k': '20 000 à 50 000 €',
    '50k_100k': '50 000 à 100 000 €',
    '100k_250k': '100 000 à 250 000 €',
    over_250k: 'plus de 250 000 €',
  },
} as const;
