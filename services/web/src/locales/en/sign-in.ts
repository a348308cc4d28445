/** Coming in, and what mails about an account lead to; it exists in every language. */
export const signIn = {
  signIn: {
    promise:
      'Navette brings the needs of industry to the startups that can answer them, and follows each introduction to its outcome.',
    title: 'Sign in',
    email: 'E-mail address',
    emailWrong: 'Enter a complete address, such as name@company.com.',
    password: 'Password',
    passwordMissing: 'Enter your password.',
    showPassword: 'Show or hide the password',
    submit: 'Sign in',
    credentials: {
      title: 'The address and the password do not go together',
      advice: 'Check both, then try again. Otherwise get a link or choose a new password.',
    },
    too_many: {
      title: 'Too many attempts in a row',
      advice: 'Wait a minute before trying again. Your account is untouched.',
    },
    refused: {
      title: 'Signing in through your provider did not work',
      advice: 'No account of this network belongs to it, or it did not confirm your address. Sign in another way.',
    },
    away: {
      title: 'Your provider does not answer',
      advice: 'Try again in a minute, or sign in another way.',
    },
    wrongCode: {
      title: 'This code is not right',
      advice: 'Wait for the next one, then try again. After ten minutes, begin signing in again.',
    },
    provider: 'Sign in with {name}',
    without: 'Without a password',
    askLink: 'Get a link by e-mail',
    forgot: 'Choose a new password',
    emailFirst: 'Enter your e-mail address above first.',
    sent: {
      title: 'Look at your messages',
      link: 'If {email} has an account, a link has just left for it. It is good once, for 15 minutes.',
      reset:
        'If {email} has an account, a link to choose a password has just left for it. It is good once, for an hour.',
    },
    back: 'Back to signing in',
    used: {
      title: 'This link is no longer good',
      advice: 'It was used, it is too old, or the address is incomplete. Ask for a new one where you sign in.',
    },
    link: {
      title: 'One step more',
      text: 'You asked to sign in by this link. Nothing opens without you.',
    },
    reset: {
      title: 'Your new password',
      label: 'New password',
      hint: 'Twelve characters at least. A sentence that only you know is a good choice.',
      short: 'Too short: twelve characters at least.',
      submit: 'Keep this password',
      done: 'Your password is changed',
      doneText: 'Sessions elsewhere are closed. Sign in with the new one.',
    },
    address: {
      title: 'Your new address',
      text: 'Confirm that this mailbox is yours: you will sign in with it from now on.',
      submit: 'Confirm this address',
      done: 'Your address is changed',
      doneText: 'The old one was told. From now on, sign in with the new one.',
    },
    over: {
      title: 'Your session has ended',
      text: 'What you wrote is still there. Sign in to go on where you were.',
      otherWays: 'Sign in another way, in another tab',
    },
    code: {
      title: 'Your second factor',
      totp: 'Code of your app',
      totpHint: 'Six digits, which change every 30 seconds.',
      backup: 'Backup code',
      backupHint: 'One of those that you kept. Each is good once.',
      useBackup: 'Use a backup code',
      useTotp: 'Use the app',
      missing: 'Enter the code.',
    },
  },
};
