export const action = {
  action: { retry: 'Opnieuw proberen', undo: 'Ongedaan maken', close: 'Sluiten' },
};
