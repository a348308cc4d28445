/** What Navette is, for who does not know it yet. */
export const about = {
  about: {
    title: 'Navette in klare woorden',
    lead: 'Navette brengt de behoeften van bedrijven bij de startups die erop kunnen antwoorden, en zorgt dat er iets van komt.',
    signIn: 'Aanmelden',
    discover: 'Navette in klare woorden: hoe het werkt',
    owner: {
      title: 'U zoekt',
      one: 'Vertel uw behoefte in drie regels of aan de telefoon. Niemand ziet uw naam.',
      two: 'U geeft akkoord via een link, zonder account, nadat u precies zag wat een startup ziet.',
      three: 'U krijgt drie tot vijf geloofwaardige startups, met wat voor en tegen spreekt. U kiest wie u ontmoet.',
    },
    startup: {
      title: 'U kunt het',
      one: 'Beschrijf één keer wat u doet: plak een tekst, het profiel volgt eruit.',
      two: 'U ziet alleen behoeften die u kunt winnen, met redenen voor en tegen voor u er een uur aan besteedt.',
      three: 'Eén klik voor “geïnteresseerd”, een reden voor “nee”: beide worden gerespecteerd.',
    },
    figures: {
      title: 'De cijfers van het netwerk',
      wall: 'Van tien behoeften die {months, number} maanden geleden gepubliceerd zijn, leidden er zoveel tot een betaalde proef die beide kanten bevestigen',
      needs: 'Gepubliceerde behoeften',
      startups: 'Startups',
      introductions: 'Introducties',
      withheld: 'niet gepubliceerd',
      rule: 'Geteld op {day}. Een cijfer wordt alleen gepubliceerd als het over meer dan {companies, number} bedrijven gaat en geen enkel meer dan {share} ervan uitmaakt.',
    },
    needs: {
      title: 'Behoeften die voor iedereen openstaan',
      text: 'De bedrijven laten deze korte tekst door iedereen lezen, zonder hun naam.',
      none: 'Op dit moment staat geen behoefte voor iedereen open. Startups van het netwerk zien andere.',
      feed: 'Dezelfde, voor een machine (JSON)',
    },
    privacy: 'Uw gegevens',
    accessibility: 'Toegankelijkheid',
  },
};
