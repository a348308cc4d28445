import type { NeedCard } from '../card/need-card.ts';

/** As `french-needs.ts`, in Dutch. */
export const DUTCH_NEEDS: readonly (readonly [text: string, card: NeedCard])[] = [
  [
    'Wij zijn een textielbedrijf in Kortrijk met 60 medewerkers en zoeken visuele inspectie van stoffen. Budget tussen 20.000 en 50.000 euro, beslissing voor eind maart.',
    {
      sector: '13',
      area: 'BE25',
      organisationSize: 'PME',
      budget: { minimum: 20_000, maximum: 50_000 },
      decisionDate: '2027-03-31',
    },
  ],
  [
    'Metaalbedrijf in Venlo wil een lascel kopen, minder dan 80k, uiterlijk 1 juni 2027. ISO 9001 niet nodig.',
    { sector: '25', area: 'NL', readiness: 'buy', budget: { maximum: 80_000 }, decisionDate: '2027-06-01' },
  ],
  [
    'Zuivelproducent zoekt marktrijpe oplossing voor lekdetectie. HACCP en IFS verplicht. Betaalde proef mogelijk. Geen budget boven 25.000 euro.',
    {
      sector: '10',
      trl: { minimum: 8 },
      certificates: ['HACCP', 'IFS'],
      paidTrial: true,
      budget: { maximum: 25_000 },
    },
  ],
  ['Geen budget. De test duurt 3 minuten. Bel 056 12 34 56. Het magazijn telt 8500 artikelen.', {}],
  [
    'We willen samen met een start-up een biogebaseerde coating ontwikkelen, binnen 6 maanden een prototype. Nederlandstalige partner binnen 100 km.',
    {
      readiness: 'codevelop',
      decisionDate: '2027-05-29',
      trl: { minimum: 5 },
      languages: ['nl'],
      perimeter: { radiusKm: 100 },
    },
  ],
  [
    'Drukkerij te Gent, kmo, klaar om te testen in week 9 van 2027, maximaal € 15.000.',
    {
      sector: '18',
      area: 'BE23',
      organisationSize: 'PME',
      readiness: 'test',
      decisionDate: '2027-03-07',
      budget: { maximum: 15_000 },
    },
  ],
  [
    'Brouwerij in Leuven wil het waterverbruik halveren; pilootproject in Q3 2027; subsidie van 100.000 euro aangevraagd.',
    { sector: '11', area: 'BE24', readiness: 'test', decisionDate: '2027-09-30' },
  ],
];
