import type { NeedCard } from '../card/need-card.ts';

/** As `french-needs.ts`, in German. */
export const GERMAN_NEEDS: readonly (readonly [text: string, card: NeedCard])[] = [
  [
    'Wir sind ein Automobilzulieferer in Saarbrücken mit 320 Mitarbeitern und suchen eine serienreife Lösung zur Oberflächeninspektion. Budget 50.000 EUR, Entscheidung in KW 12. IATF 16949 gefordert.',
    {
      sector: '29',
      area: 'DEC',
      organisationSize: 'ETI',
      trl: { minimum: 8 },
      budget: { maximum: 50_000 },
      decisionDate: '2027-03-28',
      certificates: ['IATF 16949'],
    },
  ],
  [
    'Lebensmittelhersteller aus Trier: Fremdkörpererkennung in Joghurt. Kein ISO 9001 nötig, HACCP genügt. Bis Ende März 2027, höchstens 30 Tsd. €.',
    {
      sector: '10',
      area: 'DEB2',
      certificates: ['HACCP'],
      decisionDate: '2027-03-31',
      budget: { maximum: 30_000 },
    },
  ],
  [
    'Maschinenbauer, KMU, möchte gemeinsam mit einem Start-up einen Prototyp entwickeln. Kein Budget vorhanden. Arbeitssprache Deutsch oder Englisch.',
    { sector: '28', organisationSize: 'PME', readiness: 'codevelop', trl: { minimum: 5 }, languages: ['de', 'en'] },
  ],
  [
    'Kunststoffverarbeiter in Kaiserslautern will bezahlten Test durchführen, 20.000 bis 40.000 Euro, spätestens am 15.03.2027.',
    {
      sector: '22',
      area: 'DEB3',
      paidTrial: true,
      budget: { minimum: 20_000, maximum: 40_000 },
      decisionDate: '2027-03-15',
    },
  ],
  ['Der Prüfstand testet 50.000 Stück pro Tag, Telefon 0681 123 456. Der Verlust beträgt 200.000 Euro im Jahr.', {}],
  [
    'Partner im Umkreis von 150 km gesucht, Testphase im Frühjahr 2027, danach Anschaffung einer Anlage. EN 9100 nicht erforderlich.',
    { perimeter: { radiusKm: 150 }, readiness: 'test', decisionDate: '2027-06-20' },
  ],
  [
    'Brauerei in Freiburg, wir wollen Wärmepumpen kaufen; Investitionsbudget ca. 1,5 Mio. Euro; 2. Quartal 2027.',
    {
      sector: '11',
      area: 'DE13',
      readiness: 'buy',
      budget: { maximum: 1_500_000 },
      decisionDate: '2027-06-30',
    },
  ],
  [
    'Innerhalb von 6 Monaten brauchen wir ein Retrofit unserer Pressen. Mindestens TRL 7. Ohne Cloud. Gießerei.',
    { decisionDate: '2027-05-29', trl: { minimum: 7 }, sector: '24' },
  ],
];
