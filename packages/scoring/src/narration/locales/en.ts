import { groupDigits, inParentheses, listWith, type Wording } from '../wording.ts';

const list = listWith('and');
const quote = (text: string): string => `“${text}”`;
const km = (value: number): string => (value < 1 ? 'less than 1\u00a0km' : `${groupDigits(value, ',')}\u00a0km`);
const LANGUAGES: Readonly<Record<string, string>> = { fr: 'French', en: 'English', de: 'German', nl: 'Dutch' };

export const EN: Wording = {
  list,
  quote,
  km,
  radius: (value) => `within ${km(value)}`,
  language: (code) => LANGUAGES[code] ?? code,

  summary({ profile, need, failed, pros, cons, missing }) {
    const parts: string[] = [];
    if (failed.length > 0) parts.push(`${profile} is ruled out: ${list(failed)}`);
    if (pros.length > 0) parts.push(`${parts.length === 0 ? `in favour of ${profile}` : 'in favour'}: ${list(pros)}`);
    if (cons.length > 0) parts.push(`${parts.length === 0 ? `against ${profile}` : 'against'}: ${list(cons)}`);
    if (missing.length > 0)
      parts.push(`${parts.length === 0 ? `to be checked with ${profile}` : 'to be checked'}: ${list(missing)}`);
    if (parts.length === 0) parts.push(`nothing sets ${profile} apart from the other candidates`);
    const sentence = parts.join('; ');
    return need === undefined ? sentence : `for the need ${quote(need)}, ${sentence}`;
  },

  capabilities({ asked, found, named, near, absent, sign, detailed }) {
    const parts: string[] = [];
    const noun = asked > 1 ? 'capabilities' : 'capability';
    if (found > 0 && found === asked && sign < 0) {
      parts.push(`${noun} asked for, but only mentioned (${named.join(', ')})`);
    } else if (found > 0 && found === asked) {
      parts.push(
        `${asked > 2 ? `all ${asked}` : asked === 2 ? 'both' : 'the'} ${noun} asked for (${named.join(', ')})`,
      );
    } else if (found > 0) {
      parts.push(`${sign < 0 ? 'only ' : ''}${found} of ${asked} ${noun} asked for (${named.join(', ')})`);
    }
    if (near.length > 0 && (detailed || found === 0)) {
      const pairs = near.map((pair) => `${pair.offered} for ${quote(pair.asked)}`);
      parts.push(`${near.length > 1 ? 'neighbouring capabilities' : 'a neighbouring capability'} (${list(pairs)})`);
    }
    if (absent.length > 0 && (detailed || parts.length === 0)) {
      parts.push(`no capability declared in ${list(absent.map(quote))}`);
    }
    return parts.join('; ');
  },
  noCapabilityAsked: 'no particular capability asked for',
  noCapabilityOffered: 'no capability declared or recognised',

  text: ({ terms, sign }) => {
    if (terms.length === 0) return 'no words in common';
    if (terms.length === 1 && sign >= 0) return `the word ${list(terms.map(quote))} in common`;
    return `${sign < 0 ? 'few words' : 'words'} in common (${list(terms.map(quote))})`;
  },
  noText: 'no words to compare',

  sector({ asked, served, match }) {
    if (match === 'same') return `the sector ${quote(asked)} already served`;
    if (match === 'wider') return `a wider sector already served (${quote(served)}, including ${quote(asked)})`;
    return `no reference declared in the sector ${quote(asked)}`;
  },
  noSectorAsked: 'no sector stated in the need',
  noSectorServed: (asked) => `no reference declared in the sector ${quote(asked)}`,

  proximity({ km: distance, area, inside, crossBorder }) {
    const details = [
      area,
      inside && distance !== null ? `${km(distance)} away` : null,
      crossBorder ? 'same cross-border region' : null,
    ];
    const where = inParentheses(details);
    if (inside) return `a location in the area asked for${where}`;
    return distance === null ? `a location in the same territory${where}` : `a distance of ${km(distance)}${where}`;
  },
  proximityBand: {
    under_50: 'less than 50 km from the centre of the area',
    '50_150': '50 to 150 km from the centre of the area',
    '150_400': '150 to 400 km from the centre of the area',
    over_400: 'more than 400 km from the centre of the area',
  },
  noPlaceAsked: 'no place stated in the need',
  noPlaceKnown: 'exact location not declared',

  maturity: ({ asked, reached }) =>
    reached >= asked
      ? `mature enough (TRL\u00a0${reached}, ${asked} asked for)`
      : `maturity of TRL\u00a0${reached} where ${asked} is asked for`,
  noMaturityAsked: 'no maturity level asked for',
  noMaturityKnown: (asked) => `maturity level not declared (TRL\u00a0${asked} asked for)`,

  terms({ fit, unfit }) {
    const parts: string[] = [];
    if (fit.length > 0) parts.push(`terms that fit (${list(fit)})`);
    if (unfit.length > 0) parts.push(`terms to be discussed (${list(unfit)})`);
    return parts.join('; ');
  },
  termAspects: { paid_trial: 'paid trial', budget: 'budget', decision_date: 'timing' },
  noTerms: 'no terms to compare',

  reciprocity({ fit, unfit }) {
    const parts: string[] = [];
    if (fit.length > 0) parts.push(`the kind of customer it wishes for (${list(fit)})`);
    if (unfit.length > 0) parts.push(`not the kind of customer it says it wishes for (${list(unfit)})`);
    return parts.join('; ');
  },
  reciprocityAspects: { size: 'size', sector: 'sector', area: 'area' },
  noWishes: 'no wishes declared about customers',

  attention({ shown, capacity, isLittle }) {
    if (shown === 0) return 'not proposed to anybody lately';
    return `${isLittle ? 'seldom' : 'often'} proposed lately (${shown} ${shown > 1 ? 'times' : 'time'}, for a capacity of ${capacity})`;
  },
  noAttention: 'recent proposals unknown',

  gates: {
    perimeter: (state, asked, place) =>
      ({
        passed: `located in the area asked for (${place})`,
        failed: `located outside the area asked for (${place}; asked for: ${asked})`,
        unknown: `exact location not declared (asked for: ${asked})`,
      })[state],
    excluded_sector: (state, excluded) =>
      ({
        passed: `serves more than the excluded sectors (excluded: ${excluded})`,
        failed: `serves excluded sectors only (${excluded})`,
        unknown: `sectors served not declared (excluded: ${excluded})`,
      })[state],
    certificates: (state, asked, absent) =>
      ({
        passed: `holds the certificates asked for (${asked})`,
        failed: `certificates asked for and not declared (${absent})`,
        unknown: `no certificate declared (asked for: ${asked})`,
      })[state],
    languages: (state, asked, common) =>
      ({
        passed: `a working language in common (${common})`,
        failed: `no working language in common (asked for: ${asked})`,
        unknown: `working languages not declared (asked for: ${asked})`,
      })[state],
    capacity: (state, left) =>
      ({
        passed: `${left} more ${left > 1 ? 'introductions' : 'introduction'} possible`,
        failed: 'no introduction possible at the moment',
        unknown: 'availability not declared',
      })[state],
    already_introduced: (state) =>
      state === 'failed' ? 'already introduced or excluded for this need' : 'not yet introduced for this need',
    maturity: (state, asked, reached) =>
      ({
        passed: `mature enough (TRL\u00a0${reached}, ${asked} required)`,
        failed: `not mature enough (TRL\u00a0${reached}, ${asked} required)`,
        unknown: `maturity level not declared (TRL\u00a0${asked} required)`,
      })[state],
  },
};
