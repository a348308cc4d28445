/** Coming in, and what mails about an account lead to. */
export const signIn = {
  signIn: {
    promise:
      'Navette brengt de behoeften van de industrie samen met startups die ze kunnen beantwoorden, en volgt elke introductie tot het resultaat.',
    title: 'Aanmelden',
    email: 'E-mailadres',
    emailWrong: 'Vul een volledig adres in, zoals naam@bedrijf.be.',
    password: 'Wachtwoord',
    passwordMissing: 'Vul uw wachtwoord in.',
    showPassword: 'Wachtwoord tonen of verbergen',
    submit: 'Aanmelden',
    credentials: {
      title: 'Adres en wachtwoord horen niet bij elkaar',
      advice: 'Controleer beide en probeer opnieuw. Vraag anders een link of kies een nieuw wachtwoord.',
    },
    too_many: {
      title: 'Te veel pogingen na elkaar',
      advice: 'Wacht een minuut voor u opnieuw probeert. Uw account is ongemoeid.',
    },
    refused: {
      title: 'Aanmelden via uw aanbieder is niet gelukt',
      advice: 'Geen account van dit netwerk hoort erbij, of uw adres werd niet bevestigd. Meld u anders aan.',
    },
    away: {
      title: 'Uw aanbieder antwoordt niet',
      advice: 'Probeer het over een minuut opnieuw, of meld u anders aan.',
    },
    wrongCode: {
      title: 'Deze code klopt niet',
      advice: 'Wacht op de volgende en probeer opnieuw. Begin na tien minuten opnieuw met aanmelden.',
    },
    provider: 'Aanmelden met {name}',
    without: 'Zonder wachtwoord',
    askLink: 'Een link per e-mail krijgen',
    forgot: 'Een nieuw wachtwoord kiezen',
    emailFirst: 'Vul eerst hierboven uw e-mailadres in.',
    sent: {
      title: 'Kijk in uw berichten',
      link: 'Als {email} een account heeft, is er net een link naartoe vertrokken. Hij werkt één keer, 15 minuten lang.',
      reset:
        'Als {email} een account heeft, is er net een link voor een nieuw wachtwoord vertrokken. Hij werkt één keer, een uur lang.',
    },
    back: 'Terug naar het aanmelden',
    used: {
      title: 'Deze link werkt niet meer',
      advice: 'Hij is al gebruikt, te oud, of het adres is onvolledig. Vraag een nieuwe bij het aanmelden.',
    },
    link: {
      title: 'Nog één stap',
      text: 'U vroeg om met deze link aan te melden. Zonder u gaat niets open.',
    },
    reset: {
      title: 'Uw nieuwe wachtwoord',
      label: 'Nieuw wachtwoord',
      hint: 'Minstens twaalf tekens. Een zin die alleen u kent, is een goede keuze.',
      short: 'Te kort: minstens twaalf tekens.',
      submit: 'Dit wachtwoord bewaren',
      done: 'Uw wachtwoord is gewijzigd',
      doneText: 'Sessies elders zijn gesloten. Meld u aan met het nieuwe.',
    },
    address: {
      title: 'Uw nieuwe adres',
      text: 'Bevestig dat deze mailbox van u is: voortaan meldt u zich ermee aan.',
      submit: 'Dit adres bevestigen',
      done: 'Uw adres is gewijzigd',
      doneText: 'Het oude is verwittigd. Meld u voortaan aan met het nieuwe.',
    },
    over: {
      title: 'Uw sessie is afgelopen',
      text: 'Wat u hebt geschreven, staat er nog. Meld u aan om verder te gaan waar u was.',
      otherWays: 'Op een andere manier aanmelden, in een ander tabblad',
    },
    code: {
      title: 'Uw tweede factor',
      totp: 'Code van uw app',
      totpHint: 'Zes cijfers, die elke 30 seconden veranderen.',
      backup: 'Noodcode',
      backupHint: 'Een van de codes die u bewaarde. Elke werkt één keer.',
      useBackup: 'Een noodcode gebruiken',
      useTotp: 'De app gebruiken',
      missing: 'Vul de code in.',
    },
  },
};
