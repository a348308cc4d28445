export const care = {
  care: {
    handOver: {
      title: 'Kontaktperson',
      nobody: 'Niemand betreut diesen Bedarf.',
      you: 'Sie betreuen diesen Bedarf.',
      by: '{name} betreut diesen Bedarf.',
      elsewhere: 'Jemand anderes',
      to: 'Übergeben an',
      send: 'An {name} übergeben',
      done: '{name} betreut diesen Bedarf von nun an.',
    },
    veto: {
      title: 'Niemals zeigen',
      text: 'Diese Organisationen sehen nichts von dem Bedarf und werden nicht gefragt.',
      ofAll: 'für alle Ihre Bedarfe',
      remove: 'Entfernen',
      removeOf: '{name} wieder zulassen',
      removed: 'Die Organisation ist wieder zugelassen.',
      name: 'Name der Organisation',
      website: 'Ihre Website',
      missing: 'Geben Sie einen Namen oder eine Website an.',
      everyNeed: 'Für alle Bedarfe des Unternehmens',
      add: 'Ihr niemals zeigen',
      added: 'Die Organisation wird ferngehalten.',
    },
  },
};
