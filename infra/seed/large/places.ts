import { areaById, contains } from '@navette/taxonomy';
import { DEMO_ORGANISATIONS, type DemoOrganisation } from '../data/index.ts';
import type { Random } from './random.ts';

export type Country = DemoOrganisation['country'];
export type Site = DemoOrganisation['site'];

/** Prefectures of the departments where the demo has nobody, with their postal codes. */
const PREFECTURES = `Bourg-en-Bresse 01000|Moulins 03000|Digne-les-Bains 04000|Gap 05000|Nice 06000|Privas 07000|Foix 09000
|Carcassonne 11000|Rodez 12000|Marseille 13001|Aurillac 15000|Angoulême 16000|La Rochelle 17000|Bourges 18000|Tulle 19000
|Ajaccio 20000|Bastia 20200|Saint-Brieuc 22000|Guéret 23000|Périgueux 24000|Valence 26000|Chartres 28000|Quimper 29000
|Nîmes 30000|Auch 32000|Montpellier 34000|Châteauroux 36000|Tours 37000|Lons-le-Saunier 39000|Mont-de-Marsan 40000
|Blois 41000|Le Puy-en-Velay 43000|Orléans 45000|Cahors 46000|Agen 47000|Mende 48000|Angers 49000|Saint-Lô 50000
|Laval 53000|Nevers 58000|Alençon 61000|Clermont-Ferrand 63000|Pau 64000|Tarbes 65000|Perpignan 66000|Vesoul 70000
|Mâcon 71000|Le Mans 72000|Chambéry 73000|Annecy 74000|Melun 77000|Versailles 78000|Niort 79000|Albi 81000
|Montauban 82000|Toulon 83000|Avignon 84000|La Roche-sur-Yon 85000|Poitiers 86000|Auxerre 89000|Belfort 90000
|Évry-Courcouronnes 91000|Nanterre 92000|Bobigny 93000|Créteil 94000|Cergy 95000`;

/** Of a hundred organisations: where the network is at home, and its neighbours. */
const COUNTRIES: readonly (readonly [Country, number])[] = [
  ['FR', 73],
  ['BE', 10],
  ['DE', 9],
  ['LU', 5],
  ['NL', 3],
];
/** The part of the French organisations that is in the regions of the network. */
const AT_HOME = 0.7;
const HOME_REGIONS = ['FRE', 'FRF'];

const demoSites = [
  ...new Map(DEMO_ORGANISATIONS.map(({ country, site }) => [site.commune, { country, site }])).values(),
];
const isAtHome = (site: Site) => HOME_REGIONS.some((region) => contains(region, site.area));
const sitesOf = new Map(
  COUNTRIES.map(([country]) => [country, demoSites.filter((one) => one.country === country).map(({ site }) => site)]),
);
const french = sitesOf.get('FR') ?? [];
const atHome = french.filter(isAtHome);
const elsewhere = [...french.filter((site) => !isAtHome(site)), ...PREFECTURES.split('|').map(prefecture)];

/** Somewhere: a commune of the demo, or a prefecture at the centre of its department. */
export function drawPlace(random: Random): { readonly country: Country; readonly site: Site } {
  const country = random.weighted(COUNTRIES);
  if (country === 'FR') return { country, site: random.pick(random.chance(AT_HOME) ? atHome : elsewhere) };
  return { country, site: random.pick(sitesOf.get(country) ?? []) };
}

function prefecture(text: string): Site {
  const [, commune = '', postalCode = ''] = /^(.*) (\d{5})$/u.exec(text.trim()) ?? [];
  const corsican: Readonly<Record<string, string>> = { '20000': '2A', '20200': '2B' };
  const area = areaById(corsican[postalCode] ?? postalCode.slice(0, 2));
  if (area === undefined) throw new RangeError(`places: "${text}" lies in no department`);
  return { commune, postalCode, area: area.id, lat: area.lat, lon: area.lon };
}
