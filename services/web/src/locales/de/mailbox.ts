/** The box in which mails are kept where none is sent, for trying out. */
export const mailbox = {
  mailbox: {
    text: 'Hier geht nichts hinaus: Jede Nachricht wird aufbewahrt, um gelesen zu werden.',
    list: 'Nachrichten',
    to: 'an {to}',
    choose: 'Wählen Sie eine Nachricht, um sie zu lesen.',
    none: 'Noch keine Nachricht. Sie erscheinen hier, sobald etwas eine schreibt.',
    off: 'Dieser Kasten ist geschlossen: Nachrichten gehen hier wirklich hinaus.',
    refresh: 'Aktualisieren',
  },
};
