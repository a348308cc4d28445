import { groupDigits, inParentheses, listWith, type Wording } from '../wording.ts';

const list = listWith('und');
const quote = (text: string): string => `„${text}“`;
const km = (value: number): string => (value < 1 ? 'weniger als 1\u00a0km' : `${groupDigits(value, '.')}\u00a0km`);
const LANGUAGES: Readonly<Record<string, string>> = {
  fr: 'Französisch',
  en: 'Englisch',
  de: 'Deutsch',
  nl: 'Niederländisch',
};

const speaks = (items: readonly string[]): string => (items.length > 1 ? 'sprechen' : 'spricht');

export const DE: Wording = {
  list,
  quote,
  km,
  radius: (value) => `im Umkreis von ${km(value)}`,
  language: (code) => LANGUAGES[code] ?? code,

  summary({ profile, need, failed, pros, cons, missing }) {
    const parts: string[] = [];
    if (failed.length > 0) parts.push(`${profile} scheidet aus: ${list(failed)}`);
    if (pros.length > 0)
      parts.push(`${parts.length === 0 ? `für ${profile}` : 'dafür'} ${speaks(pros)}: ${list(pros)}`);
    if (cons.length > 0)
      parts.push(`${parts.length === 0 ? `gegen ${profile}` : 'dagegen'} ${speaks(cons)}: ${list(cons)}`);
    if (missing.length > 0)
      parts.push(`${parts.length === 0 ? `mit ${profile} zu klären` : 'zu klären'}: ${list(missing)}`);
    if (parts.length === 0) parts.push(`${profile} hebt sich in nichts von den anderen Kandidaten ab`);
    const sentence = parts.join('; ');
    return need === undefined ? sentence : `zum Bedarf ${quote(need)}: ${sentence}`;
  },

  capabilities({ asked, found, named, near, absent, sign, detailed }) {
    const parts: string[] = [];
    if (found > 0 && found === asked && sign < 0) {
      parts.push(`gesuchte ${asked > 1 ? 'Kompetenzen' : 'Kompetenz'} nur erwähnt (${named.join(', ')})`);
    } else if (found > 0 && found === asked) {
      parts.push(
        `${asked > 1 ? `${asked > 2 ? `alle ${asked}` : 'beide'} gesuchten Kompetenzen` : 'die gesuchte Kompetenz'} (${named.join(', ')})`,
      );
    } else if (found > 0) {
      parts.push(`${sign < 0 ? 'nur ' : ''}${found} von ${asked} gesuchten Kompetenzen (${named.join(', ')})`);
    }
    if (near.length > 0 && (detailed || found === 0)) {
      const pairs = near.map((pair) => `${pair.offered} für ${quote(pair.asked)}`);
      parts.push(`${near.length > 1 ? 'verwandte Kompetenzen' : 'eine verwandte Kompetenz'} (${list(pairs)})`);
    }
    if (absent.length > 0 && (detailed || parts.length === 0)) {
      parts.push(`keine Kompetenz angegeben für ${list(absent.map(quote))}`);
    }
    return parts.join('; ');
  },
  noCapabilityAsked: 'keine bestimmte Kompetenz gesucht',
  noCapabilityOffered: 'keine Kompetenz angegeben oder erkannt',

  text: ({ terms, sign }) => {
    if (terms.length === 0) return 'keine gemeinsamen Begriffe';
    if (terms.length === 1 && sign >= 0) return `der gemeinsame Begriff ${list(terms.map(quote))}`;
    return `${sign < 0 ? 'wenige gemeinsame' : 'gemeinsame'} Begriffe (${list(terms.map(quote))})`;
  },
  noText: 'keine Begriffe zum Vergleichen',

  sector({ asked, served, match }) {
    if (match === 'same') return `bereits bediente Branche ${quote(asked)}`;
    if (match === 'wider') return `bereits bediente umfassendere Branche (${quote(served)}, darunter ${quote(asked)})`;
    return `keine Referenz angegeben in der Branche ${quote(asked)}`;
  },
  noSectorAsked: 'keine Branche im Bedarf genannt',
  noSectorServed: (asked) => `keine Referenz angegeben in der Branche ${quote(asked)}`,

  proximity({ km: distance, area, inside, crossBorder }) {
    const details = [
      area,
      inside && distance !== null ? `${km(distance)} entfernt` : null,
      crossBorder ? 'dieselbe Grenzregion' : null,
    ];
    const where = inParentheses(details);
    if (inside) return `Standort im gewünschten Gebiet${where}`;
    return distance === null ? `Standort im selben Gebiet${where}` : `${km(distance)} Entfernung${where}`;
  },
  proximityBand: {
    under_50: 'weniger als 50 km von der Mitte des Gebiets',
    '50_150': '50 bis 150 km von der Mitte des Gebiets',
    '150_400': '150 bis 400 km von der Mitte des Gebiets',
    over_400: 'mehr als 400 km von der Mitte des Gebiets',
  },
  noPlaceAsked: 'kein Ort im Bedarf genannt',
  noPlaceKnown: 'genauer Standort nicht angegeben',

  maturity: ({ asked, reached }) =>
    reached >= asked
      ? `ausreichende Reife (TRL\u00a0${reached}, gewünscht ${asked})`
      : `Reifegrad TRL\u00a0${reached}, gewünscht ${asked}`,
  noMaturityAsked: 'kein Reifegrad gewünscht',
  noMaturityKnown: (asked) => `Reifegrad nicht angegeben (gewünscht TRL\u00a0${asked})`,

  terms({ fit, unfit }) {
    const parts: string[] = [];
    if (fit.length > 0) parts.push(`passende Bedingungen (${list(fit)})`);
    if (unfit.length > 0) parts.push(`noch zu klärende Bedingungen (${list(unfit)})`);
    return parts.join('; ');
  },
  termAspects: { paid_trial: 'bezahlter Test', budget: 'Budget', decision_date: 'Zeitplan' },
  noTerms: 'keine Bedingungen zum Vergleichen',

  reciprocity({ fit, unfit }) {
    const parts: string[] = [];
    if (fit.length > 0) parts.push(`Wunschkunde (${list(fit)})`);
    if (unfit.length > 0) parts.push(`nicht der angegebene Wunschkunde (${list(unfit)})`);
    return parts.join('; ');
  },
  reciprocityAspects: { size: 'Größe', sector: 'Branche', area: 'Gebiet' },
  noWishes: 'keine Kundenwünsche angegeben',

  attention({ shown, capacity, isLittle }) {
    if (shown === 0) return 'in letzter Zeit noch nicht vorgeschlagen';
    return `in letzter Zeit ${isLittle ? 'selten' : 'oft'} vorgeschlagen (${shown}-mal bei einer Kapazität von ${capacity})`;
  },
  noAttention: 'letzte Vorschläge unbekannt',

  gates: {
    perimeter: (state, asked, place) =>
      ({
        passed: `Standort im gewünschten Gebiet (${place})`,
        failed: `Standort außerhalb des gewünschten Gebiets (${place}; gewünscht: ${asked})`,
        unknown: `genauer Standort nicht angegeben (gewünscht: ${asked})`,
      })[state],
    excluded_sector: (state, excluded) =>
      ({
        passed: `bedient nicht nur ausgeschlossene Branchen (ausgeschlossen: ${excluded})`,
        failed: `bedient nur ausgeschlossene Branchen (${excluded})`,
        unknown: `bediente Branchen nicht angegeben (ausgeschlossen: ${excluded})`,
      })[state],
    certificates: (state, asked, absent) =>
      ({
        passed: `geforderte Zertifikate vorhanden (${asked})`,
        failed: `geforderte Zertifikate nicht angegeben (${absent})`,
        unknown: `kein Zertifikat angegeben (gefordert: ${asked})`,
      })[state],
    languages: (state, asked, common) =>
      ({
        passed: `gemeinsame Arbeitssprache (${common})`,
        failed: `keine gemeinsame Arbeitssprache (gewünscht: ${asked})`,
        unknown: `Arbeitssprachen nicht angegeben (gewünscht: ${asked})`,
      })[state],
    capacity: (state, left) =>
      ({
        passed: `noch ${left} ${left > 1 ? 'Kontakte' : 'Kontakt'} möglich`,
        failed: 'derzeit kein weiterer Kontakt möglich',
        unknown: 'Verfügbarkeit nicht angegeben',
      })[state],
    already_introduced: (state) =>
      state === 'failed'
        ? 'für diesen Bedarf bereits vorgestellt oder ausgeschlossen'
        : 'für diesen Bedarf noch nicht vorgestellt',
    maturity: (state, asked, reached) =>
      ({
        passed: `ausreichende Reife (TRL\u00a0${reached}, gefordert ${asked})`,
        failed: `Reife nicht ausreichend (TRL\u00a0${reached}, gefordert ${asked})`,
        unknown: `Reifegrad nicht angegeben (gefordert TRL\u00a0${asked})`,
      })[state],
  },
};
