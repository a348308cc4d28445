/** Where things are, on tiles. */
export const map = {
  map: {
    title: 'Wo die Vorschläge sind',
    show: 'Karte',
    hide: 'Karte ausblenden',
    here: 'der Bedarf',
    elsewhere: 'Anderswo oder nicht genannt: {list}',
    tile: '{area}: {list}',
  },
};
