/** Figures of the network, for who answers for it. */
export const figures = {
  figures: {
    print: 'Drucken',
    wall: 'Von zehn vor sechs Monaten veröffentlichten Bedarfen führten zu einem von beiden bestätigten bezahlten Test',
    wallWhy: 'Gezählt, wie die Öffentlichkeit es liest: nie über drei Unternehmen oder weniger.',
    withheld: 'noch nicht',
    funnel: 'Vom Bedarf zur Produktionslinie',
    funnelWhy:
      'Bedarfe, dann Vermittlungen nach dem Schritt, den sie erreicht haben. Beendete zählen als vorgeschlagen.',
    step: {
      needs: 'Geschriebene Bedarfe',
      published: 'Veröffentlicht',
      shortlisted: 'Mit Vorauswahl',
      proposed: 'Gefragte Startups',
      interested: 'Interessiert',
      connected: 'Verbunden',
      trial: 'Test',
      contract: 'Vertrag oder Bestellung',
      running: 'Im Einsatz oder in Serie',
    },
    byMonth: 'Nach Monat',
    month: 'Monat',
    published: 'Veröffentlichte Bedarfe',
    introductions: 'Vermittlungen',
    map: 'Nach Gebiet',
    bySector: 'Nach Branche',
    unknown: 'keine Angabe',
    loading: 'Die Listen werden geladen…',
    none: 'Noch keine Zahl: Schreiben Sie einen ersten Bedarf.',
    open: '{name}: {count, number}',
  },
};
