/** What Navette is, for who does not know it yet. */
export const about = {
  about: {
    title: 'Navette in klaren Worten',
    lead: 'Navette bringt die Bedarfe von Unternehmen zu den Startups, die darauf antworten können, und sorgt dafür, dass etwas daraus wird.',
    signIn: 'Anmelden',
    discover: 'Navette in klaren Worten: wie es geht',
    owner: {
      title: 'Sie suchen',
      one: 'Erzählen Sie Ihren Bedarf in drei Zeilen oder am Telefon. Ihren Namen sieht niemand.',
      two: 'Sie geben ihn über einen Link frei, ohne Konto, nachdem Sie genau gesehen haben, was ein Startup sieht.',
      three:
        'Sie erhalten drei bis fünf glaubwürdige Startups, mit dem, was dafür und dagegen spricht. Sie wählen, wen Sie treffen.',
    },
    startup: {
      title: 'Sie können es',
      one: 'Beschreiben Sie einmal, was Sie tun: Text einfügen, das Profil ergibt sich.',
      two: 'Sie sehen nur Bedarfe, die Sie gewinnen können, mit Gründen dafür und dagegen, bevor Sie eine Stunde aufwenden.',
      three: 'Ein Klick für „interessiert“, ein Grund für „nein“: Beides wird geachtet.',
    },
    figures: {
      title: 'Die Zahlen des Netzwerks',
      wall: 'Von zehn Bedarfen, die vor {months, number} Monaten veröffentlicht wurden, führten so viele zu einem bezahlten Test, den beide Seiten bestätigen',
      needs: 'Veröffentlichte Bedarfe',
      startups: 'Startups',
      introductions: 'Vermittlungen',
      withheld: 'nicht veröffentlicht',
      rule: 'Gezählt am {day}. Eine Zahl wird nur veröffentlicht, wenn sie mehr als {companies, number} Unternehmen umfasst und keines mehr als {share} ausmacht.',
    },
    needs: {
      title: 'Bedarfe, die allen offenstehen',
      text: 'Die Unternehmen lassen diesen Kurztext von allen lesen, ohne ihren Namen.',
      none: 'Zurzeit steht kein Bedarf allen offen. Startups des Netzwerks sehen weitere.',
      feed: 'Dieselben, für eine Maschine (JSON)',
    },
    privacy: 'Ihre Daten',
    accessibility: 'Barrierefreiheit',
  },
};
