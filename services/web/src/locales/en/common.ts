export const common = {
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
    too_many_requests: {
      title: 'Too many requests in a row',
      advice: 'What you typed is kept. Wait a minute, then try again.',
    },
    unavailable: { title: 'The service is busy', advice: 'What you typed is kept. Try again in a minute.' },
    internal: {
      title: 'Something went wrong on our side',
      advice: 'Nothing was changed. Try again; if it goes on, tell your network.',
      adviceWithId: 'Nothing was changed. Try again; if it goes on, give this number to your network: {requestId}',
    },
  },
  action: { retry: 'Try again', undo: 'Undo', close: 'Close' },
};
