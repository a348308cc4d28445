import { numberWords } from '../number-words.ts';
import { bothSides, fitOrNot, inParentheses, type Wording } from '../wording.ts';

const { list, km: kilometres, euros, plural } = numberWords('en-GB');
const quote = (text: string): string => `“${text}”`;
const level = (trl: number): string => `TRL\u00a0${trl}`;
const km = (value: number): string => (value < 1 ? 'less than 1\u00a0km' : kilometres(value));
const LANGUAGES: Readonly<Record<string, string>> = { fr: 'French', en: 'English', de: 'German', nl: 'Dutch' };
const weeks = (count: number): string => `${count}\u00a0${plural(count, 'week', 'weeks')}`;

export const EN: Wording = {
  list,
  quote,
  km,
  radius: (value) => `within ${kilometres(value)}`,
  level,
  language: (code) => LANGUAGES[code] ?? code,
  more: (count) => `and ${count} more`,

  summary({ profile, need, failed, pros, cons, missing }) {
    const parts: string[] = [];
    if (failed.length > 0) parts.push(`${profile} is ruled out: ${list(failed)}`);
    if (pros.length > 0)
      parts.push(`${parts.length === 0 ? `in favour of ${profile}` : 'in its favour'}: ${list(pros)}`);
    if (cons.length > 0) parts.push(`${parts.length === 0 ? `against ${profile}` : 'against it'}: ${list(cons)}`);
    if (missing.length > 0)
      parts.push(`${parts.length === 0 ? `to be checked with ${profile}` : 'to be checked'}: ${list(missing)}`);
    if (parts.length === 0) parts.push(`nothing sets ${profile} apart from the other candidates`);
    const sentence = parts.join('; ');
    return need === undefined ? sentence : `for the need ${quote(need)}, ${sentence}`;
  },

  capabilities({ asked, found, named, near, absent, absentNamed, sign, detailed }) {
    const parts: string[] = [];
    if (found > 0 && found === asked) {
      const which =
        asked > 2
          ? `all ${asked} capabilities asked for`
          : asked === 2
            ? 'both capabilities asked for'
            : 'the capability asked for';
      parts.push(`${which}${sign < 0 ? ', but only mentioned' : ''} (${named})`);
    } else if (found > 0) {
      parts.push(`${sign < 0 ? 'only ' : ''}${found} of the ${asked} capabilities asked for (${named})`);
    }
    if (near.length > 0 && (detailed || found === 0)) {
      const pairs = near.map((pair) => `${pair.offered} for ${list(pair.asked.map(quote))}`);
      parts.push(
        `${sign < 0 && found === 0 ? 'only ' : ''}${plural(near.length, 'a related capability', 'related capabilities')} (${pairs.join(', ')})`,
      );
    }
    if (absent > 0 && (detailed || parts.length === 0)) {
      parts.push(`${plural(absent, 'a capability', 'capabilities')} asked for and not declared (${absentNamed})`);
    }
    return parts.join('; ');
  },
  noCapabilityAsked: 'no particular capability asked for',
  noCapabilityOffered: 'no capability declared or recognised',

  text({ terms, count, sign, before }) {
    const past = before ? 'chosen before for a similar need' : '';
    if (count === 0)
      return bothSides(sign > 0 ? 'similar texts, without a word in common' : 'no words in common', past);
    const named = terms === '' ? '' : ` (${terms})`;
    if (sign < 0) return `few words in common${named}`;
    return bothSides(`${plural(count, 'a word', 'words')} in common${named}`, past);
  },
  noText: 'no words to compare',

  sector({ asked, served, match }) {
    switch (match) {
      case 'same':
        return `the sector ${quote(asked)} already served`;
      case 'wider':
        return `a wider sector already served (${quote(served ?? '')}, which includes ${quote(asked)})`;
      case 'close':
        return `the sector ${quote(asked)} already served (another activity)`;
      case 'other':
        return `no reference declared in the sector ${quote(asked)}${served === null ? '' : ` (declared elsewhere: ${quote(served)})`}`;
    }
  },
  noSectorAsked: 'no sector stated in the need',

  proximity({ km: distance, area, inside, crossBorder }) {
    const away = distance === null ? null : `${km(distance)} away`;
    const border = crossBorder ? 'same cross-border region' : null;
    if (inside) return `a location in the area asked for${inParentheses([area, away, border])}`;
    if (away === null) return `a location in the same territory${inParentheses([area, border])}`;
    return `a location ${away}${inParentheses([area, border])}`;
  },
  proximityBand: {
    under_50: 'less than 50\u00a0km from the centre of the area',
    '50_150': '50 to 150\u00a0km from the centre of the area',
    '150_400': '150 to 400\u00a0km from the centre of the area',
    over_400: 'more than 400\u00a0km from the centre of the area',
  },
  noPlaceAsked: 'no place stated in the need',
  noPlaceKnown: 'exact location not declared',

  maturity: ({ asked, reached }) =>
    reached >= asked
      ? `sufficient maturity (${level(reached)}, ${reached === asked ? 'as asked for' : `${level(asked)} asked for`})`
      : `maturity below the level asked for (${level(reached)}, ${level(asked)} asked for)`,
  noMaturityAsked: 'no maturity level asked for',
  noMaturityKnown: (asked) => `maturity level not declared (${level(asked)} asked for)`,

  terms: (aspects) => fitOrNot(aspects, ['compatible terms', 'terms to be discussed']),
  noTerms: 'no terms to compare',
  paidTrial: {
    name: 'paid trial',
    detail: (offered, onlyPaid) =>
      bothSides(
        offered === undefined ? '' : offered ? 'offered' : 'not offered',
        onlyPaid ? 'required by the startup' : 'not required by the startup',
      ),
  },
  budget: {
    name: 'budget',
    detail(budget, least) {
      const { minimum, maximum } = budget ?? {};
      const told =
        minimum !== undefined && maximum !== undefined
          ? `${euros(minimum)} to ${euros(maximum)}`
          : maximum !== undefined
            ? `at most ${euros(maximum)}`
            : minimum === undefined
              ? ''
              : `at least ${euros(minimum)}`;
      return bothSides(told, least === undefined ? '' : `the startup asks for at least ${euros(least)}`);
    },
  },
  timing: {
    name: 'timing',
    detail: (decision, lead) =>
      bothSides(
        decision === undefined ? '' : decision === 0 ? 'decision this week' : `decision in ${weeks(decision)}`,
        lead === undefined ? '' : lead === 0 ? 'immediate start' : `start within ${weeks(lead)}`,
      ),
  },

  reciprocity: (aspects) =>
    fitOrNot(aspects, ['a customer in line with the startup’s wishes', 'a customer outside the startup’s wishes']),
  reciprocityAspects: { size: 'size', sector: 'sector', area: 'area' },
  sizes: { TPE: 'micro-enterprise', PME: 'SME', ETI: 'mid-sized company', GE: 'large company' },
  wished: (is, wished) => `${is}; wished for: ${wished}`,
  noWishes: 'no wishes declared about customers',

  attention({ shown, capacity, sign, detailed }) {
    if (shown === 0) return 'no recent proposals';
    const counted = `${shown} recent ${plural(shown, 'proposal', 'proposals')} for a capacity of ${capacity}`;
    const told = detailed ? ` (${counted})` : '';
    if (sign > 0) return `a startup less in demand than the others${told}`;
    return sign < 0 ? `a startup more in demand than the others${told}` : counted;
  },
  noAttention: 'recent proposals unknown',

  gates: {
    perimeter: (state, asked, place) =>
      ({
        passed: `location in the area asked for (${place}; asked for: ${asked})`,
        failed: `location outside the area asked for (${place}; asked for: ${asked})`,
        unknown: `exact location not declared (asked for: ${asked})`,
      })[state],
    excluded_sector: (state, excluded, served) =>
      ({
        passed: `at least one sector served that is not excluded (excluded: ${excluded}; served: ${served})`,
        failed: `only excluded sectors served (excluded: ${excluded}; served: ${served})`,
        unknown: `sectors served not declared (excluded: ${excluded})`,
      })[state],
    certificates: (state, asked, held, absent) =>
      ({
        passed: `all certificates asked for declared (asked for: ${asked}; declared: ${held})`,
        failed: `certificate asked for not declared (missing: ${absent}; declared: ${held})`,
        unknown: `no certificate declared (asked for: ${asked})`,
      })[state],
    languages: (state, asked, spoken) =>
      ({
        passed: `a working language in common (asked for: ${asked}; declared: ${spoken})`,
        failed: `no working language in common (asked for: ${asked}; declared: ${spoken})`,
        unknown: `working languages not declared (asked for: ${asked})`,
      })[state],
    capacity: (state, left) =>
      ({
        passed: `${left} more ${plural(left, 'introduction', 'introductions')} possible`,
        failed: 'no introduction possible at the moment',
        unknown: 'availability not declared',
      })[state],
    already_introduced: (state) =>
      state === 'failed' ? 'already introduced or excluded for this need' : 'not yet introduced for this need',
    maturity: (state, asked, reached) =>
      ({
        passed: `required maturity reached (${level(reached)}, ${level(asked)} required)`,
        failed: `insufficient maturity (${level(reached)}, ${level(asked)} required)`,
        unknown: `maturity level not declared (${level(asked)} required)`,
      })[state],
  },
};
