/** What is done with people's data. */
export const privacy = {
  privacy: {
    title: 'Uw gegevens',
    who: {
      title: 'Wie verantwoordelijk is',
      text: 'De beheerder van het netwerk die u schrijft: zijn naam staat in elk van zijn berichten. Antwoorden volstaat om hem te bereiken, en zijn functionaris voor gegevensbescherming als die er is.',
    },
    why: {
      title: 'Waarvoor ze dienen',
      text: 'Behoeften van bedrijven samenbrengen met startups die ze kunnen beantwoorden, volgen wat ervan komt, en rekenschap geven over publiek geld. De grondslag is het gerechtvaardigd belang van het netwerk, of de taak van algemeen belang van zijn beheerder.',
    },
    what: {
      title: 'Wat bewaard wordt',
      text: 'Uw naam, uw functie, uw werkadres, de organisatie waarvoor u spreekt, en wat u antwoordde. Ze komen van u, uw organisatie, een collega of openbare registers.',
    },
    whom: {
      title: 'Wie ze ziet',
      text: 'De begeleiders van uw netwerk. Een ander bedrijf ziet ze pas na uw akkoord en het zijne. Ze worden niet verkocht en niet naar een dienst van artificiële intelligentie gestuurd.',
    },
    long: {
      title: 'Hoe lang',
      text: 'Zolang ze een introductie dienen, daarna zolang uw netwerk heeft bepaald. Dan worden ze vanzelf gewist.',
    },
    rights: {
      title: 'Uw rechten',
      text: 'Een kopie, verbetering, wissing of beperking vragen; op elk moment en zonder reden bezwaar maken. De knop van het eerste bericht dat u kreeg volstaat, of een antwoord op om het even welk bericht. U kunt zich ook wenden tot de gegevensbeschermingsautoriteit van uw land.',
    },
  },
};
