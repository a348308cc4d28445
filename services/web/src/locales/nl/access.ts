/** The accessibility statement. */
export const access = {
  access: {
    title: 'Toegankelijkheidsverklaring',
    aim: {
      title: 'Wat wij nastreven',
      text: 'Navette streeft op elke pagina naar WCAG 2.2, niveau AA, in het Frans, Engels, Duits en Nederlands.',
    },
    how: {
      title: 'Wat dat mogelijk maakt',
      text: 'Alles werkt met het toetsenbord. Toetsen van één letter kunt u uitschakelen. Kleur alleen zegt niets. De pagina’s zijn leesbaar op 320 pixels en vergroot tot 200%. Beweging stopt als uw toestel dat vraagt.',
    },
    state: {
      title: 'Waar wij staan',
      text: 'Elke pagina wordt bij elke versie met axe in een echte browser gecontroleerd, zonder bekende fout. Een onafhankelijke audit is er nog niet geweest. Pdf-dossiers zijn niet getagd: dezelfde pagina bestaat op het web.',
    },
    tell: {
      title: 'Als iets u tegenhoudt',
      text: 'Zeg het aan uw contactpersoon of antwoord op een bericht van Navette: wij antwoorden binnen vijf werkdagen en geven u de informatie op een andere manier.',
    },
  },
};
