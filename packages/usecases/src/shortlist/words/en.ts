import type { Wording } from './wording.ts';

export const EN: Wording = {
  criterion: {
    capabilities: 'Capabilities',
    text: 'Words of the text',
    sector: 'Sector',
    proximity: 'Proximity',
    maturity: 'Maturity',
    terms: 'Terms',
    reciprocity: 'Wishes',
    attention: 'Attention so far',
  },
  gate: {
    perimeter: 'Perimeter',
    excluded_sector: 'Excluded sectors',
    certificates: 'Certificates',
    languages: 'Languages',
    capacity: 'Capacity',
    already_introduced: 'Already introduced',
    maturity: 'Maturity',
  },
  fact: {
    kind: 'Looking for',
    sector: 'Sector',
    area: 'Place',
    capabilities: 'Capabilities',
    budget: 'Budget',
    paidTrial: 'Paid trial',
    decision: 'Decision',
    readiness: 'Readiness',
    maturity: 'Maturity',
    certificates: 'Certificates',
    languages: 'Languages',
    perimeter: 'Area',
  },
  kind: { innovation: 'an innovation', supply: 'a supplier', skill: 'a skill', partner: 'a partner' },
  readiness: { buy: 'ready to buy', test: 'ready to test', codevelop: 'ready to develop together' },
  size: { TPE: 'Micro-enterprise', PME: 'SME', ETI: 'Mid-sized company', GE: 'Large company' },
  language: { fr: 'French', en: 'English', de: 'German', nl: 'Dutch' },
  yes: 'yes',
  no: 'no',
  trlFrom: (trl) => `TRL ${trl} or higher`,
  within: (km) => `within ${km} km`,
  from: (amount) => `from ${amount}`,
  upTo: (amount) => `up to ${amount}`,
  between: (least, most) => `${least} to ${most}`,
  decision: (who, day) => [who, day && `by ${day}`].filter(Boolean).join(', '),
  capacity: (count) =>
    count === 0
      ? 'no room for an introduction at present'
      : `room for ${count === 1 ? 'one introduction' : `${count} introductions`}`,
};
