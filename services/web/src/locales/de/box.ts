/** The one box in which an owner begins. */
export const box = {
  box: {
    title: 'Was suchen Sie?',
    text: 'Drei Zeilen genügen, in Ihren Worten: was schmerzt, wo, bis wann. Ihr Name bleibt verborgen, bis Sie wählen.',
    label: 'Ihr Bedarf',
    missing: 'Sagen Sie in einigen Worten, was Sie suchen.',
    keep: '{name} behalten',
    drop: '{name} entfernen',
    go: 'Weiter zur Karte',
  },
};
