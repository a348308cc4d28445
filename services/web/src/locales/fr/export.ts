/** Lists that go out as files. */
export const exporting = {
  export: {
    menu: 'Exporter',
    needs: 'Exporter les besoins',
    matches: 'Exporter les pistes',
    introductions: 'Exporter les mises en relation',
    as: {
      csv: 'CSV',
      xlsx: 'Excel (XLSX)',
      json: 'JSON',
    },
    columns: 'Colonnes…',
    preparing: 'Le fichier se prépare…',
    received: 'Le fichier se prépare : {size} reçus.',
    done: '{name} est dans vos téléchargements.',
    dialog: {
      title: 'Colonnes du fichier',
      text: 'Votre choix est gardé sur cet appareil pour les prochains exports de cette liste.',
      all: 'Tout cocher',
      none: 'Tout décocher',
      missing: 'Cochez au moins une colonne.',
      keep: 'Garder ces colonnes',
      leave: 'Ne rien changer',
    },
  },
} as const;
