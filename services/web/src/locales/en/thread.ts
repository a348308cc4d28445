export const thread = {
  thread: {
    title: 'Messages',
    masked: 'Before names are told, what could give the company away is struck out (▇▇▇).',
    none: 'No message yet. A good question spares a useless meeting.',
    later: 'You can write here once both sides have said yes.',
    noQuestion: 'The startup has asked nothing yet. You will be able to answer it here, without your name being told.',
    label: 'Your message',
    labelMasked: 'Your question or answer',
    missing: 'Write your message.',
    send: 'Send',
    sent: 'The message has left.',
    side: {
      owner: 'The company',
      startup: 'The startup',
      facilitator: 'The facilitator',
    },
    own: 'you',
    earlier: 'Earlier messages',
  },
};
