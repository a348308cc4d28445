import type { NeedCard } from '../card/need-card.ts';

/** Needs as they come in, in a hurry, in four languages. */
export const HURRIED_NEEDS: readonly (readonly [text: string, card: NeedCard])[] = [
  [
    'Nous fabriquons des biscuits à Vervins et voulons baisser la casse en fin de ligne. Budget 40k€ max, décision en février.',
    { sector: '10', budget: { maximum: 40000 }, decisionDate: '2027-02-28' },
  ],
  [
    'Cherche solution pour désinfecter nos cuves sans eau chaude, laiterie de 45 personnes, Haute-Savoie, pour le printemps 2027, HACCP/IFS.',
    { sector: '10', organisationSize: 'PME', area: '74', certificates: ['HACCP', 'IFS'], decisionDate: '2027-03-19' },
  ],
  [
    "ETI mécanique (Vendée) 600 salariés – usinage titane : surveiller l'usure outil en temps réel. POC payé 15 à 25 k€ HT. EN9100.",
    {
      sector: '25',
      organisationSize: 'ETI',
      area: '85',
      certificates: ['EN 9100'],
      budget: { minimum: 15000, maximum: 25000 },
      paidTrial: true,
    },
  ],
  [
    'On cherche une startup pour automatiser le contrôle qualité. Pas encore de budget défini. Contact : Jean 06.12.34.56.78',
    {},
  ],
  [
    'Besoin : remplacer le film PE par un matériau biosourcé compostable, contact alimentaire, industrialisable en 2028, budget R&D 100 000 €, partenariat avec un labo possible.',
    { budget: { maximum: 100000 } },
  ],
  [
    'PMI de 35 personnes à Saint-Étienne (42000), budget : entre 5 et 10 000 euros, urgent !',
    { organisationSize: 'PME', area: '42', budget: { minimum: 5000, maximum: 10000 } },
  ],
  [
    'Hôpital de Valenciennes : localiser les brancards. Réglement RGPD, hébergement HDS. Marché public avant le 30 juin 2027.',
    { sector: '86', area: '59', certificates: ['HDS'], decisionDate: '2027-06-30' },
  ],
  [
    "Usine de 12 000 m2 à Dunkerque, facture de gaz 1,2 M€ par an. Objectif : -20 % d'ici fin 2027. Investissement possible jusqu'à 250 000 €.",
    { area: '59', budget: { maximum: 250000 }, decisionDate: '2027-12-31' },
  ],
  [
    'Wir suchen für unser Werk in Offenburg (77652) eine Lösung zur automatischen Entgratung. Budget: bis zu 75 T€. Start Q1/2027. ISO 14001 von Vorteil.',
    { area: 'DE13', certificates: ['ISO 14001'], budget: { maximum: 75000 }, decisionDate: '2027-03-31' },
  ],
  [
    'Mittelständler aus der Pfalz, 180 Beschäftigte, Getränkeabfüllung; Leckagen früh erkennen. Kein PoC, sondern marktreife Lösung. Entscheidung bis spätestens 30.4.2027.',
    { sector: '11', organisationSize: 'PME', trl: { minimum: 8 }, decisionDate: '2027-04-30' },
  ],
  [
    'Textilveredler nahe Mönchengladbach sucht Abwasserreinigung. Wir sind bereit, einen bezahlten Piloten zu machen (ca. 30.000 €).',
    { sector: '13', area: 'DE', budget: { maximum: 30000 }, paidTrial: true },
  ],
  [
    'Als Zulieferer der Luftfahrt brauchen wir eine digitale Rückverfolgung, EN 9100 Pflicht, Rückmeldung in 4 Wochen.',
    { sector: '30', certificates: ['EN 9100'], decisionDate: '2026-12-27' },
  ],
  [
    'We are a mid-size steel foundry near Liège; need predictive maintenance on cranes; budget roughly 60k EUR; want a paid proof of concept before summer.',
    { sector: '24', area: 'BE33', budget: { maximum: 60000 }, decisionDate: '2027-06-20', paidTrial: true },
  ],
  [
    'Looking for a partner in Belgium or Luxembourg to co-develop a recyclable adhesive. TRL 4 to 6. No ISO certification needed.',
    { perimeter: { areas: ['BE', 'LU'] }, trl: { minimum: 4 }, readiness: 'codevelop' },
  ],
  [
    'Hospital group, 12,000 staff. Must be MDR class IIa and ISO 27001 certified. Tender deadline 15/03/2027.',
    { sector: '86', organisationSize: 'GE', certificates: ['MDR', 'ISO 27001'], decisionDate: '2027-03-15' },
  ],
  [
    'Wij zoeken een partner voor het drogen van aardappelschillen. Bedrijf in Roeselare, 120 werknemers. Budget € 100.000 à € 150.000. Liefst voor de zomer.',
    { organisationSize: 'PME', area: 'BE25', budget: { minimum: 100000, maximum: 150000 }, decisionDate: '2027-06-20' },
  ],
  [
    'KMO uit Hasselt zoekt een bewezen oplossing voor bin picking, max. 90.000 euro, start in het najaar.',
    {
      organisationSize: 'PME',
      area: 'BE22',
      trl: { minimum: 8 },
      budget: { maximum: 90000 },
      decisionDate: '2027-12-20',
    },
  ],
  [
    'Geen ISO-certificaat vereist. We willen eerst testen, gratis proef gewenst. Week 14.',
    { decisionDate: '2027-04-11', readiness: 'test', paidTrial: false },
  ],
  [
    'Budget : 30 K€. TRL>=7. Livraison mars 2027 Paris 15e.',
    { area: '75', trl: { minimum: 7 }, budget: { maximum: 30000 }, decisionDate: '2027-03-31' },
  ],
  ['Nous avons 3 lignes, 59 machines, 62 opérateurs. Le site est au 12 rue de Lille 75007 Paris.', { area: '75' }],
  [
    'Fabricant de vérins hydrauliques. 2 M€ de CA. On veut tester un capteur IoT. Prix cible 200 € pièce.',
    { sector: '28', readiness: 'test' },
  ],
  [
    'Nous souhaitons acheter un four. Pas plus de 100 k€. Avant Noël. Certification ATEX zone 1.',
    { certificates: ['ATEX'], budget: { maximum: 100000 }, decisionDate: '2026-12-24', readiness: 'buy' },
  ],
  [
    'Essai rémunéré envisageable (5 000 euros). Partenaire de préférence francophone, Grand Est ou Sarre.',
    { perimeter: { areas: ['FRF', 'DEC'] }, languages: ['fr'], budget: { maximum: 5000 }, paidTrial: true },
  ],
  ['ISO 2768 sur plan, tolérance 0,05 mm, acier 42CrMo4, 50 000 pièces/an, Lyon.', { area: '69' }],
  ['Tel 0032 56 12 34 56, btw BE 0123.456.789, budget nog te bepalen', {}],
  [
    "Je dirige une PME de plasturgie dans l'Ain. Serienreif oder Prototyp? TRL entre 5 et 7.",
    { sector: '22', organisationSize: 'PME', area: '01', trl: { minimum: 8 } },
  ],
  ['La direction décidera au 2e semestre 2027.', { decisionDate: '2027-12-31' }],
  ['bis Mitte nächsten Jahres', { decisionDate: '2027-07-01' }],
  ['before the end of the year', { decisionDate: '2026-12-31' }],
  ["d'ici 18 mois", { decisionDate: '2028-05-29' }],
  ['semaine 3', { decisionDate: '2027-01-24' }],
  ['pour la rentrée', { decisionDate: '2027-09-01' }],
  ['fin T1', { decisionDate: '2027-03-31' }],
  ['Ende Q2', {}],
  ['Mai 2027', { decisionDate: '2027-05-31' }],
  ['im Mai', { decisionDate: '2027-05-31' }],
  ['le 1er avril', { decisionDate: '2027-04-01' }],
  ['31.12.', {}],
  ['15/3', {}],
  ['entre janvier et mars 2027', { decisionDate: '2027-03-31' }],
  ['first half of 2027', { decisionDate: '2027-06-30' }],
  ['S1 2027', { decisionDate: '2027-06-30' }],
  ['courant 2027', { decisionDate: '2027-12-31' }],
  ["à l'horizon 2028", { decisionDate: '2028-12-31' }],
];
