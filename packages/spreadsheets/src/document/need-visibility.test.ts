import { describe, expect, it } from 'vitest';
import { createListedMap } from '../mapping/listed-map.ts';
import { needRecordFromRecord } from './need-record-from-record.ts';

const read = (cells: Record<string, unknown>) =>
  needRecordFromRecord({ kind: 'row', line: 2, record: { Titre: 'A', ...cells } }, createListedMap('need'));

describe('what a list says of how discreet a need is', () => {
  it.each([
    [{ 'Confidentiel ?': 'oui' }, 'anonymous'],
    [{ 'Confidentiel ?': 'x' }, 'anonymous'],
    [{ 'Confidentiel ?': 'non' }, undefined],
    [{ 'Confidentiel ?': '' }, undefined],
    [{ 'Confidentiel ?': 'peut-être' }, 'anonymous'],
    [{ 'NDA required': true }, 'anonymous'],
    [{ Vertraulich: 'nein' }, undefined],
    [{ Diffusion: 'oui' }, undefined],
    [{ Diffusion: 'non' }, 'anonymous'],
    [{ Visibilité: 'restreinte' }, 'restricted'],
    [{ Visibilité: 'publique', Confidentiel: 'oui' }, 'anonymous'],
    [{ Visibilité: 'publique', Anonyme: 'non' }, 'public'],
    [{ Visibilité: 'vert' }, 'anonymous'],
  ])('%j: %s', (cells, visibility) => {
    expect(read(cells).document?.visibility).toBe(visibility);
  });

  it('tells what it did not understand, and what it kept in words', () => {
    const { document, problems } = read({ Anonyme: 'voir Paul', Échéance: 'dès que possible', Budget: 'selon devis' });
    expect(problems.map(({ effect, code, column }) => `${effect} ${code} ${column}`).sort()).toEqual([
      'noted kept_in_text Budget',
      'noted kept_in_text Échéance',
      'noted most_discreet Anonyme',
    ]);
    expect(document?.notes).toBe('Échéance: dès que possible\n\nBudget: selon devis');
    expect(document?.need.text).toBe('A');
  });

  it('takes the last day of a period, an end for the state, and the first of several texts for the title', () => {
    const { document } = read({ Titre: '', Besoin: 'Caméras', Précisions: 'Défauts vus trop tard', Délai: 'T1 2027' });
    expect(document).toMatchObject({ decisionOn: '2027-03-31', need: { title: 'Caméras' } });
    expect(read({ 'Deal - Stage': 'Qualified', 'Deal - Status': 'Lost' }).document?.state).toBe('withdrawn');
    expect(['à diffuser', 'en cours', 'Pourvu', 'clos'].map((Statut) => read({ Statut }).document?.state)).toEqual([
      'awaiting_approval',
      'published',
      'fulfilled',
      'withdrawn',
    ]);
  });
});
