/** The box in which mails are kept where none is sent, for trying out. */
export const mailbox = {
  mailbox: {
    text: 'Hier vertrekt niets: elk bericht wordt bewaard om te lezen.',
    list: 'Berichten',
    to: 'aan {to}',
    choose: 'Kies een bericht om het te lezen.',
    none: 'Nog geen bericht. Ze komen hier aan zodra iets er een schrijft.',
    off: 'Deze bus is gesloten: berichten vertrekken hier echt.',
    refresh: 'Vernieuwen',
  },
};
