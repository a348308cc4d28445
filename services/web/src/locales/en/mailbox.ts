/** The box in which mails are kept where none is sent, for trying out. */
export const mailbox = {
  mailbox: {
    text: 'Nothing leaves from here: each message is kept to be read.',
    list: 'Messages',
    to: 'to {to}',
    choose: 'Choose a message to read it.',
    none: 'No message yet. They arrive here as soon as something writes one.',
    off: 'This box is closed: messages really leave from here.',
    refresh: 'Refresh',
  },
};
