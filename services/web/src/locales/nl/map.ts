/** Where things are, on tiles. */
export const map = {
  map: {
    title: 'Waar de voorstellen zijn',
    show: 'Kaart',
    hide: 'Kaart verbergen',
    here: 'de behoefte',
    elsewhere: 'Elders of niet gezegd: {list}',
    tile: '{area}: {list}',
  },
};
