export const problem = {
  problem: {
    network: {
      title: 'Der Server antwortet nicht',
      advice: 'Auf dieser Seite ging nichts verloren. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    },
    unauthenticated: {
      title: 'Ihre Sitzung ist beendet',
      advice: 'Melden Sie sich wieder an, um dort weiterzumachen, wo Sie waren.',
    },
    forbidden: {
      title: 'Das steht Ihnen nicht offen',
      advice: 'Es ist Sache der anderen Seite oder einer Kollegin, eines Kollegen. Nichts wurde geändert.',
    },
    two_factor_required: {
      title: 'Ein zweiter Faktor ist nötig',
      advice:
        'Ihr Netzwerk verlangt einen zweiten Faktor. Richten Sie ihn in Ihrem Konto ein, und kommen Sie dann zurück.',
    },
    not_found: {
      title: 'Hier ist nichts',
      advice: 'Es wurde entfernt, oder es steht Ihnen nicht offen.',
    },
    invalid: {
      title: 'Manche Antworten passen nicht',
      advice: 'Berichtigen Sie die markierten Felder und versuchen Sie es noch einmal. Ihre Eingabe bleibt erhalten.',
    },
    stale_version: {
      title: 'Jemand hat das vor Ihnen geändert',
      advice: 'Sie sehen jetzt die neueste Fassung. Prüfen Sie sie, bevor Sie weitermachen.',
    },
    illegal_transition: {
      title: 'Jemand hat schon entschieden',
      advice: 'Der Stand hat sich inzwischen geändert. Sie sehen jetzt den neuesten.',
    },
    duplicate: {
      title: 'Das gibt es schon',
      advice: 'Suchen Sie es in der Liste, statt es noch einmal anzulegen.',
    },
    too_large: {
      title: 'Das ist zu viel auf einmal',
      advice:
        'Nichts wurde gespeichert. Kürzen Sie den Text oder teilen Sie die Datei, und versuchen Sie es noch einmal.',
    },
    not_json: {
      title: 'Das Gesendete war nicht lesbar',
      advice: 'Nichts wurde gespeichert. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
    },
    refused: {
      title: 'Die Anfrage wurde abgelehnt',
      advice:
        'Nichts wurde geändert. Laden Sie die Seite neu und versuchen Sie es noch einmal; bleibt es dabei, sagen Sie es Ihrem Netzwerk.',
    },
    request_in_progress: {
      title: 'Ihre Anfrage wird schon bearbeitet',
      advice:
        'Sie ist angekommen, Sie müssen sie nicht wiederholen. Warten Sie einige Sekunden und versuchen Sie es dann noch einmal, um das Ergebnis zu sehen.',
    },
    already_done: {
      title: 'Das ist schon erledigt',
      advice:
        'Ihre Anfrage hat gewirkt, nur die Antwort ging unterwegs verloren. Laden Sie die Seite neu, um das Ergebnis zu sehen, ohne die Anfrage zu wiederholen.',
    },
    key_reused: {
      title: 'Diese Anfrage hat sich seit dem ersten Senden geändert',
      advice:
        'Nur die erste zählt. Laden Sie die Seite neu, um zu sehen, was gespeichert ist, und nehmen Sie Ihre Änderung noch einmal vor.',
    },
    too_many_requests: {
      title: 'Zu viele Anfragen hintereinander',
      advice: 'Ihre Eingabe bleibt erhalten. Warten Sie eine Minute und versuchen Sie es noch einmal.',
    },
    unavailable: {
      title: 'Der Dienst ist ausgelastet',
      advice: 'Ihre Eingabe bleibt erhalten. Versuchen Sie es in einer Minute noch einmal.',
    },
    internal: {
      title: 'Bei uns ist ein Fehler aufgetreten',
      advice: 'Nichts wurde geändert. Versuchen Sie es noch einmal; bleibt es dabei, sagen Sie es Ihrem Netzwerk.',
      adviceWithId:
        'Nichts wurde geändert. Versuchen Sie es noch einmal; bleibt es dabei, nennen Sie Ihrem Netzwerk diese Nummer: {requestId}',
    },
  },
};
