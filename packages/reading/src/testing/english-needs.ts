import type { NeedCard } from '../card/need-card.ts';

/** As `french-needs.ts`, in English. */
export const ENGLISH_NEEDS: readonly (readonly [text: string, card: NeedCard])[] = [
  [
    'We are a food manufacturer in Kortrijk looking for camera-based sorting of potatoes. Budget €50k to €100k, decision by end of March 2027. BRCGS and HACCP required.',
    {
      sector: '10',
      area: 'BE25',
      budget: { minimum: 50_000, maximum: 100_000 },
      decisionDate: '2027-03-31',
      certificates: ['HACCP', 'BRCGS'],
    },
  ],
  [
    'Automotive supplier, 1,200 employees, wants to buy a turnkey robot cell in Q2 2027. IATF 16949. Up to 0.4 million euros.',
    {
      sector: '29',
      organisationSize: 'ETI',
      trl: { minimum: 8 },
      readiness: 'buy',
      decisionDate: '2027-06-30',
      certificates: ['IATF 16949'],
      budget: { maximum: 400_000 },
    },
  ],
  [
    'Paid pilot possible in our plant near Liège. No budget over 20,000 EUR. ISO 9001 not required. TRL 6-7.',
    { area: 'BE33', paidTrial: true, budget: { maximum: 20_000 }, trl: { minimum: 6 } },
  ],
  [
    'The test bench reaches 300 bar. It may fail in March of any year. Mars bars are packed on line 4. Call 0032 475 123 456.',
    {},
  ],
  [
    'We would like to develop together with a startup a bio-based coating; ready to test on our line within 3 months.',
    { readiness: 'codevelop', decisionDate: '2027-02-28' },
  ],
  ['Nice machine, but it loses 40 k€ a year. Essen is not our plant. We need less scrap.', {}],
  [
    'Medical device company needs cleanroom packaging; ISO 13485 or MDR experience; no later than 15 June 2027; SME; English-speaking partner.',
    {
      sector: '32',
      certificates: ['ISO 13485', 'MDR'],
      decisionDate: '2027-06-15',
      organisationSize: 'PME',
      languages: ['en'],
    },
  ],
];
