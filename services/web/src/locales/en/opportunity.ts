export const opportunity = {
  opportunity: {
    title: 'Opportunities',
    promise:
      'Needs that you could answer, with what speaks for you and against you. The company’s name comes after your interest and its choice.',
    profiles: 'Your profiles',
    stage: { teaser: 'Anonymous teaser', card: 'Card without names', named: 'The company chose you' },
    answer: 'Answer: interested, or not for you',
    waits: 'The company waits for your answer.',
    waitsUntil: 'The company waits for your answer before {day}.',
    follow: 'Follow this introduction',
    none: {
      title: 'No opportunity yet',
      text: 'They show up here by themselves as soon as a published need fits this profile.',
    },
    noProfile: {
      title: 'You have no profile yet',
      text: 'Your network makes it with you: say what you can do, once and for all.',
    },
  },
};
