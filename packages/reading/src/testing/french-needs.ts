import type { NeedCard } from '../card/need-card.ts';

/** Needs as people write them, with all that a card should be offered. Read on 29 November 2026. */
export const FRENCH_NEEDS: readonly (readonly [text: string, card: NeedCard])[] = [
  [
    'PME textile à Tourcoing, 80 salariés. Nous cherchons à détecter les défauts de tissage en ligne par vision. Budget 20 à 50 k€, décision avant fin mars 2027.',
    {
      sector: '13',
      organisationSize: 'PME',
      area: '59',
      budget: { minimum: 20_000, maximum: 50_000 },
      decisionDate: '2027-03-31',
    },
  ],
  [
    'Plasturgiste à Oyonnax (01), nous voulons récupérer la chaleur de nos presses. Solution industrialisée exigée, TRL 8 minimum. Moins de 30 k€.',
    { sector: '22', area: '01', trl: { minimum: 8 }, budget: { maximum: 30_000 } },
  ],
  [
    'Fabricant de dispositifs médicaux, on doit tracer nos lots. ISO 13485 et MDR indispensables. Prêts à acheter d’ici l’été.',
    { sector: '32', certificates: ['ISO 13485', 'MDR'], readiness: 'buy', decisionDate: '2027-06-20' },
  ],
  [
    'ETI agroalimentaire dans le Nord : nous souhaitons tester un robot de palettisation en conditions réelles, essai payé, HACCP obligatoire.',
    {
      sector: '10',
      organisationSize: 'ETI',
      area: '59',
      trl: { minimum: 6 },
      certificates: ['HACCP'],
      readiness: 'test',
      paidTrial: true,
    },
  ],
  [
    'Pas de budget pour le moment, mais nous sommes prêts à co-développer avec une startup un capteur de vibration. Reims.',
    { area: '51', readiness: 'codevelop' },
  ],
  [
    'Nous avons exposé à Reims 2024. Tél. 03 20 12 34 56. Usine de 59000 pièces par jour à contrôler, banc de test existant.',
    {},
  ],
  [
    'Fonderie à Charleville-Mézières, IATF 16949, cherche contrôle par rayons X. Budget : ½ M€ maximum, livraison T3 2027.',
    {
      sector: '24',
      area: '08',
      certificates: ['IATF 16949'],
      budget: { maximum: 500_000 },
      decisionDate: '2027-09-30',
    },
  ],
  [
    'besoin d’un partenaire dans les hauts-de-france, dans un rayon de 100 km, parlant néerlandais, pour la maintenance prédictive de nos compresseurs',
    { perimeter: { areas: ['FRE'], radiusKm: 100 }, languages: ['nl'] },
  ],
  [
    'Nous ne demandons pas d’ISO 9001. Un prototype suffit. Enveloppe de 15 000 € HT. 59100 Roubaix.',
    { trl: { minimum: 5 }, budget: { maximum: 15_000 }, area: '59' },
  ],
  [
    'Scierie des Vosges : trier les sciures humides. Entre 10 000 et 20 000 euros. Réponse attendue le 15/02/2027.',
    { sector: '16', area: '88', budget: { minimum: 10_000, maximum: 20_000 }, decisionDate: '2027-02-15' },
  ],
  [
    'Notre chiffre d’affaires est de 12 M€ et les rebuts nous coûtent 300 k€ par an. On veut réduire le taux de rebut.',
    {},
  ],
  [
    'Code NAF 2229A, Lens (62). Supprimer le démoulage manuel, POC en 3 mois puis industrialisation. Jusqu’à 80 k€.',
    { sector: '22.29', area: '62', trl: { minimum: 3 }, budget: { maximum: 80_000 } },
  ],
  ['Tester l’étanchéité de nos pièces sur banc de test ; les essais de traction se font au laboratoire.', {}],
  [
    'Brasserie artisanale à Strasbourg, réduire la consommation d’eau. Essai gratuit refusé, pilote rémunéré possible, budget 8 k€, décision mi-janvier.',
    {
      sector: '11',
      area: '67',
      paidTrial: true,
      budget: { maximum: 8_000 },
      decisionDate: '2027-01-15',
    },
  ],
  [
    'Équipementier aéronautique EN 9100 près de Méaulte, drones d’inspection, pas avant septembre, confidentialité totale, francophone ou anglophone.',
    { sector: '30', certificates: ['EN 9100'], area: '80', languages: ['fr', 'en'] },
  ],
];
