/** A startup is asked, with the words for it. */
export const propose = {
  propose: {
    title: '{name} fragen, ob dieser Bedarf interessiert',
    text: '{name} erhält per E-Mail den anonymen Kurztext und diese Gründe, mit zwei Knöpfen: „Interessiert“ und „Nichts für uns“. Der Name von {owner} steht nicht darin.',
    first: '{name} wird zuerst vorausgewählt.',
    words: 'Was Sie am Telefon sagen können',
    message:
      'Guten Tag, ein Unternehmen ({sector}, {area}) sucht: {capabilities}. {summary} Möchten Sie mehr wissen? Auf die Nachricht, die Sie erhalten, antworten Sie mit einem Klick.',
    anySector: 'Branche nicht genannt',
    anyArea: 'Gebiet nicht genannt',
    copy: 'Diese Worte kopieren',
    copied: 'Kopiert',
  },
};
