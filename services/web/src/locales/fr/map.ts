/** Where things are, on tiles. */
export const map = {
  map: {
    title: 'Où sont les pistes',
    show: 'Carte',
    hide: 'Masquer la carte',
    here: 'le besoin',
    elsewhere: 'Ailleurs ou non précisé : {list}',
    tile: '{area} : {list}',
  },
} as const;
