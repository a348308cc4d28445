import { groupDigits, inParentheses, listWith, type Wording } from '../wording.ts';

const list = listWith('en');
const quote = (text: string): string => `‘${text}’`;
const km = (value: number): string => (value < 1 ? 'minder dan 1\u00a0km' : `${groupDigits(value, '.')}\u00a0km`);
const LANGUAGES: Readonly<Record<string, string>> = { fr: 'Frans', en: 'Engels', de: 'Duits', nl: 'Nederlands' };

const pleads = (items: readonly string[]): string => (items.length > 1 ? 'pleiten' : 'pleit');

export const NL: Wording = {
  list,
  quote,
  km,
  radius: (value) => `binnen ${km(value)}`,
  language: (code) => LANGUAGES[code] ?? code,

  summary({ profile, need, failed, pros, cons, missing }) {
    const parts: string[] = [];
    if (failed.length > 0) parts.push(`${profile} valt af: ${list(failed)}`);
    if (pros.length > 0)
      parts.push(`${parts.length === 0 ? `voor ${profile}` : 'ervoor'} ${pleads(pros)}: ${list(pros)}`);
    if (cons.length > 0)
      parts.push(`${parts.length === 0 ? `tegen ${profile}` : 'ertegen'} ${pleads(cons)}: ${list(cons)}`);
    if (missing.length > 0)
      parts.push(`${parts.length === 0 ? `na te gaan bij ${profile}` : 'na te gaan'}: ${list(missing)}`);
    if (parts.length === 0) parts.push(`niets onderscheidt ${profile} van de andere kandidaten`);
    const sentence = parts.join('; ');
    return need === undefined ? sentence : `voor de behoefte ${quote(need)}: ${sentence}`;
  },

  capabilities({ asked, found, named, near, absent, sign, detailed }) {
    const parts: string[] = [];
    const noun = asked > 1 ? 'competenties' : 'competentie';
    if (found > 0 && found === asked && sign < 0) {
      parts.push(`gevraagde ${noun} slechts vermeld (${named.join(', ')})`);
    } else if (found > 0 && found === asked) {
      parts.push(
        `${asked > 2 ? `alle ${asked}` : asked === 2 ? 'beide' : 'de'} gevraagde ${noun} (${named.join(', ')})`,
      );
    } else if (found > 0) {
      parts.push(`${sign < 0 ? 'slechts ' : ''}${found} van de ${asked} gevraagde ${noun} (${named.join(', ')})`);
    }
    if (near.length > 0 && (detailed || found === 0)) {
      const pairs = near.map((pair) => `${pair.offered} voor ${quote(pair.asked)}`);
      parts.push(`${near.length > 1 ? 'verwante competenties' : 'een verwante competentie'} (${list(pairs)})`);
    }
    if (absent.length > 0 && (detailed || parts.length === 0)) {
      parts.push(`geen competentie opgegeven voor ${list(absent.map(quote))}`);
    }
    return parts.join('; ');
  },
  noCapabilityAsked: 'geen bepaalde competentie gevraagd',
  noCapabilityOffered: 'geen competentie opgegeven of herkend',

  text: ({ terms, sign }) => {
    if (terms.length === 0) return 'geen gemeenschappelijke woorden';
    if (terms.length === 1 && sign >= 0) return `het gemeenschappelijke woord ${list(terms.map(quote))}`;
    return `${sign < 0 ? 'weinig gemeenschappelijke' : 'gemeenschappelijke'} woorden (${list(terms.map(quote))})`;
  },
  noText: 'geen woorden om te vergelijken',

  sector({ asked, served, match }) {
    if (match === 'same') return `al bediende sector ${quote(asked)}`;
    if (match === 'wider') return `al bediende ruimere sector (${quote(served)}, waaronder ${quote(asked)})`;
    return `geen referentie opgegeven in de sector ${quote(asked)}`;
  },
  noSectorAsked: 'geen sector vermeld in de behoefte',
  noSectorServed: (asked) => `geen referentie opgegeven in de sector ${quote(asked)}`,

  proximity({ km: distance, area, inside, crossBorder }) {
    const details = [
      area,
      inside && distance !== null ? `op ${km(distance)}` : null,
      crossBorder ? 'dezelfde grensregio' : null,
    ];
    const where = inParentheses(details);
    if (inside) return `een vestiging in het gevraagde gebied${where}`;
    return distance === null ? `een vestiging in hetzelfde gebied${where}` : `${km(distance)} afstand${where}`;
  },
  proximityBand: {
    under_50: 'minder dan 50 km van het midden van het gebied',
    '50_150': '50 tot 150 km van het midden van het gebied',
    '150_400': '150 tot 400 km van het midden van het gebied',
    over_400: 'meer dan 400 km van het midden van het gebied',
  },
  noPlaceAsked: 'geen plaats vermeld in de behoefte',
  noPlaceKnown: 'precieze vestigingsplaats niet opgegeven',

  maturity: ({ asked, reached }) =>
    reached >= asked
      ? `voldoende rijp (TRL\u00a0${reached}, gevraagd ${asked})`
      : `rijpheid TRL\u00a0${reached}, gevraagd ${asked}`,
  noMaturityAsked: 'geen rijpheidsniveau gevraagd',
  noMaturityKnown: (asked) => `rijpheidsniveau niet opgegeven (TRL\u00a0${asked} gevraagd)`,

  terms({ fit, unfit }) {
    const parts: string[] = [];
    if (fit.length > 0) parts.push(`passende voorwaarden (${list(fit)})`);
    if (unfit.length > 0) parts.push(`nog te bespreken voorwaarden (${list(unfit)})`);
    return parts.join('; ');
  },
  termAspects: { paid_trial: 'betaalde test', budget: 'budget', decision_date: 'planning' },
  noTerms: 'geen voorwaarden om te vergelijken',

  reciprocity({ fit, unfit }) {
    const parts: string[] = [];
    if (fit.length > 0) parts.push(`gewenste klant (${list(fit)})`);
    if (unfit.length > 0) parts.push(`niet de klant die het zegt te wensen (${list(unfit)})`);
    return parts.join('; ');
  },
  reciprocityAspects: { size: 'grootte', sector: 'sector', area: 'gebied' },
  noWishes: 'geen wensen over klanten opgegeven',

  attention({ shown, capacity, isLittle }) {
    if (shown === 0) return 'de laatste tijd nog niet voorgesteld';
    return `de laatste tijd ${isLittle ? 'zelden' : 'vaak'} voorgesteld (${shown} keer, bij een capaciteit van ${capacity})`;
  },
  noAttention: 'recente voorstellen onbekend',

  gates: {
    perimeter: (state, asked, place) =>
      ({
        passed: `gevestigd in het gevraagde gebied (${place})`,
        failed: `gevestigd buiten het gevraagde gebied (${place}; gevraagd: ${asked})`,
        unknown: `precieze vestigingsplaats niet opgegeven (gevraagd: ${asked})`,
      })[state],
    excluded_sector: (state, excluded) =>
      ({
        passed: `werkt niet alleen voor uitgesloten sectoren (uitgesloten: ${excluded})`,
        failed: `werkt alleen voor uitgesloten sectoren (${excluded})`,
        unknown: `bediende sectoren niet opgegeven (uitgesloten: ${excluded})`,
      })[state],
    certificates: (state, asked, absent) =>
      ({
        passed: `heeft de gevraagde certificaten (${asked})`,
        failed: `gevraagde certificaten niet opgegeven (${absent})`,
        unknown: `geen certificaat opgegeven (gevraagd: ${asked})`,
      })[state],
    languages: (state, asked, common) =>
      ({
        passed: `gemeenschappelijke werktaal (${common})`,
        failed: `geen gemeenschappelijke werktaal (gevraagd: ${asked})`,
        unknown: `werktalen niet opgegeven (gevraagd: ${asked})`,
      })[state],
    capacity: (state, left) =>
      ({
        passed: `nog ${left} ${left > 1 ? 'kennismakingen' : 'kennismaking'} mogelijk`,
        failed: 'op dit moment geen kennismaking mogelijk',
        unknown: 'beschikbaarheid niet opgegeven',
      })[state],
    already_introduced: (state) =>
      state === 'failed'
        ? 'voor deze behoefte al voorgesteld of uitgesloten'
        : 'voor deze behoefte nog niet voorgesteld',
    maturity: (state, asked, reached) =>
      ({
        passed: `voldoende rijp (TRL\u00a0${reached}, ${asked} vereist)`,
        failed: `niet rijp genoeg (TRL\u00a0${reached}, ${asked} vereist)`,
        unknown: `rijpheidsniveau niet opgegeven (TRL\u00a0${asked} vereist)`,
      })[state],
  },
};
