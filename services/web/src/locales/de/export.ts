/** Lists that go out as files. */
export const exporting = {
  export: {
    menu: 'Exportieren',
    needs: 'Die Bedarfe exportieren',
    matches: 'Die Vorschläge exportieren',
    introductions: 'Vermittlungen exportieren',
    as: { csv: 'CSV', xlsx: 'Excel (XLSX)', json: 'JSON' },
    columns: 'Spalten…',
    preparing: 'Die Datei wird erstellt…',
    received: 'Die Datei wird erstellt: {size} bisher.',
    done: '{name} liegt in Ihren Downloads.',
    dialog: {
      title: 'Spalten der Datei',
      text: 'Ihre Wahl bleibt auf diesem Gerät für die nächsten Exporte dieser Liste.',
      all: 'Alle ankreuzen',
      none: 'Keine ankreuzen',
      missing: 'Kreuzen Sie mindestens eine Spalte an.',
      keep: 'Diese Spalten behalten',
      leave: 'Nichts ändern',
    },
  },
};
