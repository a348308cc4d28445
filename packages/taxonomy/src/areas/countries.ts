import { type Area, localisedName } from './area.ts';

type Row = readonly [id: string, name: string, lat: number, lon: number, codes?: string, aliases?: string];

const ROWS: readonly Row[] = [
  [
    'FR',
    'France|France|Frankreich|Frankrijk',
    46.6,
    2.45,
    'FRA',
    'France métropolitaine|République française|Hexagone',
  ],
  ['BE', 'Belgique|Belgium|Belgien|België', 50.64, 4.67, 'BEL', 'Royaume de Belgique'],
  [
    'LU',
    'Luxembourg|Luxembourg|Luxemburg|Luxemburg',
    49.77,
    6.09,
    'LUX|LU0|LU00|LU000',
    'Grand-Duché de Luxembourg|Grand-Duché|Großherzogtum Luxemburg|Groothertogdom Luxemburg|Grand Duchy of Luxembourg|Lëtzebuerg',
  ],
  ['DE', 'Allemagne|Germany|Deutschland|Duitsland', 51.16, 10.45, 'DEU', 'Bundesrepublik Deutschland|BRD'],
  [
    'NL',
    'Pays-Bas|Netherlands|Niederlande|Nederland',
    52.19,
    5.48,
    'NLD',
    'The Netherlands|Les Pays-Bas|Die Niederlande|Hollande|Holland',
  ],
  ['CH', 'Suisse|Switzerland|Schweiz|Zwitserland', 46.8, 8.23, 'CHE', 'Confédération suisse|Svizzera'],
  [
    'GB',
    'Royaume-Uni|United Kingdom|Vereinigtes Königreich|Verenigd Koninkrijk',
    54.0,
    -2.5,
    'GBR|UK',
    'Great Britain|Grande-Bretagne|Großbritannien|Groot-Brittannië|Angleterre|England',
  ],
  ['IT', 'Italie|Italy|Italien|Italië', 42.8, 12.5, 'ITA', 'Italia'],
  ['ES', 'Espagne|Spain|Spanien|Spanje', 40.3, -3.7, 'ESP', 'España'],
  ['AT', 'Autriche|Austria|Österreich|Oostenrijk', 47.6, 14.1, 'AUT', ''],
  ['PL', 'Pologne|Poland|Polen|Polen', 52.1, 19.4, 'POL', 'Polska'],
  ['PT', 'Portugal', 39.6, -8.0, 'PRT', ''],
  ['IE', 'Irlande|Ireland|Irland|Ierland', 53.2, -8.2, 'IRL', 'Republic of Ireland|Éire'],
  ['DK', 'Danemark|Denmark|Dänemark|Denemarken', 56.0, 9.5, 'DNK', 'Danmark'],
  ['SE', 'Suède|Sweden|Schweden|Zweden', 62.0, 15.0, 'SWE', 'Sverige'],
  [
    'CZ',
    'Tchéquie|Czechia|Tschechien|Tsjechië',
    49.8,
    15.5,
    'CZE',
    'République tchèque|Czech Republic|Tschechische Republik|Česko',
  ],
];

export const COUNTRIES: readonly Area[] = ROWS.map(([id, name, lat, lon, codes, aliases]) => ({
  id,
  kind: 'country',
  name: localisedName(name),
  country: id,
  lat,
  lon,
  parent: undefined,
  codes: codes ? codes.split('|') : [],
  aliases: aliases ? aliases.split('|') : [],
}));
