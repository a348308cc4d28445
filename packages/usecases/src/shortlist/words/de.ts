import type { Wording } from './wording.ts';

export const DE: Wording = {
  criterion: {
    capabilities: 'Fähigkeiten',
    text: 'Wörter im Text',
    sector: 'Branche',
    proximity: 'Nähe',
    maturity: 'Reifegrad',
    terms: 'Bedingungen',
    reciprocity: 'Wünsche',
    attention: 'Bisherige Anfragen',
  },
  gate: {
    perimeter: 'Umkreis',
    excluded_sector: 'Ausgeschlossene Branchen',
    certificates: 'Zertifikate',
    languages: 'Sprachen',
    capacity: 'Verfügbarkeit',
    already_introduced: 'Bereits in Kontakt',
    maturity: 'Reifegrad',
  },
  fact: {
    kind: 'Gesucht',
    sector: 'Branche',
    area: 'Ort',
    capabilities: 'Fähigkeiten',
    budget: 'Budget',
    paidTrial: 'Bezahlter Versuch',
    decision: 'Entscheidung',
    readiness: 'Bereitschaft',
    maturity: 'Reifegrad',
    certificates: 'Zertifikate',
    languages: 'Sprachen',
    perimeter: 'Gebiet',
  },
  kind: { innovation: 'eine Innovation', supply: 'ein Lieferant', skill: 'eine Kompetenz', partner: 'ein Partner' },
  readiness: { buy: 'kaufbereit', test: 'bereit zu testen', codevelop: 'bereit, gemeinsam zu entwickeln' },
  size: { TPE: 'Kleinstunternehmen', PME: 'KMU', ETI: 'Mittelständler', GE: 'Großunternehmen' },
  language: { fr: 'Französisch', en: 'Englisch', de: 'Deutsch', nl: 'Niederländisch' },
  yes: 'ja',
  no: 'nein',
  trlFrom: (trl) => `ab TRL ${trl}`,
  within: (km) => `im Umkreis von ${km} km`,
  from: (amount) => `ab ${amount}`,
  upTo: (amount) => `bis ${amount}`,
  between: (least, most) => `${least} bis ${most}`,
  decision: (who, day) => [who, day && `bis ${day}`].filter(Boolean).join(', '),
  capacity: (count) =>
    count === 0
      ? 'zurzeit keine Vermittlung möglich'
      : count === 1
        ? 'eine Vermittlung möglich'
        : `${count} Vermittlungen möglich`,
};
