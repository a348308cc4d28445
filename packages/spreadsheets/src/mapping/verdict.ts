import { fold } from '@navette/taxonomy';
import { plainHeader } from '../columns/fold-header.ts';
import type { ListedKind } from '../document/listed.ts';
import { readBoolean } from '../values/boolean.ts';
import { splitList } from '../values/list.ts';
import { readNumber } from '../values/number.ts';
import { readCountry } from '../values/place.ts';
import { readSector, splitSectors } from '../values/sector.ts';
import { readSize } from '../values/size.ts';
import { readActivityKind } from '../values/words/activity-kind.ts';
import { readNeedKind } from '../values/words/need-words.ts';
import { readOrganisationRole } from '../values/words/organisation-role.ts';
import { surelyIs } from './content.ts';

/** What the cells of a column say to the name that it has: that it fits, that it isn't that, or what it is instead. */
export type Verdict = 'fits' | 'not' | { readonly instead: string };

/** Names that mean one thing in one list and another in the next, so that the cells have to agree. */
const WEAK: ReadonlySet<string> = new Set(
  'type|kind|categorie|category|art|soort|nature|statut|status|type compte|account type|company type|typologie|profil|typology'.split(
    '|',
  ),
);
/** Of a weak name, how many of the different cells have to be understood. */
const WEAK_SHARE = 0.6;
/** Of any other name, how many cells of which none is understood are enough to leave it. */
const ENOUGH = 3;

const CIVILITY = /^(?:m|mr|mme|mlle|monsieur|madame|mademoiselle|ms|mrs|miss|dr|pr|herr|frau|dhr|mevr|mevrouw|heer)$/;

type Fits = (text: string) => boolean;
const sector: Fits = (text) => splitSectors(text).some((item) => readSector(item) !== undefined);

/** Fields whose cells are words of a known meaning. States and what is confidential are not left aside: they are told. */
const WORDS: Readonly<Record<string, Fits>> = {
  'organisation.roles': (text) => splitList(text).some((item) => readOrganisationRole(item) !== undefined),
  'profile.roles': (text) => splitList(text).some((item) => readOrganisationRole(item) !== undefined),
  'need.kind': (text) => readNeedKind(text) !== undefined,
  'activity.kind': (text) => readActivityKind(text) !== undefined,
  ...Object.fromEntries(
    (['organisation', 'profile', 'need'] as const).flatMap((kind) => [
      [`${kind}.sector`, sector],
      [`${kind}.size`, (text: string) => readSize(text) !== undefined],
      [`${kind}.country`, (text: string) => readCountry(text) !== undefined],
    ]),
  ),
  'profile.sectors': sector,
};

/** Fields of words or names, in which a yes, a web address or a number is somebody else's cell. */
const NAMES: ReadonlySet<string> = new Set(
  'name city organisation contact title text street startup owner need subject project roles capabilities id'.split(
    ' ',
  ),
);
/** Of these, the ones that are never a number. */
const NO_NUMBER: ReadonlySet<string> = new Set(['city', 'contact', 'capabilities', 'roles']);

/** Whether cells belong under the field that a header names. @param cells that aren't empty, of the first rows */
export function verdictOn(kind: ListedKind, header: string, field: string, cells: readonly string[]): Verdict {
  if (cells.length === 0) return 'fits';
  const different = [...new Set(cells)];
  if (NAMES.has(field)) {
    // A person's address beside the name: "Contact" holds both.
    const sure = surelyIs(different);
    if (sure !== undefined && !(field === 'id' && sure === 'email') && !(field === 'contact' && sure === 'email')) {
      return field === 'text' && sure === 'website' ? 'fits' : { instead: sure };
    }
    if (field !== 'id' && different.every((cell) => readBoolean(cell) !== undefined && !/^[x1]$/i.test(cell)))
      return 'not';
    if (NO_NUMBER.has(field) && different.every((cell) => readNumber(cell) !== undefined)) return 'not';
  }
  if (field === 'jobTitle' && different.every((cell) => CIVILITY.test(fold(cell)))) return 'not';
  // A time without its day, in a column of its own.
  if (field === 'at' && different.every((cell) => /^\d{1,2}[:h.]\d{2}(?::\d{2})?$/.test(cell))) return 'not';
  const fits = WORDS[`${kind}.${field}`];
  if (!fits) return 'fits';
  const understood = different.filter((cell) => cell.length <= 2_000 && fits(cell)).length;
  if (WEAK.has(plainHeader(header))) return understood >= different.length * WEAK_SHARE ? 'fits' : 'not';
  return understood === 0 && cells.length >= ENOUGH ? 'not' : 'fits';
}
