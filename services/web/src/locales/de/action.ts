export const action = {
  action: {
    retry: 'Noch einmal versuchen',
    undo: 'Rückgängig',
    close: 'Schließen',
    tooLong: {
      title: 'Nicht alles passt in dieses Feld',
      advice:
        'Es fasst {most, plural, one {# Zeichen} other {# Zeichen}}. {over, plural, one {Das letzte fehlt} other {Die letzten # fehlen}}: Kürzen Sie den Text.',
    },
  },
};
