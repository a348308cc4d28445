export const progress = {
  progress: {
    acts: 'Wer handelt, und bis wann',
    nobody: 'Zurzeit wird auf niemanden gewartet.',
    startups: '{count, plural, =0 {Die Startups} one {Ein angefragtes Startup} other {# angefragte Startups}}',
    none: 'Noch ist kein Startup angefragt. Sie erhalten eine Nachricht, sobald eines Interesse hat.',
    reasons: 'Alle Gründe für und gegen {startup}',
    show: 'Lesen, was mit {startup} besprochen wird',
    open: 'Den Kontakt mit {startup} öffnen',
    with: 'Mit {startup}',
    later: 'Treffen und Ergebnisse erscheinen hier, sobald Sie {startup} wählen.',
    waits: {
      owner: 'Sie sagen bis {day}, ob Sie {startup} wählen.',
      ownerOf: '{owner} sagt bis {day}, ob {startup} gewählt wird.',
      startup: '{startup} antwortet bis {day}.',
      facilitator: 'Die Kontaktperson handelt für {startup} bis {day}.',
    },
    late: {
      owner: 'Ihre Antwort an {startup} war am {day} fällig.',
      ownerOf: 'Die Antwort von {owner} an {startup} war am {day} fällig.',
      startup: 'Die Antwort von {startup} war am {day} fällig.',
      facilitator: 'Die Kontaktperson sollte für {startup} bis {day} handeln.',
    },
  },
};
