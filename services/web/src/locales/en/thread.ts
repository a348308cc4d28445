export const thread = {
  thread: {
    title: 'Messages',
    masked: 'Before names are told, what could give the company away is struck out (▇▇▇).',
    none: 'No message yet. A good question spares a useless meeting.',
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
