export const problem = {
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
    two_factor_required: {
      title: 'A second factor is needed',
      advice: 'Your network asks you for a second factor. Set it up in your account, then come back here.',
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
    too_large: {
      title: 'That is too much at once',
      advice: 'Nothing was saved. Shorten the text or split the file, then try again.',
    },
    not_json: {
      title: 'What was sent could not be read',
      advice: 'Nothing was saved. Reload the page, then try again.',
    },
    refused: {
      title: 'The request was refused',
      advice: 'Nothing was changed. Reload the page, then try again; if it goes on, tell your network.',
    },
    request_in_progress: {
      title: 'Your request is already under way',
      advice:
        'It has arrived: there is no need to send it again. Wait a few seconds, then try again to see the result.',
    },
    already_done: {
      title: 'This is done already',
      advice:
        'Your request took effect, but the answer was lost on the way. Reload the page to see the result; do not ask again.',
    },
    key_reused: {
      title: 'This request changed since it was first sent',
      advice: 'Only the first one counts. Reload the page to see what is saved, then make your change again.',
    },
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
};
