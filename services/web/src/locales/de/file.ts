export const file = {
  file: {
    title: 'Dateien',
    none: 'Keine Datei.',
    add: 'Eine Datei hinzufügen',
    purpose: 'Was es ist',
    purposes: {
      evidence: 'Beleg eines Ergebnisses',
      nda: 'Unterschriebene Vertraulichkeitsvereinbarung',
      need: 'Datei des Bedarfs',
    },
    stage: 'Startups gezeigt',
    stages: {
      card: 'mit der Karte, ohne Namen',
      all: 'nach den Namen',
    },
    added: '{name} ist hinzugefügt.',
    remove: '{name} entfernen',
    removeShort: 'Entfernen',
    naming:
      '{count, plural, one {Eine Stelle könnte das Unternehmen verraten} other {# Stellen könnten das Unternehmen verraten}}',
  },
};
