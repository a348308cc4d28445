import { numberWords } from '../number-words.ts';
import { bothSides, fitOrNot, inParentheses, type Wording } from '../wording.ts';

const { list, km: kilometres, euros, plural } = numberWords('de-DE');
const quote = (text: string): string => `„${text}“`;
const level = (trl: number): string => `TRL\u00a0${trl}`;
const km = (value: number): string => (value < 1 ? 'weniger als 1\u00a0km' : kilometres(value));
const LANGUAGES: Readonly<Record<string, string>> = {
  fr: 'Französisch',
  en: 'Englisch',
  de: 'Deutsch',
  nl: 'Niederländisch',
};
/** Dative after "in". */
const weeks = (count: number): string => `${count}\u00a0${plural(count, 'Woche', 'Wochen')}`;

export const DE: Wording = {
  list,
  quote,
  km,
  radius: (value) => `im Umkreis von ${kilometres(value)}`,
  level,
  language: (code) => LANGUAGES[code] ?? code,
  more: (count) => `und ${count} weitere`,

  // After "Beim Bedarf …" the verb comes first: "scheidet Visiotex aus", "sprechen für Visiotex".
  summary({ profile, need, failed, pros, cons, missing }) {
    const parts: string[] = [];
    const led = need !== undefined;
    if (failed.length > 0)
      parts.push(`${led ? `scheidet ${profile} aus` : `${profile} scheidet aus`}: ${list(failed)}`);
    if (pros.length > 0)
      parts.push(`${argue('für', parts.length > 0 ? undefined : profile, led, pros)}: ${list(pros)}`);
    if (cons.length > 0)
      parts.push(`${argue('gegen', parts.length > 0 ? undefined : profile, led, cons)}: ${list(cons)}`);
    if (missing.length > 0)
      parts.push(
        `${parts.length > 0 ? 'zu klären' : led ? `ist mit ${profile} zu klären` : `mit ${profile} zu klären`}: ${list(missing)}`,
      );
    if (parts.length === 0)
      parts.push(
        led
          ? `hebt sich ${profile} nicht von den anderen Kandidaten ab`
          : `${profile} hebt sich nicht von den anderen Kandidaten ab`,
      );
    const sentence = parts.join('; ');
    return need === undefined ? sentence : `beim Bedarf ${quote(need)} ${sentence}`;
  },

  capabilities({ asked, found, named, near, absent, absentNamed, sign, detailed }) {
    const parts: string[] = [];
    if (found > 0 && found === asked) {
      const which =
        asked > 2
          ? `alle ${asked} gesuchten Kompetenzen`
          : asked === 2
            ? 'beide gesuchten Kompetenzen'
            : 'die gesuchte Kompetenz';
      parts.push(`${which}${sign < 0 ? ', aber nur erwähnt' : ''} (${named})`);
    } else if (found > 0) {
      parts.push(`${sign < 0 ? 'nur ' : ''}${found} von ${asked} gesuchten Kompetenzen (${named})`);
    }
    if (near.length > 0 && (detailed || found === 0)) {
      const pairs = near.map((pair) => `${pair.offered} für ${list(pair.asked.map(quote))}`);
      parts.push(
        `${sign < 0 && found === 0 ? 'nur ' : ''}${plural(near.length, 'eine verwandte Kompetenz', 'verwandte Kompetenzen')} (${pairs.join(', ')})`,
      );
    }
    if (absent > 0 && (detailed || parts.length === 0)) {
      parts.push(
        `keine Angabe ${plural(absent, 'zu einer gesuchten Kompetenz', 'zu gesuchten Kompetenzen')} (${absentNamed})`,
      );
    }
    return parts.join('; ');
  },
  noCapabilityAsked: 'keine bestimmte Kompetenz gesucht',
  noCapabilityOffered: 'keine Kompetenz angegeben oder erkannt',

  text({ terms, count, sign, before }) {
    const past = before ? 'schon für einen ähnlichen Bedarf gewählt' : '';
    if (count === 0)
      return bothSides(sign > 0 ? 'ähnliche Texte ohne gemeinsamen Begriff' : 'keine gemeinsamen Begriffe', past);
    const named = terms === '' ? '' : ` (${terms})`;
    if (sign < 0) return `wenige gemeinsame Begriffe${named}`;
    return bothSides(`${plural(count, 'ein gemeinsamer Begriff', 'gemeinsame Begriffe')}${named}`, past);
  },
  noText: 'keine Begriffe zum Vergleichen',

  sector({ asked, served, match }) {
    switch (match) {
      case 'same':
        return `bereits bediente Branche ${quote(asked)}`;
      case 'wider':
        return `bereits bediente umfassendere Branche (${quote(served ?? '')}, zu der ${quote(asked)} gehört)`;
      case 'close':
        return `bereits bediente Branche ${quote(asked)} (andere Tätigkeit)`;
      case 'other':
        return `keine Referenz angegeben in der Branche ${quote(asked)}${served === null ? '' : ` (anderswo angegeben: ${quote(served)})`}`;
    }
  },
  noSectorAsked: 'keine Branche im Bedarf genannt',

  proximity({ km: distance, area, inside, crossBorder }) {
    const away = distance === null ? null : `${km(distance)} entfernt`;
    const border = crossBorder ? 'dieselbe Grenzregion' : null;
    if (inside) return `Standort im gewünschten Gebiet${inParentheses([area, away, border])}`;
    if (distance === null) return `Standort im selben Gebiet${inParentheses([area, border])}`;
    return `Standort in ${km(distance)} Entfernung${inParentheses([area, border])}`;
  },
  proximityBand: {
    under_50: 'weniger als 50\u00a0km von der Mitte des Gebiets',
    '50_150': '50 bis 150\u00a0km von der Mitte des Gebiets',
    '150_400': '150 bis 400\u00a0km von der Mitte des Gebiets',
    over_400: 'mehr als 400\u00a0km von der Mitte des Gebiets',
  },
  noPlaceAsked: 'kein Ort im Bedarf genannt',
  noPlaceKnown: 'genauer Standort nicht angegeben',

  maturity: ({ asked, reached }) =>
    reached >= asked
      ? `ausreichender Reifegrad (${level(reached)}, ${reached === asked ? 'wie gesucht' : `gesucht: ${level(asked)}`})`
      : `Reifegrad unter dem gesuchten (${level(reached)}, gesucht: ${level(asked)})`,
  noMaturityAsked: 'kein Reifegrad vorgegeben',
  noMaturityKnown: (asked) => `Reifegrad nicht angegeben (gesucht: ${level(asked)})`,

  terms: (aspects) => fitOrNot(aspects, ['passende Bedingungen', 'noch zu klärende Bedingungen']),
  noTerms: 'keine Bedingungen zum Vergleichen',
  paidTrial: {
    name: 'bezahlter Test',
    detail: (offered, onlyPaid) =>
      bothSides(
        offered === undefined ? '' : offered ? 'vorgesehen' : 'nicht vorgesehen',
        onlyPaid ? 'vom Startup verlangt' : 'vom Startup nicht verlangt',
      ),
  },
  budget: {
    name: 'Budget',
    detail(budget, least) {
      const { minimum, maximum } = budget ?? {};
      const told =
        minimum !== undefined && maximum !== undefined
          ? `${euros(minimum)} bis ${euros(maximum)}`
          : maximum !== undefined
            ? `höchstens ${euros(maximum)}`
            : minimum === undefined
              ? ''
              : `mindestens ${euros(minimum)}`;
      return bothSides(told, least === undefined ? '' : `das Startup verlangt mindestens ${euros(least)}`);
    },
  },
  timing: {
    name: 'Zeitplan',
    detail: (decision, lead) =>
      bothSides(
        decision === undefined
          ? ''
          : decision === 0
            ? 'Entscheidung diese Woche'
            : `Entscheidung in ${weeks(decision)}`,
        lead === undefined ? '' : lead === 0 ? 'Beginn sofort' : `Beginn in ${weeks(lead)}`,
      ),
  },

  reciprocity: (aspects) => fitOrNot(aspects, ['Wunschkunde des Startups', 'Kunde außerhalb der Wünsche des Startups']),
  reciprocityAspects: { size: 'Größe', sector: 'Branche', area: 'Gebiet' },
  sizes: {
    TPE: 'Kleinstunternehmen',
    PME: 'KMU',
    ETI: 'größeres mittelständisches Unternehmen',
    GE: 'Großunternehmen',
  },
  wished: (is, wished) => `${is}; gewünscht: ${wished}`,
  noWishes: 'keine Kundenwünsche angegeben',

  attention({ shown, capacity, sign, detailed }) {
    if (shown === 0) return 'keine Vorschläge in letzter Zeit';
    const counted = `${shown} ${plural(shown, 'Vorschlag', 'Vorschläge')} in letzter Zeit bei einer Kapazität von ${capacity}`;
    const told = detailed ? ` (${counted})` : '';
    if (sign > 0) return `geringere Nachfrage als bei den anderen${told}`;
    return sign < 0 ? `stärkere Nachfrage als bei den anderen${told}` : counted;
  },
  noAttention: 'letzte Vorschläge unbekannt',

  gates: {
    perimeter: (state, asked, place) =>
      ({
        passed: `Standort im gewünschten Gebiet (${place}; gewünscht: ${asked})`,
        failed: `Standort außerhalb des gewünschten Gebiets (${place}; gewünscht: ${asked})`,
        unknown: `genauer Standort nicht angegeben (gewünscht: ${asked})`,
      })[state],
    excluded_sector: (state, excluded, served) =>
      ({
        passed: `mindestens eine bediente Branche nicht ausgeschlossen (ausgeschlossen: ${excluded}; bedient: ${served})`,
        failed: `nur ausgeschlossene Branchen bedient (ausgeschlossen: ${excluded}; bedient: ${served})`,
        unknown: `bediente Branchen nicht angegeben (ausgeschlossen: ${excluded})`,
      })[state],
    certificates: (state, asked, held, absent) =>
      ({
        passed: `alle geforderten Zertifikate angegeben (gefordert: ${asked}; angegeben: ${held})`,
        failed: `gefordertes Zertifikat nicht angegeben (es fehlt: ${absent}; angegeben: ${held})`,
        unknown: `kein Zertifikat angegeben (gefordert: ${asked})`,
      })[state],
    languages: (state, asked, spoken) =>
      ({
        passed: `gemeinsame Arbeitssprache (gewünscht: ${asked}; angegeben: ${spoken})`,
        failed: `keine gemeinsame Arbeitssprache (gewünscht: ${asked}; angegeben: ${spoken})`,
        unknown: `Arbeitssprachen nicht angegeben (gewünscht: ${asked})`,
      })[state],
    capacity: (state, left) =>
      ({
        passed: `noch ${left} ${plural(left, 'Kontakt', 'Kontakte')} möglich`,
        failed: 'derzeit kein weiterer Kontakt möglich',
        unknown: 'Verfügbarkeit nicht angegeben',
      })[state],
    already_introduced: (state) =>
      state === 'failed'
        ? 'für diesen Bedarf bereits vorgestellt oder ausgeschlossen'
        : 'für diesen Bedarf noch nicht vorgestellt',
    maturity: (state, asked, reached) =>
      ({
        passed: `geforderter Reifegrad erreicht (${level(reached)}, gefordert: ${level(asked)})`,
        failed: `Reifegrad nicht ausreichend (${level(reached)}, gefordert: ${level(asked)})`,
        unknown: `Reifegrad nicht angegeben (gefordert: ${level(asked)})`,
      })[state],
  },
};

/** Phrases whose noun is plural, so that the verb is too. */
const PLURAL =
  /^(?:gemeinsame B|ähnliche T|wenige |keine gemeinsamen |keine Vorschläge|passende |noch zu klärende |alle |beide |verwandte |nur verwandte |(?:nur )?(?:[2-9]|\d\d))/;

/** "spricht für Visiotex" after the verb's place, "für Visiotex spricht" before it; "dafür sprechen" further on. */
function argue(side: 'für' | 'gegen', profile: string | undefined, led: boolean, items: readonly string[]): string {
  const verb = items.length > 1 || PLURAL.test(items[0] ?? '') ? 'sprechen' : 'spricht';
  if (profile === undefined) return `${side === 'für' ? 'dafür' : 'dagegen'} ${verb}`;
  return led ? `${verb} ${side} ${profile}` : `${side} ${profile} ${verb}`;
}
