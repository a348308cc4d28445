import type { Wording } from './wording.ts';

export const NL: Wording = {
  criterion: {
    capabilities: 'Competenties',
    text: 'Woorden in de tekst',
    sector: 'Sector',
    proximity: 'Nabijheid',
    maturity: 'Volwassenheid',
    terms: 'Voorwaarden',
    reciprocity: 'Wensen',
    attention: 'Aanvragen tot nu toe',
  },
  gate: {
    perimeter: 'Gebied',
    excluded_sector: 'Uitgesloten sectoren',
    certificates: 'Certificaten',
    languages: 'Talen',
    capacity: 'Beschikbaarheid',
    already_introduced: 'Al in contact',
    maturity: 'Volwassenheid',
  },
  fact: {
    kind: 'Gezocht',
    sector: 'Sector',
    area: 'Plaats',
    capabilities: 'Competenties',
    budget: 'Budget',
    paidTrial: 'Betaalde proef',
    decision: 'Beslissing',
    readiness: 'Bereidheid',
    maturity: 'Volwassenheid',
    certificates: 'Certificaten',
    languages: 'Talen',
    perimeter: 'Gebied',
  },
  kind: { innovation: 'een innovatie', supply: 'een leverancier', skill: 'een competentie', partner: 'een partner' },
  readiness: { buy: 'klaar om te kopen', test: 'klaar om te testen', codevelop: 'klaar om samen te ontwikkelen' },
  size: { TPE: 'Micro-onderneming', PME: 'Kmo', ETI: 'Middelgrote onderneming', GE: 'Grote onderneming' },
  language: { fr: 'Frans', en: 'Engels', de: 'Duits', nl: 'Nederlands' },
  yes: 'ja',
  no: 'nee',
  trlFrom: (trl) => `vanaf TRL ${trl}`,
  within: (km) => `binnen ${km} km`,
  from: (amount) => `vanaf ${amount}`,
  upTo: (amount) => `tot ${amount}`,
  between: (least, most) => `${least} tot ${most}`,
  decision: (who, day) => [who, day && `uiterlijk ${day}`].filter(Boolean).join(', '),
  capacity: (count) =>
    count === 0
      ? 'op dit moment geen ruimte voor een introductie'
      : count === 1
        ? 'ruimte voor één introductie'
        : `ruimte voor ${count} introducties`,
};
