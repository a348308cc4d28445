/** The one box in which an owner begins. */
export const box = {
  box: {
    title: 'Wat zoekt u?',
    text: 'Drie regels volstaan, in uw woorden: wat pijn doet, waar, tegen wanneer. Uw naam blijft verborgen tot u kiest.',
    label: 'Uw behoefte',
    missing: 'Zeg in enkele woorden wat u zoekt.',
    keep: '{name} behouden',
    drop: '{name} weghalen',
    go: 'Verder naar de fiche',
  },
};
