import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DuplicateBody, type MergeScene, openMergeScene } from '../support/merge-scene.ts';
import type { Network } from '../support/network.ts';

let scene: MergeScene;
beforeAll(async () => {
  scene = await openMergeScene();
});
afterAll(() => scene?.stack.stop());

describe('proposing duplicates', () => {
  it('finds each kind of look-alike, with its reasons, and writes it once', async () => {
    const site = (postalCode: string, commune: string) => ({ site: { postalCode, commune } });
    const original = await scene.network.organisation({
      name: 'Tissages Aubert-Delmotte',
      register: 'SIREN',
      number: '303265045',
      website: 'https://www.aubert-delmotte.example/fr',
      phone: '03 20 12 34 56',
      ...site('59100', 'Roubaix'),
    });
    const alike: Record<string, Parameters<Network['organisation']>[0]> = {
      number: { name: 'Enseigne Un', register: 'SIRET', number: '303 265 045 00011' },
      'name,postal_code': { name: 'TISSAGES AUBERT DELMOTTE S.A.S.', ...site('59100', 'ROUBAIX CEDEX') },
      'name,department': { name: 'Tissages Aubert Delmotte', ...site('59800', 'Lille') },
      'name,place_differs': { name: 'Tissages Aubert Delmotte SARL', ...site('13001', 'Marseille') },
      website: { name: 'Enseigne Deux', website: 'http://aubert-delmotte.example' },
      phone: { name: 'Enseigne Trois', phone: '+33 (0)3.20.12.34.56' },
      'near_name,postal_code': { name: 'Tisages Aubert Delmote', ...site('59100', 'Roubaix') },
    };
    const ids = new Map<string, string>();
    for (const [keys, over] of Object.entries(alike)) ids.set(await scene.network.organisation(over), keys);
    await scene.network.organisation({ name: 'Boulangerie Petit', ...site('59100', 'Roubaix') });

    const first = await scene.propose(original);
    const found = await scene.proposalsOf([original]);
    const keysOf = (item: DuplicateBody) => item.reasons.map((reason) => reason.key).join(',');
    const other = (item: DuplicateBody) => (item.first.id === original ? item.second.id : item.first.id);
    expect(new Map(found.map((item) => [other(item), keysOf(item)]))).toEqual(ids);
    expect(found.map((item) => item.score)).toEqual(found.map((item) => item.score).toSorted((a, b) => b - a));
    expect(first.proposed).toBe(7);

    expect(await scene.propose(original)).toMatchObject({ proposed: 0, withdrawn: 0 });
    expect((await scene.proposalsOf([original])).map((item) => item.id)).toEqual(found.map((item) => item.id));
  });

  it('does not take two SIREN for one company, nor a platform for a website', async () => {
    const shared = { name: 'Fonderie Lenglet', site: { postalCode: '62000' }, website: 'https://lenglet.example' };
    const one = await scene.network.organisation({ ...shared, register: 'SIREN', number: '732829320' });
    const two = await scene.network.organisation({ ...shared, register: 'SIREN', number: '552100554' });
    const page = await scene.network.organisation({ name: 'Page une', website: 'https://facebook.com/une' });
    const other = await scene.network.organisation({ name: 'Page autre', website: 'https://fr.facebook.com/autre' });
    await scene.propose(one, two, page, other);
    expect(await scene.proposalsOf([one, two, page, other])).toEqual([]);
  });

  it('takes a telephone that a crowd has for a switchboard', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 10; index++) {
      ids.push(
        await scene.network.organisation({
          name: `Locataire ${'abcdefghij'[index]?.repeat(6)}`,
          phone: '03 44 55 66 77',
        }),
      );
    }
    await scene.propose(...ids);
    expect(await scene.proposalsOf(ids)).toEqual([]);
  });

  it('takes a proposal back that no longer holds', async () => {
    const one = await scene.network.organisation({ name: 'Verrerie Hocquet', website: 'https://hocquet.example' });
    const other = await scene.network.organisation({ name: 'Cristal', website: 'https://hocquet.example' });
    await scene.proposal(one, other);
    const changed = await scene.facilitator.patch(`/api/v1/organisations/${other}`, { version: 1, website: null });
    expect(changed.status, changed.text).toBe(200);
    expect(await scene.propose(one)).toMatchObject({ withdrawn: 1 });
    expect(await scene.proposalsOf([one])).toEqual([]);
  });

  it('leaves out who was forgotten, also where a proposal stood', async () => {
    const alike = { name: 'Filature Oubliée', website: 'https://oubliee.example', site: { postalCode: '59200' } };
    const [one, other] = [await scene.network.organisation(alike), await scene.network.organisation(alike)];
    await scene.proposal(one, other);
    await scene.stack.db.updateTable('organisations').set({ erasedAt: new Date() }).where('id', '=', other).execute();
    expect(await scene.proposalsOf([one]), 'before anybody looks again').toEqual([]);
    expect(await scene.propose(one, other)).toMatchObject({ proposed: 0, withdrawn: 1 });
    const third = await scene.network.organisation(alike);
    expect(await scene.propose(third)).toMatchObject({ compared: 1, proposed: 1 });
    expect((await scene.proposalsOf([other])).length).toBe(0);
  });

  it('proposes what was set aside again only when its reasons grew', async () => {
    const one = await scene.network.organisation({ name: 'Brasserie Quesnoy', site: { postalCode: '59000' } });
    const other = await scene.network.organisation({ name: 'Brasserie Quesnoy', site: { postalCode: '13001' } });
    const { id } = await scene.proposal(one, other);
    const dismissed = await scene.facilitator.post<DuplicateBody>(`/api/v1/duplicates/${id}/dismiss`);
    expect(dismissed.status, dismissed.text).toBe(200);
    expect(dismissed.body.state).toBe('dismissed');
    await scene.propose(one, other);
    expect(await scene.proposalsOf([one])).toEqual([]);
    expect((await scene.proposalsOf([one], 'dismissed')).map((item) => item.id)).toEqual([id]);

    for (const organisation of [one, other]) {
      await scene.facilitator.patch(`/api/v1/organisations/${organisation}`, { version: 1, phone: '0327112233' });
    }
    await scene.propose(other);
    expect((await scene.proposalsOf([one])).map((item) => [item.id, item.reasons.length])).toEqual([[id, 3]]);
  });

  it('looks at 500 at most', async () => {
    await expect(scene.propose(...Array.from({ length: 501 }, () => v7()))).rejects.toThrow(RangeError);
  });
});

describe('who may', () => {
  it('read and decide: facilitators and administrators', async () => {
    const { kept, merged } = await scene.furnished();
    const { id } = await scene.proposal(kept, merged);
    const paths = ['/api/v1/duplicates', `/api/v1/duplicates/${id}/preview`, '/api/v1/merges'];
    for (const path of [...paths, `/api/v1/merges/preview?keep=${kept}&merge=${merged}`]) {
      expect((await scene.member.get(path)).status, path).toBe(403);
      expect((await scene.admin.get(path)).status, path).toBe(200);
      expect((await scene.elsewhere.get(path)).status, path).toBe(200);
    }
    const body = { keep: kept, merge: merged, keptVersion: 1, mergedVersion: 1 };
    expect((await scene.member.post('/api/v1/merges', body)).status).toBe(403);
    expect((await scene.member.post(`/api/v1/duplicates/${id}/dismiss`)).status).toBe(403);
    const { merge: _merge, ...proposed } = body;
    expect((await scene.member.post(`/api/v1/duplicates/${id}/merge`, proposed)).status).toBe(403);
    expect((await scene.member.post(`/api/v1/merges/${id}/undo`)).status).toBe(403);
  });

  it('page by a cursor that exists', async () => {
    const first = await scene.facilitator.get<{ items: DuplicateBody[]; next: string }>('/api/v1/duplicates?limit=1');
    const second = await scene.facilitator.get<{ items: DuplicateBody[] }>(
      `/api/v1/duplicates?limit=1&cursor=${first.body.next}`,
    );
    expect(second.body.items[0]?.id).not.toBe(first.body.items[0]?.id);
    expect((await scene.facilitator.get(`/api/v1/duplicates?cursor=${v7()}`)).status).toBe(400);
    expect((await scene.facilitator.get('/api/v1/duplicates?state=open')).status).toBe(400);
    expect((await scene.facilitator.post(`/api/v1/duplicates/${v7()}/dismiss`)).status).toBe(404);
    expect((await scene.facilitator.post(`/api/v1/merges/${v7()}/undo`)).status).toBe(404);
  });
});
