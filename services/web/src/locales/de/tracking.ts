/** The tracking table: what the spreadsheet was. */
export const tracking = {
  tracking: {
    text: 'Pfeile gehen von Zelle zu Zelle, Eingabe ändert eine, Escape lässt sie, Strg+C und Strg+V kopieren, Strg+Z macht rückgängig.',
    column: {
      title: 'Bedarf',
      owner: 'Organisation',
      state: 'Stand',
      referent: 'Kontaktperson',
      next: 'Nächster Schritt',
      shortlisted: 'Vorauswahl',
      decisionDate: 'Entscheidung',
      decisionMaker: 'Entscheidet',
      budgetMinimum: 'Budget, von',
      budgetMaximum: 'Budget, bis',
      paidTrial: 'Bezahlter Test',
      readiness: 'Bereitschaft',
      updated: 'Geändert',
    },
    sort: 'Nach {column} sortieren',
    select: '{title} auswählen',
    selectAll: 'Alle auswählen',
    selected:
      '{count, plural, one {Eine Zeile ausgewählt: Einfügen oder Ändern einer Zelle ändert sie.} other {# Zeilen ausgewählt: Einfügen oder Ändern einer Zelle ändert alle.}}',
    mine: 'Nur meine',
    late: 'Entscheidung überfällig',
    edit: '{column} von {title}: {value}',
    wrong: {
      date: 'Geben Sie ein Datum ein, zum Beispiel 2027-03-31.',
      number: 'Geben Sie einen Betrag in Euro ohne Nachkommastellen ein.',
      text: 'Dieser Text ist leer oder zu lang.',
      choice: 'Wählen Sie eine der angebotenen Antworten.',
      range: 'Der zweite Betrag ist mindestens so hoch wie der erste.',
    },
    taken: {
      title: '{column} von {title}: jemand hat es vor Ihnen geändert',
      advice:
        'Sie schrieben „{mine}“. In der Zelle steht jetzt „{theirs}“. Um Ihren Text zu behalten, schreiben Sie ihn noch einmal.',
    },
    saved: 'Gespeichert: {column} von {title}.',
    undone: 'Rückgängig: {column} von {title}.',
    undo: 'Letzte Änderung rückgängig machen',
    loading: 'Wird geladen: {count, number} Bedarfe bisher…',
    views: 'Ansichten',
    view: {
      keep: 'Diese Ansicht behalten…',
      name: 'Name der Ansicht',
      nameMissing: 'Geben Sie der Ansicht einen Namen.',
      save: 'Behalten',
      all: 'Alle Bedarfe',
      forget: '„{name}“ vergessen',
    },
  },
};
