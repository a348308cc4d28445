/** Coming in, and what mails about an account lead to; it exists in every language. */
export const signIn = {
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
      advice: 'Vérifiez les deux, puis réessayez. Sinon, recevez un lien ou choisissez un nouveau mot de passe.',
    },
    too_many: {
      title: 'Trop d’essais à la suite',
      advice: 'Attendez une minute avant de réessayer. Votre compte reste intact.',
    },
    refused: {
      title: 'La connexion par votre fournisseur n’a pas abouti',
      advice:
        'Aucun compte de ce réseau ne lui correspond, ou il n’a pas confirmé votre adresse. Connectez-vous autrement.',
    },
    away: {
      title: 'Votre fournisseur ne répond pas',
      advice: 'Réessayez dans une minute, ou connectez-vous autrement.',
    },
    wrongCode: {
      title: 'Ce code ne convient pas',
      advice: 'Attendez le suivant, puis réessayez. Après dix minutes, recommencez la connexion.',
    },
    provider: 'Se connecter avec {name}',
    without: 'Sans mot de passe',
    askLink: 'Recevoir un lien par e-mail',
    forgot: 'Choisir un nouveau mot de passe',
    emailFirst: 'Indiquez d’abord votre adresse e-mail ci-dessus.',
    sent: {
      title: 'Regardez vos messages',
      link: 'Si {email} a un compte, un lien vient d’y partir. Il sert une fois, pendant 15 minutes.',
      reset:
        'Si {email} a un compte, un lien pour choisir un mot de passe vient d’y partir. Il sert une fois, pendant une heure.',
    },
    back: 'Revenir à la connexion',
    used: {
      title: 'Ce lien ne sert plus',
      advice:
        'Il a déjà servi, il est trop ancien, ou l’adresse est incomplète. Demandez-en un nouveau à la page de connexion.',
    },
    link: {
      title: 'Plus qu’un geste',
      text: 'Vous avez demandé à vous connecter par ce lien. Rien ne s’ouvre sans vous.',
    },
    reset: {
      title: 'Votre nouveau mot de passe',
      label: 'Nouveau mot de passe',
      hint: 'Douze caractères au moins. Une phrase que vous seul connaissez est un bon choix.',
      short: 'Il manque des caractères : douze au moins.',
      submit: 'Garder ce mot de passe',
      done: 'Votre mot de passe est changé',
      doneText: 'Les sessions ouvertes ailleurs sont fermées. Connectez-vous avec le nouveau.',
    },
    address: {
      title: 'Votre nouvelle adresse',
      text: 'Confirmez que cette boîte est la vôtre : vous vous connecterez désormais avec elle.',
      submit: 'Confirmer cette adresse',
      done: 'Votre adresse est changée',
      doneText: 'L’ancienne en est informée. Connectez-vous désormais avec la nouvelle.',
    },
    over: {
      title: 'Votre session a pris fin',
      text: 'Ce que vous avez écrit est toujours là. Connectez-vous pour continuer où vous en étiez.',
      otherWays: 'Se connecter autrement, dans un autre onglet',
    },
    code: {
      title: 'Votre second facteur',
      totp: 'Code de votre application',
      totpHint: 'Six chiffres, qui changent toutes les 30 secondes.',
      backup: 'Code de secours',
      backupHint: 'L’un de ceux que vous avez gardés. Chacun sert une fois.',
      useBackup: 'Utiliser un code de secours',
      useTotp: 'Utiliser l’application',
      missing: 'Indiquez le code.',
    },
  },
} as const;
