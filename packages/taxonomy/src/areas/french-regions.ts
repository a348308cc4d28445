import { type Area, localisedName } from './area.ts';

type Row = readonly [id: string, codes: string, name: string, lat: number, lon: number, aliases?: string];

/** The regions since 2016 under their NUTS 2021 level 1 code, the overseas ones under level 2; then the INSEE code. */
const REGIONS: readonly Row[] = [
  ['FR1', 'R11|FR10', 'Île-de-France', 48.71, 2.5, 'IDF|Ile de France|Région parisienne|Paris Region|Grand Paris'],
  ['FRB', 'R24|FRB0', 'Centre-Val de Loire', 47.48, 1.69, 'Centre|Région Centre'],
  [
    'FRC',
    'R27',
    'Bourgogne-Franche-Comté|Burgundy-Franche-Comté|Burgund-Franche-Comté|Bourgogne-Franche-Comté',
    47.24,
    4.81,
    'BFC',
  ],
  ['FRD', 'R28', 'Normandie|Normandy|Normandie|Normandië', 49.12, 0.11],
  ['FRE', 'R32', 'Hauts-de-France', 49.97, 2.77, 'HDF|Hauts de France|Nord-Pas-de-Calais-Picardie'],
  ['FRF', 'R44', 'Grand Est', 48.69, 5.62, 'Grand-Est|Alsace-Champagne-Ardenne-Lorraine'],
  ['FRG', 'R52|FRG0', 'Pays de la Loire', 47.47, -0.82, 'PDL|Pays-de-la-Loire'],
  ['FRH', 'R53|FRH0', 'Bretagne|Brittany|Bretagne|Bretagne', 48.18, -2.84],
  ['FRI', 'R75', 'Nouvelle-Aquitaine', 45.21, 0.2, 'Aquitaine-Limousin-Poitou-Charentes'],
  ['FRJ', 'R76', 'Occitanie|Occitania|Okzitanien|Occitanie', 43.7, 2.14, 'Languedoc-Roussillon-Midi-Pyrénées'],
  ['FRK', 'R84', 'Auvergne-Rhône-Alpes', 45.52, 4.53, 'AURA|ARA'],
  ['FRL', 'R93|FRL0', "Provence-Alpes-Côte d'Azur", 43.96, 6.06, 'PACA|Région Sud|Provence'],
  ['FRM', 'R94|FRM0', 'Corse|Corsica|Korsika|Corsica', 42.15, 9.1],
  ['FRY1', 'R01', 'Guadeloupe', 16.19, -61.4],
  ['FRY2', 'R02', 'Martinique', 14.65, -61.02],
  ['FRY3', 'R03', 'Guyane|French Guiana|Französisch-Guayana|Frans-Guyana', 3.92, -53.24, 'Guyane française'],
  ['FRY4', 'R04', 'La Réunion|Réunion|Réunion|Réunion', -21.13, 55.53],
  ['FRY5', 'R06', 'Mayotte', -12.82, 45.15],
];

/** The regions before 2016 that are a part of a present one: NUTS 2021 level 2, with their INSEE code of the time. */
const FORMER: readonly Row[] = [
  ['FRC1', 'R26', 'Bourgogne|Burgundy|Burgund|Bourgondië', 47.23, 4.13],
  ['FRC2', 'R43', 'Franche-Comté|Franche-Comté|Freigrafschaft Burgund|Franche-Comté', 47.2, 6.09],
  ['FRD1', 'R25', 'Basse-Normandie|Lower Normandy|Niedernormandie|Laag-Normandië', 48.95, -0.53],
  ['FRD2', 'R23', 'Haute-Normandie|Upper Normandy|Obernormandie|Opper-Normandië', 49.4, 1.02],
  ['FRE1', 'R31', 'Nord-Pas-de-Calais', 50.49, 2.71, 'NPDC|Nord Pas de Calais'],
  ['FRE2', 'R22', 'Picardie|Picardy|Picardie|Picardië', 49.66, 2.81],
  ['FRF1', 'R42', 'Alsace|Alsace|Elsass|Elzas', 48.25, 7.54, "Collectivité européenne d'Alsace"],
  ['FRF2', 'R21', 'Champagne-Ardenne|Champagne-Ardenne|Champagne-Ardennen|Champagne-Ardenne', 48.79, 4.47],
  ['FRF3', 'R41', 'Lorraine|Lorraine|Lothringen|Lotharingen', 48.76, 6.14],
  ['FRI1', 'R72', 'Aquitaine|Aquitaine|Aquitanien|Aquitanië', 44.4, -0.19],
  ['FRI2', 'R74', 'Limousin', 45.69, 1.64],
  ['FRI3', 'R54', 'Poitou-Charentes', 46.14, -0.14],
  ['FRJ1', 'R91', 'Languedoc-Roussillon', 43.64, 3.26],
  ['FRJ2', 'R73', 'Midi-Pyrénées', 43.73, 1.45],
  ['FRK1', 'R83', 'Auvergne', 45.71, 3.31],
  ['FRK2', 'R82', 'Rhône-Alpes', 45.44, 5.34],
];

function toArea(row: Row, kind: Area['kind'], parent: string): Area {
  const [id, codes, name, lat, lon, aliases] = row;
  return {
    id,
    kind,
    name: localisedName(name),
    country: 'FR',
    lat,
    lon,
    parent,
    codes: codes.split('|'),
    aliases: aliases?.split('|') ?? [],
  };
}

export const FRENCH_REGIONS: readonly Area[] = [
  ...REGIONS.map((row) => toArea(row, 'region', 'FR')),
  ...FORMER.map((row) => toArea(row, 'former-region', row[0].slice(0, 3))),
];
