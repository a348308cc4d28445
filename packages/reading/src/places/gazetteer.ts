import { AREAS, areaById, fold } from '@navette/taxonomy';
import { FRENCH_TOWNS } from './french-towns.ts';
import { NEIGHBOUR_TOWNS } from './neighbour-towns.ts';

export interface NamedPlace {
  readonly area: string;
  /** As it is written; null where the name is the area's own. */
  readonly town: string | null;
  /** The name is also a common word, or the place of several areas. */
  readonly isDoubtful: boolean;
}

/** The longest name in words ("provence alpes cote d azur"). */
export const LONGEST_NAME = 6;

/** Departments and regions whose name is a word, a river, a direction or somebody's. */
const DOUBTFUL_AREAS: ReadonlySet<string> = new Set(
  `nord manche landes lot orne var ain cher marne somme eure aude creuse loire aube gers indre nievre jura centre limburg
  limbourg luxembourg luxemburg antwerp anvers isere drome allier ardennes oise sarthe yonne rhone moselle meuse savoie vosges
  paris zeeland aisne tarn doubs gard vienne savoy saar sarre trier munster grand est east ouest outre mer flandres`.split(
    /\s+/,
  ),
);
/** Those names of the list above that nobody uses for anything else when they are capitalised. */
const SURE: ReadonlySet<string> = new Set(
  'luxembourg luxemburg anvers antwerp paris moselle vosges savoie ardennes aisne tarn isere limburg limbourg zeeland sarre trier munster flandres aube'.split(
    ' ',
  ),
);
const EXTRA: Readonly<Record<string, string>> = {
  FRE: 'Hauts de France|HDF',
  FRF: 'Grand Est',
  BE: 'Belgium|belge',
};

/** Names of the taxonomy's areas and of towns, folded, with what they mean. */
export const GAZETTEER: ReadonlyMap<string, NamedPlace> = build();

function build(): ReadonlyMap<string, NamedPlace> {
  const places = new Map<string, NamedPlace>();
  const add = (name: string, place: NamedPlace): void => {
    const key = fold(name);
    if (key.length < 3 && key !== 'pau') return;
    const known = places.get(key);
    if (known === undefined) places.set(key, place);
  };
  for (const kind of ['country', 'region', 'department', 'province', 'district', 'former-region'] as const) {
    for (const area of AREAS) {
      if (area.kind !== kind) continue;
      for (const name of [...Object.values(area.name), ...area.aliases]) {
        const key = fold(name);
        add(name, { area: area.id, town: null, isDoubtful: DOUBTFUL_AREAS.has(key) && !SURE.has(key) });
      }
    }
  }
  for (const [area, names] of Object.entries(EXTRA)) {
    for (const name of names.split('|')) add(name, { area, town: null, isDoubtful: false });
  }
  for (const [given, names] of [...Object.entries(FRENCH_TOWNS), ...Object.entries(NEIGHBOUR_TOWNS)]) {
    const area = areaById(given) === undefined ? given.slice(0, 2) : given;
    for (const written of names.split('|')) {
      const town = written.replace('*', '');
      add(town, { area, town, isDoubtful: written.endsWith('*') });
    }
  }
  return places;
}
