import { createIndex, type Explanation, type GateKey, type NeedDocument, type Place } from '@navette/scoring';
import { describe, expect, it } from 'vitest';
import { DEMO_NEEDS, DEMO_ORGANISATIONS, DEMO_PROFILES, type DemoNeed } from './index.ts';

/** Why a profile that answers the words of a need falls short: a gate, or what it costs, or how far it has come. */
type Shortcoming = GateKey | 'budget' | 'trl';

interface Expectation {
  /** Profiles that truly answer, each let through by every gate. */
  readonly answers: readonly string[];
  readonly short?: Readonly<Record<string, Shortcoming>>;
}

/** What a facilitator who read all three hundred profiles would say of each published need. */
const EXPECTED: Readonly<Record<string, Expectation>> = {
  'barquette-bio': {
    answers: ['pulpaline-barquettes', 'linobarque-lin'],
    short: { 'rhodapulpe-cellulose': 'perimeter' },
  },
  palettisation: {
    answers: ['paletiko-compact', 'brasvolant-location', 'cobothys-palettes'],
    short: { 'weichgriff-greifer': 'languages' },
  },
  'reststromen-groenten': { answers: ['gistgoed-fermentatie', 'fibrachou-ingredients', 'membralys-extraction'] },
  'recuperation-chaleur': {
    answers: ['fumerolle-echangeur', 'restwaerme-orc'],
    short: { 'rankinelle-micro': 'maturity' },
  },
  'controle-flacons': { answers: ['verralis-verre', 'retineo-emballages'], short: { 'visiotex-surfaces': 'trl' } },
  'beton-bas-carbone': { answers: ['laitierre-liant', 'sedimatique-formulation', 'carbopierre-carbonatation'] },
  'solvants-biosources': { answers: ['vertsolane-solvants', 'resinelle-resines', 'sambrelac-aqueux'] },
  lastspitzen: { answers: ['lastgang-management', 'zweitzelle-speicher', 'gridhush-flexibility'] },
  'predictif-presses': {
    answers: ['vibrelia-vibrations', 'pressignal-effort'],
    short: { 'edgefathom-condition': 'languages' },
  },
  'pieces-ferroviaires': {
    answers: ['poudrelle-metal-fusion', 'arcofil-depot', 'retroplan-scan'],
    short: { 'ardencire-fonderie': 'capacity' },
  },
  'former-soudeurs': { answers: ['soudarelle-vr', 'tuteurama-afest'] },
  'devis-plans': { answers: ['chiffrelio-devis', 'copalice-3d'] },
  'risse-schmiedeteile': { answers: ['rissluchs-wirbelstrom', 'thermonde-thermographie'] },
  'tracabilite-implants': { answers: ['loteclair-dossier', 'steriglyphe-laser'] },
  'inventaire-entrepot': { answers: ['volstock-drones', 'aerinvent-inventaire'] },
  'colis-sans-vide': { answers: ['justaboite-machine', 'va-et-colis-reutilisable', 'kraftelinne-pochettes'] },
  'cold-chain-proof': { answers: ['frostpost-pallet', 'givrelog-capteurs'] },
  'controle-tissus': {
    answers: ['visiotex-tissus', 'kestrelweb-inspection', 'optilisiere-inspection'],
    short: { 'bahnenblick-inspektion': 'capacity', 'tramelio-visite': 'trl' },
  },
  'eaux-teinture': {
    answers: ['ozonescaut-oxydation', 'membralys-nanofiltration', 'garrigueau-reutilisation'],
    short: { 'myceclair-champignons': 'trl' },
  },
  'chutes-polycoton': { answers: ['effilune-effilochage', 'hergarenhuis-spinnen', 'cotozyme-separation'] },
  'couture-ourlets': {
    answers: ['ourlabot-postes', 'saumhase-naehzelle', 'pique-cadence-guide'],
    short: { 'pliovent-pliage': 'budget' },
  },
  'relocaliser-confection': {
    answers: ['fildemains-confection', 'sambrecouture-gilets'],
    short: { 'coupe-forez-confection': 'perimeter', 'retaillerie-serie': 'certificates' },
  },
  'tapijt-scheiden': { answers: ['ontlaag-waterstraal', 'lijmlos-hechting', 'polyamiloop-depolymerisation'] },
  'co2-brasserie': {
    answers: ['bullecapte-membrane', 'gaergas-anlage'],
    short: { 'carboliege-adsorption': 'certificates' },
  },
  'nettoyage-en-place': { answers: ['sondelait-optique', 'lastrinse-analytics', 'rincalerte-turbidite'] },
  'aretes-filets': {
    answers: ['rayonmer-aretes', 'graatkijker-vision'],
    short: { 'filetline-rx': 'maturity', 'terahelice-thz': 'maturity' },
  },
  'allergenes-ligne': {
    answers: ['allergolude-bandelettes', 'schnelltest-saarpfalz-koffer', 'hygiascope-fluorescence'],
    short: { 'traceproteine-capteur': 'trl' },
  },
  'reemploi-bocaux': { answers: ['relavoir-lavage', 'decolletiquette-colle', 'verrevient-collecte', 'bocascope-tri'] },
  'accueil-saisonniers': { answers: ['parlatelier-accueil', 'bienvenue-usine-accueil', 'stapkundig-instructies'] },
  'lackfehler-stossfaenger': { answers: ['lackauge-pruefung', 'glanzpunkt-metall', 'reflectalis-portique'] },
  'demontage-batteries': {
    answers: ['demonterre-cellule', 'voltriage-diagnostic', 'zellprobe-diagnose', 'packopener-robots'],
  },
  'porosites-fonderie': { answers: ['coulevia-donnees', 'gusslotse-prozessdaten', 'alveoscan-tomographie'] },
  'joints-elastomere': {
    answers: ['joncelle-fkm', 'vulcadoubs-joints'],
    short: { 'lippenring-saar-dichtungen': 'certificates', 'elastimp-silicone': 'perimeter' },
  },
  'profil-roues': { answers: ['essieuscope-portique', 'profilroue-laser', 'radblick-messanlage'] },
  'overhead-line-inspection': {
    answers: ['catenaile-drones', 'drahtfalke-inspektion', 'dropperwatch-pantograph'],
    short: { 'luchtlynx-nacht': 'languages' },
  },
  'soudures-steriles': {
    answers: ['scellovision-thermique', 'dichtblick-siegelnaht'],
    short: { 'retineo-emballages': 'certificates', 'ultrasceau-ultrasons': 'certificates' },
  },
  'freeze-drying-endpoint': {
    answers: ['lyobise-spectrometrie', 'sublimatrix-soft-sensor'],
    short: { 'froidsec-sondes': 'certificates', 'trockenblick-nir': 'maturity' },
  },
  'pompe-monomateriau': {
    answers: ['pompenine-pp', 'spritzpumpe-eifel-airless'],
    short: { 'dosaline-pompes': 'budget' },
  },
  'film-monomateriau': { answers: ['monopelure-film', 'barrierine-enduction', 'sperrschicht-folie', 'papibar-papier'] },
  'pfas-rejets': {
    answers: ['ecumine-fractionnement', 'chromadoubs-trivalent'],
    short: { 'plasmafluor-plasma': 'maturity', 'fluorvrij-harsen': 'languages', 'fluorapage-resine': 'certificates' },
  },
  'etat-conteneurs': {
    answers: ['portiquea-cameras', 'havenoog-poort', 'quayglass-gate'],
    short: { 'dronaquai-drones': 'trl' },
  },
  'empty-runs': {
    answers: ['backhaulery-pooling', 'leerkilometer-planung', 'chargepartage-retours'],
    short: { 'tournicote-tournees': 'capacity' },
  },
  'fuites-reseau-chaleur': {
    answers: ['thermaile-drone', 'fibrefuite-optique', 'rohrspuerer-akustik', 'ecoutuyau-correlation'],
  },
  'pales-eoliennes': {
    answers: ['palescence-panneaux', 'abripale-mobilier', 'rotorwende-pyrolyse'],
    short: { 'residouce-solvolyse': 'trl' },
  },
  'keramik-trocknung': {
    answers: ['feuchtesinn-regelung', 'waermekreis-trockner', 'micro-ondine-sechage', 'calovive-pac'],
  },
  'graissage-moules': { answers: ['moulabot-poteyage', 'lubripoche-revetement', 'tropfenhand-spruehroboter'] },
  'taille-cristal': {
    answers: ['tournegeste-parcours', 'haptiverre-simulateur', 'gestuaire-video'],
    short: { 'capsulatelier-plateforme': 'certificates' },
  },
  'calamine-huileuse': {
    answers: ['calaminor-deshuilage', 'oleoscorie-desorption', 'briquefer-briquettes', 'zunderwert-aufbereitung'],
  },
  'kranfahrer-ausbildung': {
    answers: ['kranlerche-simulator', 'levagium-formation'],
    short: { 'elinguette-vr': 'languages', 'hoistcraft-simulator': 'languages' },
  },
  'marquage-brames': { answers: ['rougecode-marquage', 'ardentrace-lecture', 'brammenkennung-system'] },
  'tailles-retours': { answers: ['mensurelle-photo', 'taillou-recommandation'], short: { 'avatissu-essayage': 'trl' } },
  'retouren-sorteren': {
    answers: ['terugwaarde-sorteertafel', 'herdoos-grading'],
    short: { 'secondeboite-reconditionnement': 'budget' },
  },
};

const organisationOf = new Map(DEMO_ORGANISATIONS.map((organisation) => [organisation.key, organisation]));

function placeOf(key: string): Place {
  const organisation = organisationOf.get(key);
  return organisation === undefined ? {} : { country: organisation.country, ...organisation.site };
}

function documentOf(need: DemoNeed): NeedDocument {
  const { key, description, organisation, budget, paidTrial, decisionInWeeks, ...asked } = need;
  const owner = organisationOf.get(organisation);
  return {
    ...asked,
    id: key,
    text: description,
    place: placeOf(organisation),
    ...(owner !== undefined && { sector: owner.sector, organisationSize: owner.size }),
    terms: {
      ...(paidTrial !== undefined && { paidTrial }),
      ...(budget !== undefined && { budget }),
      ...(decisionInWeeks !== undefined && { weeksToDecision: decisionInWeeks }),
    },
  };
}

/** What stands against a pair: gates that fail, and criteria that a shortcoming is told by. */
function shortcomings({ gates, criteria }: Explanation): readonly string[] {
  const failed = gates.filter(({ passed }) => passed === false).map(({ key }) => key);
  const below = (key: string) => criteria.some((one) => one.key === key && one.value !== null && one.value < 1);
  return [...failed, ...(below('terms') ? ['budget'] : []), ...(below('maturity') ? ['trl'] : [])];
}

const index = createIndex();
for (const { key, description, organisation, capacity, ...profile } of DEMO_PROFILES) {
  index.upsert({
    ...profile,
    id: key,
    text: description,
    place: placeOf(organisation),
    ...(capacity !== undefined && { capacityLeft: capacity }),
  });
}
const published = DEMO_NEEDS.filter((need) => need.state === 'published');

describe('matching the demo', () => {
  it('expects something of every published need', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(published.map((need) => need.key).sort());
  });

  it.each(published)('finds two answers to $key among the first ten, the best one first or second', (need) => {
    const { answers = [] } = EXPECTED[need.key] ?? {};
    const found = index.match(documentOf(need), { limit: 10 }).matches.map((match) => match.profileId);
    const ranks = answers.map((answer) => found.indexOf(answer) + 1).filter((rank) => rank > 0);
    expect(ranks.length, found.join(' ')).toBeGreaterThanOrEqual(2);
    expect(Math.min(...ranks)).toBeLessThanOrEqual(2);
  });

  it.each(published)('lets every answer to $key through the gates', (need) => {
    const blocked = (EXPECTED[need.key]?.answers ?? []).filter(
      (answer) => index.explain(documentOf(need), answer)?.gates.some(({ passed }) => passed === false) ?? true,
    );
    expect(blocked).toEqual([]);
  });

  it('tells near misses by what they fall short of', () => {
    const said = published.flatMap((need) =>
      Object.entries(EXPECTED[need.key]?.short ?? {}).map(([profile, why]) => ({ need, profile, why })),
    );
    const untold = said.filter(({ need, profile, why }) => {
      const explanation = index.explain(documentOf(need), profile);
      return explanation === undefined || !shortcomings(explanation).includes(why);
    });
    expect(untold.map(({ need, profile, why }) => `${need.key} ${profile} ${why}`)).toEqual([]);
    expect(new Set(said.map(({ why }) => why)).size).toBe(7);
  });
});
