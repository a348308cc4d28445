import { numberWords } from '../number-words.ts';
import { bothSides, fitOrNot, inParentheses, type Wording } from '../wording.ts';

/** Non-breaking space, before a colon, a semicolon and a unit and inside « ». */
const S = '\u00a0';
const SEMICOLON = `${S}; `;
const SIGNS = { colon: `${S}: `, semicolon: SEMICOLON };
const { list, km: kilometres, euros, plural } = numberWords('fr-FR');
const quote = (text: string): string => `«${S}${text}${S}»`;
const level = (trl: number): string => `TRL${S}${trl}`;
const LANGUAGES: Readonly<Record<string, string>> = {
  fr: 'français',
  en: 'anglais',
  de: 'allemand',
  nl: 'néerlandais',
};

const km = (value: number): string => (value < 1 ? `moins de 1${S}km` : kilometres(value));
/** "de Visiotex", "d’Exotec"; "de Hélio" and "de Yara", since nobody elides before a name's h or y. */
const of = (name: string): string => (/^[aeiouâàäéèêëîïôöûüœ]/iu.test(name) ? `d’${name}` : `de ${name}`);
const weeks = (count: number): string =>
  count === 0 ? 'cette semaine' : `dans ${count}${S}${count > 1 ? 'semaines' : 'semaine'}`;

export const FR: Wording = {
  list,
  quote,
  km,
  radius: (value) => `${kilometres(value)} à la ronde`,
  level,
  language: (code) => LANGUAGES[code] ?? code,
  more: (count) => `et ${count} ${plural(count, 'autre', 'autres')}`,

  summary({ profile, need, failed, pros, cons, missing }) {
    const parts: string[] = [];
    if (failed.length > 0) parts.push(`${profile} est hors critères${S}: ${list(failed)}`);
    if (pros.length > 0)
      parts.push(`${parts.length === 0 ? `en faveur ${of(profile)}` : 'en sa faveur'}${S}: ${list(pros)}`);
    if (cons.length > 0)
      parts.push(`${parts.length === 0 ? `en défaveur ${of(profile)}` : 'en sa défaveur'}${S}: ${list(cons)}`);
    if (missing.length > 0)
      parts.push(`${parts.length === 0 ? `à vérifier auprès ${of(profile)}` : 'à vérifier'}${S}: ${list(missing)}`);
    if (parts.length === 0) parts.push(`rien ne distingue ${profile} des autres candidats`);
    const sentence = parts.join(SEMICOLON);
    return need === undefined ? sentence : `pour le besoin ${quote(need)}, ${sentence}`;
  },

  capabilities({ asked, found, named, near, absent, absentNamed, sign, detailed }) {
    const parts: string[] = [];
    if (found > 0 && found === asked) {
      const which = asked > 1 ? `les ${asked} savoir-faire demandés` : 'savoir-faire demandé';
      parts.push(
        sign < 0
          ? `${which}, mais seulement ${asked > 1 ? 'mentionnés' : 'mentionné'} (${named})`
          : `${which} (${named})`,
      );
    } else if (found > 0) {
      parts.push(`${sign < 0 ? 'seulement ' : ''}${found} des ${asked} savoir-faire demandés (${named})`);
    }
    if (near.length > 0 && (detailed || found === 0)) {
      const pairs = near.map((pair) => `${pair.offered} pour ${list(pair.asked.map(quote))}`);
      parts.push(
        sign < 0 && found === 0
          ? `seulement ${plural(near.length, 'un savoir-faire voisin', 'des savoir-faire voisins')} (${pairs.join(', ')})`
          : `savoir-faire ${plural(near.length, 'voisin', 'voisins')} (${pairs.join(', ')})`,
      );
    }
    if (absent > 0 && (detailed || parts.length === 0)) {
      parts.push(`savoir-faire ${plural(absent, 'demandé non déclaré', 'demandés non déclarés')} (${absentNamed})`);
    }
    return parts.join(SEMICOLON);
  },
  noCapabilityAsked: 'aucun savoir-faire précis demandé',
  noCapabilityOffered: 'aucun savoir-faire déclaré ni reconnu',

  text({ terms, count, sign, before }) {
    const past = before ? 'choix déjà fait pour un besoin semblable' : '';
    if (count === 0)
      return bothSides(sign > 0 ? 'textes proches, sans mot identique' : 'aucun mot commun', past, SEMICOLON);
    const named = terms === '' ? '' : ` (${terms})`;
    if (sign < 0) return `peu de mots communs${named}`;
    return bothSides(`${plural(count, 'mot commun', 'mots communs')}${named}`, past, SEMICOLON);
  },
  noText: 'pas de mots à comparer',

  sector({ asked, served, match }) {
    switch (match) {
      case 'same':
        return `secteur ${quote(asked)} déjà servi`;
      case 'wider':
        return `secteur plus large déjà servi (${quote(served ?? '')}, qui comprend ${quote(asked)})`;
      case 'close':
        return `secteur ${quote(asked)} déjà servi (autre activité)`;
      case 'other':
        return `aucune référence déclarée dans le secteur ${quote(asked)}${served === null ? '' : ` (déclarée ailleurs${S}: ${quote(served)})`}`;
    }
  },
  noSectorAsked: 'aucun secteur précisé dans le besoin',

  proximity({ km: distance, area, inside, crossBorder }) {
    const away = distance === null ? null : `à ${km(distance)}`;
    const border = crossBorder ? 'même bassin transfrontalier' : null;
    if (inside) return `implantation dans le périmètre demandé${inParentheses([area, away, border])}`;
    if (away === null) return `implantation dans le même territoire${inParentheses([area, border])}`;
    return `implantation ${away}${inParentheses([area, border])}`;
  },
  proximityBand: {
    under_50: `à moins de 50${S}km du centre de la zone`,
    '50_150': `de 50 à 150${S}km du centre de la zone`,
    '150_400': `de 150 à 400${S}km du centre de la zone`,
    over_400: `à plus de 400${S}km du centre de la zone`,
  },
  noPlaceAsked: 'aucun lieu précisé dans le besoin',
  noPlaceKnown: 'implantation précise non déclarée',

  maturity: ({ asked, reached }) =>
    reached >= asked
      ? `maturité suffisante (${level(reached)}, ${reached === asked ? 'comme demandé' : `${level(asked)} demandé`})`
      : `maturité en dessous du niveau demandé (${level(reached)}, ${level(asked)} demandé)`,
  noMaturityAsked: 'aucun niveau de maturité demandé',
  noMaturityKnown: (asked) => `niveau de maturité non déclaré (${level(asked)} demandé)`,

  terms: (aspects) => fitOrNot(aspects, ['conditions compatibles', 'conditions à discuter'], SIGNS),
  noTerms: 'pas de conditions à comparer',
  paidTrial: {
    name: 'essai payé',
    detail: (offered, onlyPaid) =>
      bothSides(
        offered === undefined ? '' : offered ? 'prévu' : 'non prévu',
        onlyPaid ? 'exigé par la startup' : 'non exigé par la startup',
        SEMICOLON,
      ),
  },
  budget: {
    name: 'budget',
    detail(budget, least) {
      const { minimum, maximum } = budget ?? {};
      const told =
        minimum !== undefined && maximum !== undefined
          ? `de ${euros(minimum)} à ${euros(maximum)}`
          : maximum !== undefined
            ? `${euros(maximum)} au plus`
            : minimum === undefined
              ? ''
              : `${euros(minimum)} au moins`;
      return bothSides(told, least === undefined ? '' : `à partir de ${euros(least)} pour la startup`, SEMICOLON);
    },
  },
  timing: {
    name: 'calendrier',
    detail: (decision, lead) =>
      bothSides(
        decision === undefined ? '' : `décision ${weeks(decision)}`,
        lead === undefined
          ? ''
          : lead === 0
            ? 'démarrage immédiat'
            : `démarrage en ${lead}${S}${lead > 1 ? 'semaines' : 'semaine'}`,
        SEMICOLON,
      ),
  },

  reciprocity: (aspects) =>
    fitOrNot(aspects, ['client conforme aux souhaits de la startup', 'client hors des souhaits de la startup'], SIGNS),
  reciprocityAspects: { size: 'taille', sector: 'secteur', area: 'territoire' },
  sizes: { TPE: 'TPE', PME: 'PME', ETI: 'ETI', GE: 'grande entreprise' },
  wished: (is, wished) => `${is}${S}; souhaité${S}: ${wished}`,
  noWishes: 'aucun souhait déclaré sur les clients',

  attention({ shown, capacity, sign, detailed }) {
    if (shown === 0) return 'aucune proposition récente';
    const counted = `${shown} ${plural(shown, 'proposition récente', 'propositions récentes')} pour une capacité de ${capacity}`;
    const told = detailed ? ` (${counted})` : '';
    if (sign > 0) return `startup moins sollicitée que les autres${told}`;
    return sign < 0 ? `startup plus sollicitée que les autres${told}` : counted;
  },
  noAttention: 'sollicitations récentes inconnues',

  gates: {
    perimeter: (state, asked, place) =>
      ({
        passed: `implantation dans le périmètre demandé (${place}${S}; demandé${S}: ${asked})`,
        failed: `implantation hors du périmètre demandé (${place}${S}; demandé${S}: ${asked})`,
        unknown: `implantation précise non déclarée (demandé${S}: ${asked})`,
      })[state],
    excluded_sector: (state, excluded, served) =>
      ({
        passed: `au moins un secteur servi qui n’est pas exclu (exclu${S}: ${excluded}${S}; servi${S}: ${served})`,
        failed: `secteurs servis tous exclus (exclu${S}: ${excluded}${S}; servi${S}: ${served})`,
        unknown: `secteurs servis non déclarés (exclu${S}: ${excluded})`,
      })[state],
    certificates: (state, asked, held, absent) =>
      ({
        passed: `certificats demandés tous déclarés (demandé${S}: ${asked}${S}; déclaré${S}: ${held})`,
        failed: `certificat demandé non déclaré (manque${S}: ${absent}${S}; déclaré${S}: ${held})`,
        unknown: `aucun certificat déclaré (demandé${S}: ${asked})`,
      })[state],
    languages: (state, asked, spoken) =>
      ({
        passed: `langue de travail commune (demandé${S}: ${asked}${S}; déclaré${S}: ${spoken})`,
        failed: `aucune langue de travail commune (demandé${S}: ${asked}${S}; déclaré${S}: ${spoken})`,
        unknown: `langues de travail non déclarées (demandé${S}: ${asked})`,
      })[state],
    capacity: (state, left) =>
      ({
        passed: `${left} ${plural(left, 'mise en relation encore possible', 'mises en relation encore possibles')}`,
        failed: 'aucune mise en relation possible en ce moment',
        unknown: 'disponibilité non déclarée',
      })[state],
    already_introduced: (state) =>
      state === 'failed'
        ? 'mise en relation déjà faite ou exclue pour ce besoin'
        : 'pas encore de mise en relation pour ce besoin',
    maturity: (state, asked, reached) =>
      ({
        passed: `maturité exigée atteinte (${level(reached)}, ${level(asked)} exigé)`,
        failed: `maturité insuffisante (${level(reached)}, ${level(asked)} exigé)`,
        unknown: `niveau de maturité non déclaré (${level(asked)} exigé)`,
      })[state],
  },
};
