/** Two or three matches side by side. */
export const compare = {
  compare: {
    title: 'Voorstellen vergelijken',
    open: 'Vergelijken…',
    column: 'Voorstel {place, number}',
    third: 'Een derde toevoegen',
    drop: '{name} weghalen',
    what: 'Criterium',
    unsaid: 'niet opgegeven',
    alone: 'Om te vergelijken zijn twee voorstellen nodig.',
    shortlist: '{name} op de shortlist zetten',
    read: '{name} lezen',
  },
};
