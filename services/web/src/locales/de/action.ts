export const action = {
  action: { retry: 'Noch einmal versuchen', undo: 'Rückgängig', close: 'Schließen' },
};
