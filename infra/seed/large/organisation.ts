import type { Language } from '@navette/taxonomy';
import type { DemoOrganisation } from '../data/index.ts';
import { type Country, drawPlace } from './places.ts';
import type { Random } from './random.ts';
import { companyName } from './syllables.ts';

/** Without numbers: so many that could be nobody's there are not. */
const REGISTERS: Readonly<Record<Country, DemoOrganisation['register']>> = {
  FR: 'SIREN',
  BE: 'BCE',
  LU: 'RCS',
  DE: 'HRB Saarbrücken',
  NL: 'KVK',
};

/** What people write in, of a hundred. */
const LANGUAGES_OF: Readonly<Record<Country | 'flanders', readonly (readonly [Language, number])[]>> = {
  FR: [
    ['fr', 96],
    ['en', 4],
  ],
  BE: [
    ['fr', 88],
    ['en', 8],
    ['de', 4],
  ],
  flanders: [
    ['nl', 80],
    ['en', 12],
    ['fr', 8],
  ],
  LU: [
    ['fr', 45],
    ['en', 35],
    ['de', 20],
  ],
  DE: [
    ['de', 90],
    ['en', 10],
  ],
  NL: [
    ['nl', 70],
    ['en', 30],
  ],
};

/** An organisation and the language that it writes in. */
export interface Writing {
  readonly organisation: DemoOrganisation;
  readonly language: Language;
}

/** The `index`-th organisation, from 1 on; `model` lends it its sector, `industrial` its size and role. */
export function drawOrganisation(
  random: Random,
  index: number,
  model: { readonly sector: string; readonly industrial: boolean },
): Writing {
  const key = externalId(index);
  const { country, site } = drawPlace(random);
  const organisation: DemoOrganisation = {
    key,
    name: companyName(index),
    country,
    register: REGISTERS[country],
    number: null,
    size: model.industrial
      ? random.pick(['PME', 'PME', 'ETI', 'GE'])
      : random.pick(['TPE', 'TPE', 'PME', 'PME', 'ETI']),
    roles: model.industrial ? ['industrial'] : random.chance(0.9) ? ['startup'] : ['startup', 'lab'],
    sector: model.sector,
    ...(random.chance(0.6) && { website: `https://${key}.example` }),
    site,
  };
  const spoken = LANGUAGES_OF[country === 'BE' && site.area.startsWith('BE2') ? 'flanders' : country];
  return { organisation, language: random.weighted(spoken) };
}

/** "large-000001": the same in every network of this seed. @param index from 1 on, counted for each kind of record */
export function externalId(index: number): string {
  return `large-${String(index).padStart(6, '0')}`;
}
