import type { Wording } from './wording.ts';

export const FR: Wording = {
  criterion: {
    capabilities: 'Savoir-faire',
    text: 'Mots du texte',
    sector: 'Secteur',
    proximity: 'Proximité',
    maturity: 'Maturité',
    terms: 'Conditions',
    reciprocity: 'Souhaits',
    attention: 'Sollicitations',
  },
  gate: {
    perimeter: 'Périmètre',
    excluded_sector: 'Secteurs exclus',
    certificates: 'Certificats',
    languages: 'Langues',
    capacity: 'Disponibilité',
    already_introduced: 'Déjà en relation',
    maturity: 'Maturité',
  },
  fact: {
    kind: 'Recherche',
    sector: 'Secteur',
    area: 'Lieu',
    capabilities: 'Savoir-faire',
    budget: 'Budget',
    paidTrial: 'Essai payé',
    decision: 'Décision',
    readiness: 'Disposition',
    maturity: 'Maturité',
    certificates: 'Certificats',
    languages: 'Langues',
    perimeter: 'Zone',
  },
  kind: {
    innovation: 'une innovation',
    supply: 'un fournisseur',
    skill: 'une compétence',
    partner: 'un partenaire',
  },
  readiness: { buy: 'prêt à acheter', test: 'prêt à tester', codevelop: 'prêt à développer ensemble' },
  size: { TPE: 'TPE', PME: 'PME', ETI: 'ETI', GE: 'Grande entreprise' },
  language: { fr: 'français', en: 'anglais', de: 'allemand', nl: 'néerlandais' },
  yes: 'oui',
  no: 'non',
  trlFrom: (trl) => `à partir de TRL ${trl}`,
  within: (km) => `à moins de ${km} km`,
  from: (amount) => `à partir de ${amount}`,
  upTo: (amount) => `jusqu’à ${amount}`,
  between: (least, most) => `de ${least} à ${most}`,
  decision: (who, day) => [who, day && `le ${day}`].filter(Boolean).join(', '),
  capacity: (count) =>
    count === 0
      ? 'aucune mise en relation possible pour le moment'
      : count === 1
        ? 'une mise en relation possible'
        : `${count} mises en relation possibles`,
};
