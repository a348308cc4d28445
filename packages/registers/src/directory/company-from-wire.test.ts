import { describe, expect, it } from 'vitest';
import { readAnswer } from './read-answer.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const SIREN = '000000018';
const SIRET = '00000001800016';

const SITE = {
  siret: SIRET,
  activite_principale: '13.96Z',
  activite_principale_naf25: '13.96Y',
  adresse: '12 RUE DU METIER A TISSER 59100 ROUBAIX',
  code_postal: '59100',
  commune: '59512',
  libelle_commune: 'ROUBAIX',
  departement: '59',
  region: '32',
  etat_administratif: 'A',
  latitude: '50.69',
  longitude: '3.17',
  statut_diffusion_etablissement: 'O',
};

const ENTITY = {
  siren: SIREN,
  siren_conserve: null,
  nom_complet: 'TISSAGE FICTIF (TISSFIC)',
  nom_raison_sociale: 'TISSAGE FICTIF',
  sigle: 'TISSFIC',
  activite_principale: '13.96Z',
  activite_principale_naf25: '13.96Y',
  categorie_entreprise: 'PME',
  tranche_effectif_salarie: '12',
  date_creation: '1998-04-01',
  date_fermeture: null,
  etat_administratif: 'A',
  nature_juridique: '5710',
  statut_diffusion: 'O',
  siege: SITE,
  matching_etablissements: [],
  dirigeants: [{ nom: 'FICTIVE', prenoms: 'ADELE', type_dirigeant: 'personne physique' }],
};

function read(over: object, number = SIREN, now = NOW) {
  const answer = readAnswer({ results: [{ ...ENTITY, ...over }], total_results: 1 }, number, now);
  if (answer?.outcome !== 'found') throw new Error(`not found: ${JSON.stringify(answer)}`);
  return answer;
}

describe('a company of the register', () => {
  it('is read whole, but for those who direct it', () => {
    const { company, establishment } = read({});
    expect(company).toEqual({
      siren: SIREN,
      publication: 'full',
      state: 'active',
      createdOn: '1998-04-01',
      closedOn: null,
      replacedBy: null,
      name: 'TISSAGE FICTIF',
      acronym: 'TISSFIC',
      legalForm: '5710',
      size: 'PME',
      headcount: { from: 20, to: 49 },
      naf: '13.96Z',
      naf2025: '13.96Y',
      headOffice: {
        siret: SIRET,
        publication: 'full',
        state: 'active',
        address: '12 RUE DU METIER A TISSER 59100 ROUBAIX',
        postalCode: '59100',
        commune: 'ROUBAIX',
        communeCode: '59512',
        department: '59',
        region: '32',
        lat: 50.69,
        lon: 3.17,
        naf: '13.96Z',
        naf2025: '13.96Y',
      },
    });
    expect(establishment).toBeNull();
  });

  it('that is closed says so', () => {
    const { company } = read({ etat_administratif: 'C', date_fermeture: '2024-12-31' });
    expect(company).toMatchObject({ state: 'closed', closedOn: '2024-12-31' });
  });

  it('that got two numbers names the one to use', () => {
    expect(read({ siren_conserve: '000000026' }).company.replacedBy).toBe('000000026');
    expect(read({ siren_conserve: SIREN }).company.replacedBy).toBeNull();
  });

  it.each([
    ['PME', '12', 'PME'],
    ['PME', '03', 'TPE'],
    ['PME', '11', 'PME'],
    ['PME', null, 'PME'],
    [null, 'NN', 'TPE'],
    [null, '21', null],
    [null, null, null],
    ['ETI', '01', 'ETI'],
    ['GE', '53', 'GE'],
    ['XXL', '53', null],
  ])('of category %s and band %s has the size %s', (category, band, size) => {
    expect(read({ categorie_entreprise: category, tranche_effectif_salarie: band }).company.size).toBe(size);
  });

  it('asked for by a SIRET comes with that establishment', () => {
    const other = {
      ...SITE,
      siret: '00000001800024',
      libelle_commune: 'TOURCOING',
      departement: undefined,
      commune: '97411',
    };
    const found = read({ matching_etablissements: [other] }, '00000001800024');
    expect(found.establishment).toMatchObject({ siret: '00000001800024', commune: 'TOURCOING', department: '974' });
    expect(read({}, SIRET).establishment?.siret).toBe(SIRET);
  });
});

describe('what may not be published', () => {
  const person = {
    nature_juridique: '1000',
    nom_complet: 'ADELE FICTIVE',
    nom_raison_sociale: null,
    statut_diffusion: 'P',
  };

  it('is not taken over of a person, even where the answer has it', () => {
    const { company, establishment } = read(person, SIRET);
    expect(company).toMatchObject({ publication: 'partial', name: null, acronym: null, naf: '13.96Z' });
    expect(establishment).toEqual(company.headOffice);
    expect(establishment).toMatchObject({
      publication: 'partial',
      address: null,
      postalCode: null,
      lat: null,
      lon: null,
      commune: 'ROUBAIX',
      department: '59',
    });
    expect(JSON.stringify(company)).not.toMatch(/ADELE|FICTIVE|METIER/);
  });

  it('leaves a legal person its name', () => {
    expect(read({ statut_diffusion: 'P' }).company).toMatchObject({
      publication: 'partial',
      name: 'TISSAGE FICTIF',
      acronym: null,
      headOffice: { address: null, postalCode: null },
    });
  });

  it('is no name where it is masked', () => {
    const masked = { nom_complet: '[NON-DIFFUSIBLE]', nom_raison_sociale: '[NON-DIFFUSIBLE]', statut_diffusion: 'P' };
    expect(read(masked).company.name).toBeNull();
    expect(read({ ...masked, nom_complet: '[ND] ([ND])', statut_diffusion: 'O' }).company.name).toBeNull();
  });

  it('is everything of a company with the status N', () => {
    const { company, establishment } = read({ statut_diffusion: 'N' }, SIRET);
    expect(company).toMatchObject({ siren: SIREN, publication: 'none', state: 'active', name: null, headOffice: null });
    expect(Object.values(company).filter((value) => value !== null)).toEqual([SIREN, 'none', 'active']);
    expect(establishment).toBeNull();
  });

  it('may be one place of an open company', () => {
    const { company } = read({ siege: { ...SITE, statut_diffusion_etablissement: 'P' } });
    expect(company).toMatchObject({ publication: 'full', name: 'TISSAGE FICTIF' });
    expect(company.headOffice).toMatchObject({ publication: 'partial', address: null, commune: 'ROUBAIX' });
  });

  it('is not opened by a place of another status, nor by a status that is missing or new', () => {
    expect(read({ statut_diffusion: 'P' }).company.headOffice?.publication).toBe('partial');
    expect(read({ statut_diffusion: undefined }).company.publication).toBe('partial');
    expect(read({ statut_diffusion: 'X' }).company.publication).toBe('partial');
  });
});

describe('the two nomenclatures', () => {
  const NEXT_YEAR = new Date('2027-01-01T00:00:00Z');
  const without2025 = { activite_principale: '13.96Y', activite_principale_naf25: undefined };

  it('are told apart when the field of NAF 2025 is gone, from 2027 on', () => {
    expect(read(without2025, SIREN, NEXT_YEAR).company).toMatchObject({ naf: null, naf2025: '13.96Y' });
    expect(read(without2025).company).toMatchObject({ naf: '13.96Y', naf2025: null });
  });

  it('leave the closed what they had', () => {
    const closed = { ...without2025, activite_principale: '13.96Z', etat_administratif: 'C' };
    expect(read(closed, SIREN, NEXT_YEAR).company).toMatchObject({ naf: '13.96Z', naf2025: null });
  });

  it('are both kept while both come, whatever the day', () => {
    expect(read({}, SIREN, NEXT_YEAR).company).toMatchObject({ naf: '13.96Z', naf2025: '13.96Y' });
    expect(read({ activite_principale_naf25: null }, SIREN, NEXT_YEAR).company).toMatchObject({
      naf: '13.96Z',
      naf2025: null,
    });
  });
});

describe('an answer that is not quite as documented', () => {
  it('keeps what can be read', () => {
    const odd = {
      sigle: 12,
      siege: 'none',
      date_creation: 'in spring',
      activite_principale: ['x'],
      tranche_effectif_salarie: '99',
    };
    expect(read(odd).company).toMatchObject({
      name: 'TISSAGE FICTIF',
      acronym: null,
      headOffice: null,
      createdOn: null,
      naf: null,
      headcount: null,
    });
    expect(read({ siege: { siret: SIRET, latitude: 'x' } }).company.headOffice).toMatchObject({
      siret: SIRET,
      lat: null,
      lon: null,
    });
  });

  it.each([[null], [[]], [{}], [{ results: 'none' }], [{ results: [{ nom_complet: 'X' }] }], ['text']])(
    'is none at all when it is %j',
    (body) => expect(readAnswer(body, SIREN, NOW)).toBeUndefined(),
  );

  it('about another company is no answer about this one', () => {
    expect(readAnswer({ results: [{ ...ENTITY, siren: '000000026' }] }, SIREN, NOW)).toEqual({
      outcome: 'unknown',
      lookedUpAt: NOW.toISOString(),
    });
    expect(readAnswer({ results: [] }, SIREN, NOW)?.outcome).toBe('unknown');
  });
});
