/** Where things are, on tiles. */
export const map = {
  map: {
    title: 'Where the matches are',
    show: 'Map',
    hide: 'Hide the map',
    here: 'the need',
    elsewhere: 'Elsewhere or not said: {list}',
    tile: '{area}: {list}',
  },
};
