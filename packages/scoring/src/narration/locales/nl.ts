import { numberWords } from '../number-words.ts';
import { bothSides, fitOrNot, inParentheses, type Wording } from '../wording.ts';

const { list, km: kilometres, euros, plural } = numberWords('nl-NL');
const quote = (text: string): string => `‘${text}’`;
const level = (trl: number): string => `TRL\u00a0${trl}`;
const km = (value: number): string => (value < 1 ? 'minder dan 1\u00a0km' : kilometres(value));
const LANGUAGES: Readonly<Record<string, string>> = { fr: 'Frans', en: 'Engels', de: 'Duits', nl: 'Nederlands' };
const weeks = (count: number): string => `${count}\u00a0${plural(count, 'week', 'weken')}`;

export const NL: Wording = {
  list,
  quote,
  km,
  radius: (value) => `binnen ${kilometres(value)}`,
  level,
  language: (code) => LANGUAGES[code] ?? code,
  more: (count) => `en ${count} andere`,

  // After "Bij de behoefte …" the verb comes first: "valt Visiotex af", "pleiten voor Visiotex".
  summary({ profile, need, failed, pros, cons, missing }) {
    const parts: string[] = [];
    const led = need !== undefined;
    if (failed.length > 0) parts.push(`${led ? `valt ${profile} af` : `${profile} valt af`}: ${list(failed)}`);
    if (pros.length > 0)
      parts.push(`${argue('voor', parts.length > 0 ? undefined : profile, led, pros)}: ${list(pros)}`);
    if (cons.length > 0)
      parts.push(`${argue('tegen', parts.length > 0 ? undefined : profile, led, cons)}: ${list(cons)}`);
    if (missing.length > 0)
      parts.push(
        `${parts.length > 0 ? 'na te gaan' : led ? `is bij ${profile} na te gaan` : `na te gaan bij ${profile}`}: ${list(missing)}`,
      );
    if (parts.length === 0)
      parts.push(
        led
          ? `onderscheidt ${profile} zich niet van de andere kandidaten`
          : `${profile} onderscheidt zich niet van de andere kandidaten`,
      );
    const sentence = parts.join('; ');
    return need === undefined ? sentence : `bij de behoefte ${quote(need)} ${sentence}`;
  },

  capabilities({ asked, found, named, near, absent, absentNamed, sign, detailed }) {
    const parts: string[] = [];
    if (found > 0 && found === asked) {
      const which =
        asked > 2
          ? `alle ${asked} gevraagde competenties`
          : asked === 2
            ? 'beide gevraagde competenties'
            : 'de gevraagde competentie';
      parts.push(`${which}${sign < 0 ? ', maar alleen vermeld' : ''} (${named})`);
    } else if (found > 0) {
      parts.push(`${sign < 0 ? 'slechts ' : ''}${found} van de ${asked} gevraagde competenties (${named})`);
    }
    if (near.length > 0 && (detailed || found === 0)) {
      const pairs = near.map((pair) => `${pair.offered} voor ${list(pair.asked.map(quote))}`);
      parts.push(
        `${sign < 0 && found === 0 ? 'alleen ' : ''}${plural(near.length, 'een verwante competentie', 'verwante competenties')} (${pairs.join(', ')})`,
      );
    }
    if (absent > 0 && (detailed || parts.length === 0)) {
      parts.push(
        `geen vermelding van ${plural(absent, 'een gevraagde competentie', 'gevraagde competenties')} (${absentNamed})`,
      );
    }
    return parts.join('; ');
  },
  noCapabilityAsked: 'geen bepaalde competentie gevraagd',
  noCapabilityOffered: 'geen competentie opgegeven of herkend',

  text({ terms, count, sign, before }) {
    const past = before ? 'eerder gekozen voor een vergelijkbare behoefte' : '';
    if (count === 0)
      return bothSides(
        sign > 0 ? 'verwante teksten zonder gemeenschappelijk woord' : 'geen gemeenschappelijke woorden',
        past,
      );
    const named = terms === '' ? '' : ` (${terms})`;
    if (sign < 0) return `weinig gemeenschappelijke woorden${named}`;
    return bothSides(`${plural(count, 'een gemeenschappelijk woord', 'gemeenschappelijke woorden')}${named}`, past);
  },
  noText: 'geen woorden om te vergelijken',

  sector({ asked, served, match }) {
    switch (match) {
      case 'same':
        return `al bediende sector ${quote(asked)}`;
      case 'wider':
        return `al bediende ruimere sector (${quote(served ?? '')}, waartoe ${quote(asked)} behoort)`;
      case 'close':
        return `al bediende sector ${quote(asked)} (andere activiteit)`;
      case 'other':
        return `geen referentie opgegeven in de sector ${quote(asked)}${served === null ? '' : ` (elders opgegeven: ${quote(served)})`}`;
    }
  },
  noSectorAsked: 'geen sector vermeld in de behoefte',

  proximity({ km: distance, area, inside, crossBorder }) {
    const away = distance === null ? null : `op ${km(distance)}`;
    const border = crossBorder ? 'dezelfde grensregio' : null;
    if (inside) return `een vestiging in het gevraagde gebied${inParentheses([area, away, border])}`;
    if (away === null) return `een vestiging in hetzelfde gebied${inParentheses([area, border])}`;
    return `een vestiging ${away}${inParentheses([area, border])}`;
  },
  proximityBand: {
    under_50: 'minder dan 50\u00a0km van het midden van het gebied',
    '50_150': '50 tot 150\u00a0km van het midden van het gebied',
    '150_400': '150 tot 400\u00a0km van het midden van het gebied',
    over_400: 'meer dan 400\u00a0km van het midden van het gebied',
  },
  noPlaceAsked: 'geen plaats vermeld in de behoefte',
  noPlaceKnown: 'precieze vestigingsplaats niet opgegeven',

  maturity: ({ asked, reached }) =>
    reached >= asked
      ? `voldoende rijpheid (${level(reached)}, ${reached === asked ? 'zoals gevraagd' : `gevraagd: ${level(asked)}`})`
      : `rijpheid onder het gevraagde niveau (${level(reached)}, gevraagd: ${level(asked)})`,
  noMaturityAsked: 'geen rijpheidsniveau gevraagd',
  noMaturityKnown: (asked) => `rijpheidsniveau niet opgegeven (gevraagd: ${level(asked)})`,

  terms: (aspects) => fitOrNot(aspects, ['passende voorwaarden', 'nog te bespreken voorwaarden']),
  noTerms: 'geen voorwaarden om te vergelijken',
  paidTrial: {
    name: 'betaalde test',
    detail: (offered, onlyPaid) =>
      bothSides(
        offered === undefined ? '' : offered ? 'voorzien' : 'niet voorzien',
        onlyPaid ? 'door de start-up vereist' : 'door de start-up niet vereist',
      ),
  },
  budget: {
    name: 'budget',
    detail(budget, least) {
      const { minimum, maximum } = budget ?? {};
      const told =
        minimum !== undefined && maximum !== undefined
          ? `${euros(minimum)} tot ${euros(maximum)}`
          : maximum !== undefined
            ? `hoogstens ${euros(maximum)}`
            : minimum === undefined
              ? ''
              : `minstens ${euros(minimum)}`;
      return bothSides(told, least === undefined ? '' : `de start-up vraagt minstens ${euros(least)}`);
    },
  },
  timing: {
    name: 'planning',
    detail: (decision, lead) =>
      bothSides(
        decision === undefined ? '' : decision === 0 ? 'beslissing deze week' : `beslissing over ${weeks(decision)}`,
        lead === undefined ? '' : lead === 0 ? 'onmiddellijke start' : `start binnen ${weeks(lead)}`,
      ),
  },

  reciprocity: (aspects) =>
    fitOrNot(aspects, ['een klant volgens de wensen van de start-up', 'een klant buiten de wensen van de start-up']),
  reciprocityAspects: { size: 'grootte', sector: 'sector', area: 'gebied' },
  sizes: { TPE: 'micro-onderneming', PME: 'kmo', ETI: 'middelgrote onderneming', GE: 'grote onderneming' },
  wished: (is, wished) => `${is}; gewenst: ${wished}`,
  noWishes: 'geen wensen over klanten opgegeven',

  attention({ shown, capacity, sign, detailed }) {
    if (shown === 0) return 'geen recente voorstellen';
    const counted = `${shown} ${plural(shown, 'recent voorstel', 'recente voorstellen')} bij een capaciteit van ${capacity}`;
    const told = detailed ? ` (${counted})` : '';
    if (sign > 0) return `een kleinere vraag dan bij de andere${told}`;
    return sign < 0 ? `een grotere vraag dan bij de andere${told}` : counted;
  },
  noAttention: 'recente voorstellen onbekend',

  gates: {
    perimeter: (state, asked, place) =>
      ({
        passed: `vestiging in het gevraagde gebied (${place}; gevraagd: ${asked})`,
        failed: `vestiging buiten het gevraagde gebied (${place}; gevraagd: ${asked})`,
        unknown: `precieze vestigingsplaats niet opgegeven (gevraagd: ${asked})`,
      })[state],
    excluded_sector: (state, excluded, served) =>
      ({
        passed: `minstens één bediende sector die niet uitgesloten is (uitgesloten: ${excluded}; bediend: ${served})`,
        failed: `alleen uitgesloten sectoren bediend (uitgesloten: ${excluded}; bediend: ${served})`,
        unknown: `bediende sectoren niet opgegeven (uitgesloten: ${excluded})`,
      })[state],
    certificates: (state, asked, held, absent) =>
      ({
        passed: `alle gevraagde certificaten opgegeven (gevraagd: ${asked}; opgegeven: ${held})`,
        failed: `gevraagd certificaat niet opgegeven (ontbreekt: ${absent}; opgegeven: ${held})`,
        unknown: `geen certificaat opgegeven (gevraagd: ${asked})`,
      })[state],
    languages: (state, asked, spoken) =>
      ({
        passed: `gemeenschappelijke werktaal (gevraagd: ${asked}; opgegeven: ${spoken})`,
        failed: `geen gemeenschappelijke werktaal (gevraagd: ${asked}; opgegeven: ${spoken})`,
        unknown: `werktalen niet opgegeven (gevraagd: ${asked})`,
      })[state],
    capacity: (state, left) =>
      ({
        passed: `nog ${left} ${plural(left, 'kennismaking', 'kennismakingen')} mogelijk`,
        failed: 'op dit moment geen kennismaking mogelijk',
        unknown: 'beschikbaarheid niet opgegeven',
      })[state],
    already_introduced: (state) =>
      state === 'failed'
        ? 'voor deze behoefte al voorgesteld of uitgesloten'
        : 'voor deze behoefte nog niet voorgesteld',
    maturity: (state, asked, reached) =>
      ({
        passed: `vereiste rijpheid bereikt (${level(reached)}, vereist: ${level(asked)})`,
        failed: `onvoldoende rijpheid (${level(reached)}, vereist: ${level(asked)})`,
        unknown: `rijpheidsniveau niet opgegeven (vereist: ${level(asked)})`,
      })[state],
  },
};

/** Phrases whose noun is plural, so that the verb is too. */
const PLURAL =
  /^(?:gemeenschappelijke w|weinig |geen gemeenschappelijke |geen recente |passende |nog te bespreken |alle |beide |verwante |alleen verwante |(?:slechts )?(?:[2-9]|\d\d))/;

/** "pleit voor Visiotex" after the verb's place, "voor Visiotex pleit" before it; "daarvoor pleiten" further on. */
function argue(side: 'voor' | 'tegen', profile: string | undefined, led: boolean, items: readonly string[]): string {
  const verb = items.length > 1 || PLURAL.test(items[0] ?? '') ? 'pleiten' : 'pleit';
  if (profile === undefined) return `daar${side} ${verb}`;
  return led ? `${verb} ${side} ${profile}` : `${side} ${profile} ${verb}`;
}
