export const shell = {
  shell: {
    skip: 'Skip to content',
    home: 'Navette, home',
    navigation: 'Pages',
    desk: 'To review',
    needs: 'Needs',
    opportunities: 'Opportunities',
    signOut: 'Sign out',
    signOutOf: 'Sign out ({name})',
    language: '{code}, language: {language}',
    toLight: 'Switch to light',
    toDark: 'Switch to dark',
    tabTitle: '{page} · Navette',
  },
  title: {
    signIn: 'Sign in',
    desk: 'To review',
    needs: 'Needs',
    need: 'Need',
    opportunities: 'Opportunities',
    missing: 'Page not found',
  },
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
      advice: 'Check both, then try again. Your network can give you a new password.',
    },
    too_many: {
      title: 'Too many attempts in a row',
      advice: 'Wait a minute before trying again. Your account is untouched.',
    },
  },
  problem: {
    network: {
      title: 'The server does not answer',
      advice: 'Nothing on this screen was lost. Check your connection, then try again.',
    },
    unauthenticated: { title: 'Your session has ended', advice: 'Sign in again to continue where you were.' },
    forbidden: {
      title: 'This is not yours to do',
      advice: 'It is up to the other side or to a colleague. Nothing was changed.',
    },
    not_found: {
      title: 'There is nothing here',
      advice: 'It was removed, or you may not see it. Go back to the list to continue.',
    },
    invalid: {
      title: 'Some answers do not fit',
      advice: 'Correct the marked fields, then try again. What you typed is kept.',
    },
    stale_version: {
      title: 'Somebody changed this before you',
      advice: 'You now see the latest version. Check it before you go on.',
    },
    illegal_transition: {
      title: 'Somebody has decided already',
      advice: 'The state changed in the meantime. You now see the latest.',
    },
    duplicate: { title: 'This exists already', advice: 'Look for it in the list instead of adding it again.' },
    unavailable: { title: 'The service is busy', advice: 'What you typed is kept. Try again in a minute.' },
    internal: {
      title: 'Something went wrong on our side',
      advice: 'Nothing was changed. Try again; if it goes on, tell your network.',
      adviceWithId: 'Nothing was changed. Try again; if it goes on, give this number to your network: {requestId}',
    },
  },
  action: { retry: 'Try again', undo: 'Undo', close: 'Close' },
  missing: {
    title: 'There is no such page',
    text: 'The address is incomplete, or what it names is not open to you.',
    home: 'Back to the start',
  },
  money: { upTo: 'up to {amount}', from: 'from {amount}' },
  budgetBand: {
    under_10k: 'under €10,000',
    '10k_20k': '€10,000 to €20,000',
    '20k_50k': '€20,000 to €50,000',
    '50k_100k': '€50,000 to €100,000',
    '100k_250k': '€100,000 to €250,000',
    over_250k: 'over €250,000',
  },
};
