import { describe, expect, it } from 'vitest';
import { createListedMap } from '../mapping/listed-map.ts';
import { contactFromRecord } from './contact-from-record.ts';
import { organisationFromRecord } from './organisation-from-record.ts';
import { profileRecordFromRecord } from './profile-record-from-record.ts';

const SIRENE = {
  siret: '30326504500011',
  statutDiffusionEtablissement: 'O',
  etatAdministratifUniteLegale: 'A',
  denominationUniteLegale: 'TISSAGES X',
  nomUniteLegale: '',
  prenom1UniteLegale: '',
  enseigne1Etablissement: 'TX',
  activitePrincipaleUniteLegale: '13.20Z',
  trancheEffectifsUniteLegale: '12',
  trancheEffectifsEtablissement: '01',
  categorieEntreprise: '',
  numeroVoieEtablissement: '3',
  typeVoieEtablissement: 'RUE',
  libelleVoieEtablissement: 'DU LIN',
  codePostalEtablissement: '59280',
  libelleCommuneEtablissement: 'ARMENTIERES',
  etatAdministratifEtablissement: 'A',
};
const read = (cells: Record<string, unknown>) =>
  organisationFromRecord({ kind: 'row', line: 2, record: { ...SIRENE, ...cells } }, createListedMap('organisation'));

describe('a row of the French register', () => {
  it('says the company, its codes of staff and its address in pieces', () => {
    const { document, problems } = read({});
    expect(problems).toEqual([]);
    expect(document).toMatchObject({
      name: 'TISSAGES X',
      siret: '30326504500011',
      size: 'PME',
      sector: '13.20',
      site: { street: '3 RUE DU LIN', postalCode: '59280', city: 'ARMENTIERES', area: '59' },
    });
  });

  it.each([
    ['12', '', 'PME'],
    ['42', '', 'ETI'],
    ['53', '', 'GE'],
    ['02', 'PME', 'TPE'],
    ['NN', 'GE', 'GE'],
    ['', 'ETI', 'ETI'],
    ['', '', 'TPE'],
  ])(
    'takes the band "%s" beside the category "%s" for %s',
    (trancheEffectifsUniteLegale, categorieEntreprise, size) => {
      expect(read({ trancheEffectifsUniteLegale, categorieEntreprise }).document?.size).toBe(size);
    },
  );

  it('leaves out one that is closed, and says so', () => {
    for (const cells of [{ etatAdministratifEtablissement: 'F' }, { etatAdministratifUniteLegale: 'C' }]) {
      const { document, problems } = read(cells);
      expect(document).toBeUndefined();
      expect(problems.map(({ effect, code }) => `${effect} ${code}`)).toEqual(['rejected closed_company']);
    }
    const startup = { kind: 'row', line: 2, record: { Name: 'A', 'Operating Status': 'Closed' } } as const;
    expect(profileRecordFromRecord(startup, createListedMap('profile')).document).toBeUndefined();
  });

  it('respects that only a part of it, or nothing, may be passed on', () => {
    const person = {
      denominationUniteLegale: '[ND]',
      enseigne1Etablissement: '',
      nomUniteLegale: 'LEFEVRE',
      prenom1UniteLegale: 'JEANNE',
    };
    expect(read(person).document?.name).toBe('JEANNE LEFEVRE');
    const partly = read({ ...person, statutDiffusionEtablissement: 'P' });
    expect(partly.document).toMatchObject({ site: { city: 'ARMENTIERES' } });
    expect(JSON.stringify(partly.document)).not.toMatch(/LEFEVRE|LIN|59280/);
    expect(partly.problems.map(({ code }) => code)).toEqual(['partly_published']);
    expect(read({ statutDiffusionEtablissement: 'N' }).document).toEqual({
      number: { country: 'FR', register: 'SIREN', number: '303265045' },
      siret: '30326504500011',
      country: 'FR',
    });
  });
});

describe('other rows of companies and people', () => {
  const organisation = (record: Record<string, unknown>) =>
    organisationFromRecord({ kind: 'row', line: 2, record }, createListedMap('organisation'));

  it('never mix two addresses', () => {
    const cells = {
      'Account Name': 'A',
      'Billing City': 'Lille',
      'Shipping City': 'Mons',
      'Shipping Country': 'Belgium',
    };
    expect(organisation({ ...cells, 'Shipping Code': '7000' }).document?.site).toEqual({ city: 'Lille' });
    expect(organisation({ ...cells, 'Billing City': '' }).document?.site).toMatchObject({
      city: 'Mons',
      country: 'BE',
    });
  });

  it('take four digits without a country for no French place', () => {
    expect(organisation({ Nom: 'A', CP: '6000', Ville: 'Charleroi' }).document?.site).toEqual({
      postalCode: '6000',
      city: 'Charleroi',
    });
  });

  it('say that a VAT number has a wrong digit', () => {
    const told = (number: string) => organisation({ Firma: 'A', 'USt-IdNr.': number }).problems.map(({ code }) => code);
    expect(told('DE136695976')).toEqual([]);
    expect(told('DE123456789')).toEqual(['wrong_check_digits']);
    expect(told('12/345/67890')).toEqual(['expected_company_number']);
  });

  it('take no page in a network of everybody for the company’s own', () => {
    const record = { 'First Name': 'A', URL: 'https://www.linkedin.com/in/a', Company: 'B' };
    const { document } = contactFromRecord({ kind: 'row', line: 2, record }, createListedMap('contact'));
    expect(document?.organisation).toEqual({ name: 'B' });
  });
});
