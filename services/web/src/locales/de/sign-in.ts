/** Coming in, and what mails about an account lead to. */
export const signIn = {
  signIn: {
    promise:
      'Navette bringt den Bedarf der Industrie mit Startups zusammen, die ihn decken können, und begleitet jede Vermittlung bis zum Ergebnis.',
    title: 'Anmelden',
    email: 'E-Mail-Adresse',
    emailWrong: 'Geben Sie eine vollständige Adresse an, etwa name@firma.de.',
    password: 'Passwort',
    passwordMissing: 'Geben Sie Ihr Passwort an.',
    showPassword: 'Passwort zeigen oder verbergen',
    submit: 'Anmelden',
    credentials: {
      title: 'Adresse und Passwort gehören nicht zusammen',
      advice:
        'Prüfen Sie beide und versuchen Sie es noch einmal. Sonst erhalten Sie einen Link oder wählen ein neues Passwort.',
    },
    too_many: {
      title: 'Zu viele Versuche hintereinander',
      advice: 'Warten Sie eine Minute, bevor Sie es wieder versuchen. Ihr Konto ist unberührt.',
    },
    refused: {
      title: 'Die Anmeldung über Ihren Anbieter gelang nicht',
      advice:
        'Kein Konto dieses Netzwerks gehört dazu, oder er hat Ihre Adresse nicht bestätigt. Melden Sie sich anders an.',
    },
    away: {
      title: 'Ihr Anbieter antwortet nicht',
      advice: 'Versuchen Sie es in einer Minute noch einmal, oder melden Sie sich anders an.',
    },
    wrongCode: {
      title: 'Dieser Code stimmt nicht',
      advice: 'Warten Sie auf den nächsten und versuchen Sie es noch einmal. Nach zehn Minuten melden Sie sich neu an.',
    },
    provider: 'Mit {name} anmelden',
    without: 'Ohne Passwort',
    askLink: 'Einen Link per E-Mail erhalten',
    forgot: 'Ein neues Passwort wählen',
    emailFirst: 'Geben Sie zuerst oben Ihre E-Mail-Adresse an.',
    sent: {
      title: 'Sehen Sie in Ihre Nachrichten',
      link: 'Wenn {email} ein Konto hat, ist ein Link dorthin unterwegs. Er gilt einmal, 15 Minuten lang.',
      reset:
        'Wenn {email} ein Konto hat, ist ein Link für ein neues Passwort dorthin unterwegs. Er gilt einmal, eine Stunde lang.',
    },
    back: 'Zurück zur Anmeldung',
    used: {
      title: 'Dieser Link gilt nicht mehr',
      advice:
        'Er wurde benutzt, ist zu alt, oder die Adresse ist unvollständig. Bitten Sie bei der Anmeldung um einen neuen.',
    },
    link: {
      title: 'Nur noch ein Schritt',
      text: 'Sie wollten sich über diesen Link anmelden. Ohne Sie öffnet sich nichts.',
    },
    reset: {
      title: 'Ihr neues Passwort',
      label: 'Neues Passwort',
      hint: 'Mindestens zwölf Zeichen. Ein Satz, den nur Sie kennen, ist eine gute Wahl.',
      short: 'Zu kurz: mindestens zwölf Zeichen.',
      submit: 'Dieses Passwort behalten',
      done: 'Ihr Passwort ist geändert',
      doneText: 'Sitzungen anderswo sind beendet. Melden Sie sich mit dem neuen an.',
    },
    address: {
      title: 'Ihre neue Adresse',
      text: 'Bestätigen Sie, dass dieses Postfach Ihres ist: Künftig melden Sie sich damit an.',
      submit: 'Diese Adresse bestätigen',
      done: 'Ihre Adresse ist geändert',
      doneText: 'Die alte wurde benachrichtigt. Melden Sie sich künftig mit der neuen an.',
    },
    over: {
      title: 'Ihre Sitzung ist beendet',
      text: 'Was Sie geschrieben haben, ist noch da. Melden Sie sich an, um dort weiterzumachen, wo Sie waren.',
      otherWays: 'Auf anderem Weg anmelden, in einem anderen Tab',
    },
    code: {
      title: 'Ihr zweiter Faktor',
      totp: 'Code Ihrer App',
      totpHint: 'Sechs Ziffern, die alle 30 Sekunden wechseln.',
      backup: 'Ersatzcode',
      backupHint: 'Einer von denen, die Sie aufbewahrt haben. Jeder gilt einmal.',
      useBackup: 'Einen Ersatzcode benutzen',
      useTotp: 'Die App benutzen',
      missing: 'Geben Sie den Code an.',
    },
  },
};
