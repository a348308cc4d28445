export const action = {
  action: { retry: 'Try again', undo: 'Undo', close: 'Close' },
};
