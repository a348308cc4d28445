/** What is done with people's data. */
export const privacy = {
  privacy: {
    title: 'Ihre Daten',
    who: {
      title: 'Wer verantwortlich ist',
      text: 'Der Betreiber des Netzwerks, der Ihnen schreibt: Sein Name steht in jeder seiner Nachrichten. Eine Antwort genügt, um ihn zu erreichen, und seine Datenschutzbeauftragten, falls es sie gibt.',
    },
    why: {
      title: 'Wozu sie dienen',
      text: 'Den Bedarf von Unternehmen mit Startups zusammenzubringen, zu verfolgen, was daraus wird, und über öffentliches Geld Rechenschaft zu geben. Grundlage ist das berechtigte Interesse des Netzwerks oder die öffentliche Aufgabe seines Betreibers.',
    },
    what: {
      title: 'Was aufbewahrt wird',
      text: 'Ihr Name, Ihre Funktion, Ihre berufliche Adresse, die Organisation, für die Sie sprechen, und Ihre Antworten. Sie stammen von Ihnen, Ihrer Organisation, einer Kollegin, einem Kollegen oder aus öffentlichen Registern.',
    },
    whom: {
      title: 'Wer sie sieht',
      text: 'Die Betreuenden Ihres Netzwerks. Ein anderes Unternehmen sieht sie erst, wenn Sie und es zugestimmt haben. Sie werden weder verkauft noch an einen Dienst künstlicher Intelligenz gesandt.',
    },
    long: {
      title: 'Wie lange',
      text: 'Solange sie einer Vermittlung dienen, danach so lange, wie Ihr Netzwerk es festgelegt hat. Dann werden sie von selbst gelöscht.',
    },
    rights: {
      title: 'Ihre Rechte',
      text: 'Eine Kopie, Berichtigung, Löschung oder Einschränkung verlangen; jederzeit und ohne Grund widersprechen. Der Knopf der ersten Nachricht genügt, oder eine Antwort auf irgendeine. Sie können sich auch an die Datenschutzbehörde Ihres Landes wenden.',
    },
  },
};
