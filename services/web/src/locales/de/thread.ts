export const thread = {
  thread: {
    title: 'Nachrichten',
    masked: 'Bevor Namen genannt sind, wird unkenntlich gemacht, was das Unternehmen verraten könnte (▇▇▇).',
    none: 'Noch keine Nachricht. Eine gute Frage erspart ein nutzloses Treffen.',
    later: 'Sie können hier schreiben, sobald beide Seiten zugesagt haben.',
    noQuestion: 'Das Startup hat noch nichts gefragt. Sie können ihm hier antworten, ohne dass Ihr Name genannt wird.',
    label: 'Ihre Nachricht',
    labelMasked: 'Ihre Frage oder Antwort',
    missing: 'Schreiben Sie Ihre Nachricht.',
    send: 'Senden',
    sent: 'Die Nachricht ist unterwegs.',
    side: {
      owner: 'Das Unternehmen',
      startup: 'Das Startup',
      facilitator: 'Die Kontaktperson',
    },
    own: 'Sie',
    earlier: 'Frühere Nachrichten',
  },
};
