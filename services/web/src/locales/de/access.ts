/** The accessibility statement. */
export const access = {
  access: {
    title: 'Erklärung zur Barrierefreiheit',
    aim: {
      title: 'Was wir anstreben',
      text: 'Navette strebt auf jeder Seite die Konformität mit WCAG 2.2, Stufe AA, an, auf Französisch, Englisch, Deutsch und Niederländisch.',
    },
    how: {
      title: 'Was das ermöglicht',
      text: 'Alles geht mit der Tastatur. Tasten mit einem Buchstaben lassen sich abschalten. Farbe allein sagt nichts. Die Seiten sind bei 320 Pixeln und auf 200 % vergrößert lesbar. Bewegungen ruhen, wenn Ihr Gerät es verlangt.',
    },
    state: {
      title: 'Wo wir stehen',
      text: 'Jede Seite wird bei jeder Version mit axe in einem echten Browser geprüft, ohne bekannten Verstoß. Eine unabhängige Prüfung gab es noch nicht. PDF-Mappen sind nicht getaggt: Dieselbe Seite gibt es im Web.',
    },
    tell: {
      title: 'Wenn Sie etwas aufhält',
      text: 'Sagen Sie es Ihrer Kontaktperson oder antworten Sie auf eine Nachricht von Navette: Wir antworten binnen fünf Werktagen und geben Ihnen die Information auf anderem Weg.',
    },
  },
};
