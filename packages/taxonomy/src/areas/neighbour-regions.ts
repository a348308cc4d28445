import { type Area, type AreaKind, localisedName } from './area.ts';

type Row = readonly [id: string, name: string, lat: number, lon: number, aliases?: string];

const BELGIAN_REGIONS: readonly Row[] = [
  [
    'BE1',
    'Région de Bruxelles-Capitale|Brussels-Capital Region|Region Brüssel-Hauptstadt|Brussels Hoofdstedelijk Gewest',
    50.84,
    4.37,
    'Bruxelles|Brussels|Brüssel|Brussel|Bruxelles-Capitale',
  ],
  [
    'BE2',
    'Flandre|Flanders|Flandern|Vlaanderen',
    51.04,
    4.24,
    'Région flamande|Vlaams Gewest|Flemish Region|Flandres|Flämische Region',
  ],
  [
    'BE3',
    'Wallonie|Wallonia|Wallonien|Wallonië',
    50.3,
    5.0,
    'Région wallonne|Waals Gewest|Walloon Region|Wallonische Region',
  ],
];

const BELGIAN_PROVINCES: readonly Row[] = [
  [
    'BE10',
    'Arrondissement de Bruxelles-Capitale|Brussels-Capital District|Bezirk Brüssel-Hauptstadt|Arrondissement Brussel-Hoofdstad',
    50.84,
    4.37,
  ],
  ['BE21', "Province d'Anvers|Antwerp|Antwerpen|Antwerpen", 51.22, 4.71, 'Anvers'],
  ['BE22', 'Limbourg|Limburg|Limburg|Limburg', 50.97, 5.43, 'Limbourg belge|Belgisch-Limburg'],
  ['BE23', 'Flandre-Orientale|East Flanders|Ostflandern|Oost-Vlaanderen', 51.03, 3.8],
  ['BE24', 'Brabant flamand|Flemish Brabant|Flämisch-Brabant|Vlaams-Brabant', 50.88, 4.6],
  ['BE25', 'Flandre-Occidentale|West Flanders|Westflandern|West-Vlaanderen', 51.03, 3.06],
  ['BE31', 'Brabant wallon|Walloon Brabant|Wallonisch-Brabant|Waals-Brabant', 50.67, 4.58],
  ['BE32', 'Hainaut|Hainaut|Hennegau|Henegouwen', 50.49, 4.06, 'Wallonie picarde'],
  ['BE33', 'Liège|Liège|Lüttich|Luik', 50.51, 5.75],
  [
    'BE34',
    'Luxembourg|Luxembourg|Luxemburg|Luxemburg',
    49.97,
    5.51,
    'Luxembourg belge|Belgian Luxembourg|Belgisch-Luxemburg',
  ],
  ['BE35', 'Namur|Namur|Namur|Namen', 50.3, 4.83],
];

const DUTCH_REGIONS: readonly Row[] = [
  ['NL1', 'Nord des Pays-Bas|Northern Netherlands|Nordniederlande|Noord-Nederland', 53.07, 6.36],
  ['NL2', 'Est des Pays-Bas|Eastern Netherlands|Ostniederlande|Oost-Nederland', 52.25, 6.06],
  ['NL3', 'Ouest des Pays-Bas|Western Netherlands|Westniederlande|West-Nederland', 52.16, 4.68, 'Randstad'],
  ['NL4', 'Sud des Pays-Bas|Southern Netherlands|Südniederlande|Zuid-Nederland', 51.42, 5.42],
];

const DUTCH_PROVINCES: readonly Row[] = [
  ['NL11', 'Groningue|Groningen|Groningen|Groningen', 53.26, 6.74],
  ['NL12', 'Frise|Friesland|Friesland|Friesland', 53.11, 5.85, 'Fryslân'],
  ['NL13', 'Drenthe', 52.86, 6.62],
  ['NL21', 'Overijssel', 52.44, 6.44],
  ['NL22', 'Gueldre|Gelderland|Gelderland|Gelderland', 52.06, 5.94],
  ['NL23', 'Flevoland', 52.53, 5.6],
  ['NL31', 'Utrecht', 52.08, 5.17],
  ['NL32', 'Hollande-Septentrionale|North Holland|Nordholland|Noord-Holland', 52.58, 4.87],
  ['NL33', 'Hollande-Méridionale|South Holland|Südholland|Zuid-Holland', 52.02, 4.48],
  ['NL34', 'Zélande|Zeeland|Seeland|Zeeland', 51.45, 3.83],
  ['NL41', 'Brabant-Septentrional|North Brabant|Nordbrabant|Noord-Brabant', 51.56, 5.2],
  ['NL42', 'Limbourg|Limburg|Limburg|Limburg', 51.21, 5.94, 'Limbourg néerlandais|Nederlands-Limburg'],
];

const GERMAN_STATES: readonly Row[] = [
  ['DE1', 'Bade-Wurtemberg|Baden-Württemberg|Baden-Württemberg|Baden-Württemberg', 48.54, 9.04, 'Bade Wurtemberg|BaWü'],
  ['DE2', 'Bavière|Bavaria|Bayern|Beieren', 48.95, 11.4],
  ['DE3', 'Berlin|Berlin|Berlin|Berlijn', 52.5, 13.4],
  ['DE4', 'Brandebourg|Brandenburg|Brandenburg|Brandenburg', 52.47, 13.4],
  ['DE5', 'Brême|Bremen|Bremen|Bremen', 53.2, 8.75],
  ['DE6', 'Hambourg|Hamburg|Hamburg|Hamburg', 53.55, 10.0],
  ['DE7', 'Hesse|Hesse|Hessen|Hessen', 50.6, 9.03],
  [
    'DE8',
    'Mecklembourg-Poméranie-Occidentale|Mecklenburg-Western Pomerania|Mecklenburg-Vorpommern|Mecklenburg-Voor-Pommeren',
    53.77,
    12.58,
  ],
  ['DE9', 'Basse-Saxe|Lower Saxony|Niedersachsen|Nedersaksen', 52.76, 9.16],
  [
    'DEA',
    'Rhénanie-du-Nord-Westphalie|North Rhine-Westphalia|Nordrhein-Westfalen|Noordrijn-Westfalen',
    51.48,
    7.56,
    'NRW|Rhénanie du Nord Westphalie',
  ],
  ['DEB', 'Rhénanie-Palatinat|Rhineland-Palatinate|Rheinland-Pfalz|Rijnland-Palts', 49.91, 7.45, 'RLP'],
  ['DEC', 'Sarre|Saarland|Saarland|Saarland', 49.38, 6.95, 'DEC0'],
  ['DED', 'Saxe|Saxony|Sachsen|Saksen', 51.05, 13.35],
  ['DEE', 'Saxe-Anhalt|Saxony-Anhalt|Sachsen-Anhalt|Saksen-Anhalt', 52.01, 11.7],
  ['DEF', 'Schleswig-Holstein|Schleswig-Holstein|Schleswig-Holstein|Sleeswijk-Holstein', 54.19, 9.82],
  ['DEG', 'Thuringe|Thuringia|Thüringen|Thüringen', 50.9, 11.03],
];

const GERMAN_DISTRICTS: readonly Row[] = [
  ['DE11', 'Stuttgart', 49.08, 9.67],
  ['DE12', 'Karlsruhe', 48.97, 8.6],
  ['DE13', 'Fribourg-en-Brisgau|Freiburg|Freiburg|Freiburg', 48.02, 8.19, 'Südbaden'],
  ['DE14', 'Tübingen', 48.2, 9.5, 'Tubingue'],
  ['DEB1', 'Coblence|Koblenz|Koblenz|Koblenz', 50.36, 7.35],
  ['DEB2', 'Trèves|Trier|Trier|Trier', 49.91, 6.65],
  ['DEB3', 'Hesse rhénane-Palatinat|Rheinhessen-Pfalz|Rheinhessen-Pfalz|Rheinhessen-Pfalz', 49.46, 7.98],
];

const SWISS_DISTRICTS: readonly Row[] = [
  ['CH01', 'Région lémanique|Lake Geneva Region|Genferseeregion|Regio rond het Meer van Genève', 46.33, 6.97],
  ['CH02', 'Espace Mittelland', 46.91, 7.4],
  ['CH03', 'Suisse du Nord-Ouest|Northwestern Switzerland|Nordwestschweiz|Noordwest-Zwitserland', 47.44, 7.92],
  ['CH04', 'Zurich|Zurich|Zürich|Zürich', 47.41, 8.65],
  ['CH05', 'Suisse orientale|Eastern Switzerland|Ostschweiz|Oost-Zwitserland', 46.95, 9.4],
  ['CH06', 'Suisse centrale|Central Switzerland|Zentralschweiz|Centraal-Zwitserland', 46.94, 8.41],
  ['CH07', 'Tessin|Ticino|Tessin|Ticino', 46.3, 8.81],
];

function toAreas(rows: readonly Row[], kind: AreaKind, parentLength: 2 | 3): readonly Area[] {
  return rows.map(([id, name, lat, lon, aliases]) => ({
    id,
    kind,
    name: localisedName(name),
    country: id.slice(0, 2),
    lat,
    lon,
    parent: id.slice(0, parentLength),
    codes: [],
    aliases: aliases?.split('|') ?? [],
  }));
}

/** Belgium, the Netherlands, Germany and Switzerland below the level of the country. */
export const NEIGHBOUR_REGIONS: readonly Area[] = [
  ...toAreas(BELGIAN_REGIONS, 'region', 2),
  ...toAreas(BELGIAN_PROVINCES, 'province', 3),
  ...toAreas(DUTCH_REGIONS, 'region', 2),
  ...toAreas(DUTCH_PROVINCES, 'province', 3),
  ...toAreas(GERMAN_STATES, 'region', 2),
  ...toAreas(GERMAN_DISTRICTS, 'district', 3),
  ...toAreas(SWISS_DISTRICTS, 'district', 2),
];
