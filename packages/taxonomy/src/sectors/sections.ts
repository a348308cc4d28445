import type { Localised } from '../language.ts';
import { sectorName } from './sector-name.ts';

type Row = readonly [section: string, first: number, last: number, name: string];

/** Sections of NACE rev. 2 (NAF rev. 2 in France) with the first and last number of their divisions. */
const ROWS: readonly Row[] = [
  [
    'A',
    1,
    3,
    'Agriculture, sylviculture et pêche|Agriculture, forestry and fishing|Land- und Forstwirtschaft, Fischerei|Landbouw, bosbouw en visserij',
  ],
  [
    'B',
    5,
    9,
    'Industries extractives|Mining and quarrying|Bergbau und Gewinnung von Steinen und Erden|Winning van delfstoffen',
  ],
  ['C', 10, 33, 'Industrie manufacturière|Manufacturing|Verarbeitendes Gewerbe|Industrie'],
  [
    'D',
    35,
    35,
    'Production et distribution d’électricité, de gaz, de vapeur et d’air conditionné|Electricity, gas, steam and air conditioning supply|Energieversorgung|Elektriciteit, gas, stoom en gekoelde lucht',
  ],
  [
    'E',
    36,
    39,
    'Eau, assainissement, déchets et dépollution|Water supply, sewerage, waste management and remediation|Wasserversorgung, Abwasser- und Abfallentsorgung, Beseitigung von Umweltverschmutzungen|Water, afvalwater, afvalbeheer en sanering',
  ],
  ['F', 41, 43, 'Construction|Construction|Baugewerbe|Bouwnijverheid'],
  [
    'G',
    45,
    47,
    'Commerce, réparation d’automobiles et de motocycles|Wholesale and retail trade, repair of motor vehicles|Handel, Instandhaltung und Reparatur von Kraftfahrzeugen|Groot- en detailhandel, reparatie van auto’s',
  ],
  ['H', 49, 53, 'Transports et entreposage|Transportation and storage|Verkehr und Lagerei|Vervoer en opslag'],
  [
    'I',
    55,
    56,
    'Hébergement et restauration|Accommodation and food service|Gastgewerbe|Logies- en maaltijdverstrekking',
  ],
  [
    'J',
    58,
    63,
    'Information et communication|Information and communication|Information und Kommunikation|Informatie en communicatie',
  ],
  [
    'K',
    64,
    66,
    'Activités financières et d’assurance|Financial and insurance activities|Finanz- und Versicherungsdienstleistungen|Financiële activiteiten en verzekeringen',
  ],
  [
    'L',
    68,
    68,
    'Activités immobilières|Real estate activities|Grundstücks- und Wohnungswesen|Exploitatie van en handel in onroerend goed',
  ],
  [
    'M',
    69,
    75,
    'Activités spécialisées, scientifiques et techniques|Professional, scientific and technical activities|Freiberufliche, wissenschaftliche und technische Dienstleistungen|Vrije beroepen, wetenschappelijke en technische activiteiten',
  ],
  [
    'N',
    77,
    82,
    'Services administratifs et de soutien|Administrative and support services|Sonstige wirtschaftliche Dienstleistungen|Administratieve en ondersteunende diensten',
  ],
  [
    'O',
    84,
    84,
    'Administration publique|Public administration and defence|Öffentliche Verwaltung, Verteidigung, Sozialversicherung|Openbaar bestuur en defensie',
  ],
  ['P', 85, 85, 'Enseignement|Education|Erziehung und Unterricht|Onderwijs'],
  [
    'Q',
    86,
    88,
    'Santé humaine et action sociale|Human health and social work|Gesundheits- und Sozialwesen|Gezondheidszorg en maatschappelijke dienstverlening',
  ],
  [
    'R',
    90,
    93,
    'Arts, spectacles et activités récréatives|Arts, entertainment and recreation|Kunst, Unterhaltung und Erholung|Kunst, amusement en recreatie',
  ],
  ['S', 94, 96, 'Autres activités de services|Other service activities|Sonstige Dienstleistungen|Overige diensten'],
  ['T', 97, 98, 'Activités des ménages|Activities of households|Private Haushalte|Activiteiten van huishoudens'],
  [
    'U',
    99,
    99,
    'Activités extra-territoriales|Extraterritorial organisations|Exterritoriale Organisationen|Extraterritoriale organisaties',
  ],
];

export interface Section {
  readonly id: string;
  readonly name: Localised;
  readonly firstDivision: number;
  readonly lastDivision: number;
}

export const SECTIONS: readonly Section[] = ROWS.map(([id, firstDivision, lastDivision, name]) => ({
  id,
  name: sectorName(name),
  firstDivision,
  lastDivision,
}));
