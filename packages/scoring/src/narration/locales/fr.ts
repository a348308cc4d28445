import { groupDigits, inParentheses, listWith, type Wording } from '../wording.ts';

/** Non-breaking space, before a colon, a semicolon and a unit and inside « ». */
const S = '\u00a0';
const list = listWith('et');
const quote = (text: string): string => `«${S}${text}${S}»`;
const km = (value: number): string => (value < 1 ? `moins de 1${S}km` : `${groupDigits(value, S)}${S}km`);
const LANGUAGES: Readonly<Record<string, string>> = {
  fr: 'français',
  en: 'anglais',
  de: 'allemand',
  nl: 'néerlandais',
};

/** "de Visiotex", "d’Exotec". */
const of = (name: string): string => (/^[aeiouâàäéèêëîïôöûü]/iu.test(name) ? `d’${name}` : `de ${name}`);

export const FR: Wording = {
  list,
  quote,
  km,
  radius: (value) => `${km(value)} à la ronde`,
  language: (code) => LANGUAGES[code] ?? code,

  summary({ profile, need, failed, pros, cons, missing }) {
    const parts: string[] = [];
    if (failed.length > 0) parts.push(`${profile} est hors critères${S}: ${list(failed)}`);
    if (pros.length > 0)
      parts.push(`${parts.length === 0 ? `en faveur ${of(profile)}` : 'en sa faveur'}${S}: ${list(pros)}`);
    if (cons.length > 0)
      parts.push(`${parts.length === 0 ? `en défaveur ${of(profile)}` : 'en sa défaveur'}${S}: ${list(cons)}`);
    if (missing.length > 0)
      parts.push(`${parts.length === 0 ? `à vérifier auprès de ${profile}` : 'à vérifier'}${S}: ${list(missing)}`);
    if (parts.length === 0) parts.push(`rien ne distingue ${profile} des autres candidats`);
    const sentence = parts.join(`${S}; `);
    return need === undefined ? sentence : `pour le besoin ${quote(need)}, ${sentence}`;
  },

  capabilities({ asked, found, named, near, absent, sign, detailed }) {
    const parts: string[] = [];
    const s = found > 1 ? 's' : '';
    if (found > 0 && found === asked && sign < 0) {
      parts.push(`savoir-faire demandé${s} seulement évoqué${s} (${named.join(', ')})`);
    } else if (found > 0 && found === asked) {
      parts.push(`${asked > 1 ? `les ${asked}` : 'le'} savoir-faire demandé${s} (${named.join(', ')})`);
    } else if (found > 0) {
      parts.push(`${sign < 0 ? 'seulement ' : ''}${found} savoir-faire demandé${s} sur ${asked} (${named.join(', ')})`);
    }
    if (near.length > 0 && (detailed || found === 0)) {
      const pairs = near.map((pair) => `${pair.offered} pour ${quote(pair.asked)}`);
      parts.push(`${near.length > 1 ? 'des savoir-faire voisins' : 'un savoir-faire voisin'} (${list(pairs)})`);
    }
    if (absent.length > 0 && (detailed || parts.length === 0)) {
      parts.push(`pas de savoir-faire déclaré en ${list(absent.map(quote))}`);
    }
    return parts.join(`${S}; `);
  },
  noCapabilityAsked: 'aucun savoir-faire précis demandé',
  noCapabilityOffered: 'aucun savoir-faire déclaré ni reconnu',

  text: ({ terms, sign }) => {
    if (terms.length === 0) return 'aucun mot en commun';
    if (terms.length === 1 && sign >= 0) return `le mot ${list(terms.map(quote))} en commun`;
    return sign < 0
      ? `peu de mots en commun (${list(terms.map(quote))})`
      : `des mots en commun (${list(terms.map(quote))})`;
  },
  noText: 'pas de mots à comparer',

  sector({ asked, served, match }) {
    if (match === 'same') return `secteur ${quote(asked)} déjà servi`;
    if (match === 'wider') return `secteur plus large déjà servi (${quote(served)}, dont ${quote(asked)})`;
    return `aucune référence déclarée dans le secteur ${quote(asked)}`;
  },
  noSectorAsked: 'aucun secteur précisé dans le besoin',
  noSectorServed: (asked) => `aucune référence déclarée dans le secteur ${quote(asked)}`,

  proximity({ km: distance, area, inside, crossBorder }) {
    const details = [
      area,
      inside && distance !== null ? `à ${km(distance)}` : null,
      crossBorder ? 'même bassin transfrontalier' : null,
    ];
    const where = inParentheses(details);
    if (inside) return `implantation dans le périmètre demandé${where}`;
    return distance === null ? `même territoire${where}` : `${km(distance)} de distance${where}`;
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
      ? `maturité suffisante (TRL${S}${reached} pour ${asked} demandé)`
      : `maturité TRL${S}${reached} pour ${asked} demandé`,
  noMaturityAsked: 'aucun niveau de maturité demandé',
  noMaturityKnown: (asked) => `niveau de maturité non déclaré (TRL${S}${asked} demandé)`,

  terms({ fit, unfit }) {
    const parts: string[] = [];
    if (fit.length > 0) parts.push(`conditions compatibles (${list(fit)})`);
    if (unfit.length > 0) parts.push(`conditions à discuter (${list(unfit)})`);
    return parts.join(`${S}; `);
  },
  termAspects: { paid_trial: 'essai payé', budget: 'budget', decision_date: 'calendrier' },
  noTerms: 'pas de conditions à comparer',

  reciprocity({ fit, unfit }) {
    const parts: string[] = [];
    if (fit.length > 0) parts.push(`client souhaité (${list(fit)})`);
    if (unfit.length > 0) parts.push(`client hors des souhaits déclarés (${list(unfit)})`);
    return parts.join(`${S}; `);
  },
  reciprocityAspects: { size: 'taille', sector: 'secteur', area: 'territoire' },
  noWishes: 'pas de souhait déclaré sur la clientèle',

  attention({ shown, capacity, isLittle }) {
    if (shown === 0) return 'aucune proposition récente';
    return `${isLittle ? 'peu' : 'beaucoup'} de propositions récentes (${shown} pour une capacité de ${capacity})`;
  },
  noAttention: 'sollicitations récentes inconnues',

  gates: {
    perimeter: (state, asked, place) =>
      ({
        passed: `implantation dans le périmètre demandé (${place})`,
        failed: `implantation hors du périmètre demandé (${place}${S}; demandé${S}: ${asked})`,
        unknown: `implantation précise non déclarée (périmètre demandé${S}: ${asked})`,
      })[state],
    excluded_sector: (state, excluded) =>
      ({
        passed: `pas seulement des secteurs exclus (exclus${S}: ${excluded})`,
        failed: `uniquement des secteurs exclus (${excluded})`,
        unknown: `secteurs servis non déclarés (exclus${S}: ${excluded})`,
      })[state],
    certificates: (state, asked, absent) =>
      ({
        passed: `certificats demandés détenus (${asked})`,
        failed: `certificats demandés non déclarés (${absent})`,
        unknown: `aucun certificat déclaré (demandé${S}: ${asked})`,
      })[state],
    languages: (state, asked, common) =>
      ({
        passed: `langue de travail commune (${common})`,
        failed: `aucune langue de travail commune (demandé${S}: ${asked})`,
        unknown: `langues de travail non déclarées (demandé${S}: ${asked})`,
      })[state],
    capacity: (state, left) =>
      ({
        passed: `${left} mise${left > 1 ? 's' : ''} en relation encore possible${left > 1 ? 's' : ''}`,
        failed: 'aucune mise en relation possible en ce moment',
        unknown: 'disponibilité non déclarée',
      })[state],
    already_introduced: (state) =>
      state === 'failed'
        ? 'déjà mis en relation ou exclu pour ce besoin'
        : 'pas encore de mise en relation pour ce besoin',
    maturity: (state, asked, reached) =>
      ({
        passed: `maturité suffisante (TRL${S}${reached} pour ${asked} exigé)`,
        failed: `maturité insuffisante (TRL${S}${reached} pour ${asked} exigé)`,
        unknown: `niveau de maturité non déclaré (TRL${S}${asked} exigé)`,
      })[state],
  },
};
