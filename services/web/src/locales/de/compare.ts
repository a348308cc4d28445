/** Two or three matches side by side. */
export const compare = {
  compare: {
    title: 'Vorschläge vergleichen',
    open: 'Vergleichen…',
    column: 'Vorschlag {place, number}',
    third: 'Eine dritte hinzufügen',
    drop: '{name} herausnehmen',
    what: 'Kriterium',
    unsaid: 'keine Angabe',
    alone: 'Zum Vergleichen braucht es zwei Vorschläge.',
    shortlist: '{name} vorauswählen',
    read: '{name} lesen',
  },
};
