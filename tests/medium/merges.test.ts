import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type MergeBody,
  type MergeScene,
  openMergeScene,
  type PreviewBody,
  type ProblemBody,
  randomNumber,
} from '../support/merge-scene.ts';

let scene: MergeScene;
beforeAll(async () => {
  scene = await openMergeScene();
});
afterAll(() => scene?.stack.stop());

describe('the preview of a merge', () => {
  it('says field by field what stays, and changes nothing', async () => {
    const { kept, merged } = await scene.furnished();
    const before = await scene.snapshot([kept, merged]);
    const shown = await scene.preview(kept, merged);
    const from = Object.fromEntries(shown.fields.map((field) => [field.field, field.from]));
    expect(from).toEqual({
      name: 'kept',
      number: 'kept',
      size: 'kept',
      roles: 'both',
      sector: 'merged',
      naf25: 'kept',
      register: 'kept',
      website: 'merged',
      phone: 'merged',
      site: 'kept',
    });
    expect(shown.fields.find((field) => field.field === 'roles')?.result).toEqual(['industrial', 'startup']);
    expect(shown.fields.find((field) => field.field === 'size')).toMatchObject({
      kept: 'PME',
      merged: 'ETI',
      result: 'PME',
    });
    const chosen = await scene.preview(kept, merged, '&take=size,site');
    expect(chosen.fields.find((field) => field.field === 'size')).toMatchObject({ from: 'merged', result: 'ETI' });
    expect(await scene.snapshot([kept, merged])).toEqual(before);
  });

  it('says what moves and where both have the same, and of another operator nothing', async () => {
    const { kept, merged } = await scene.furnished();
    const shown = await scene.preview(kept, merged);
    const counts = Object.fromEntries(shown.moves.map((move) => [move.kind, move.count]));
    expect(counts).toEqual({ profile: 1, need: 1, contact: 2, activity: 1, membership: 2, external_id: 1 });
    expect(shown.conflicts).toEqual([
      expect.objectContaining({
        kind: 'contact',
        email: expect.stringContaining('@ateliers.example'),
        fills: ['jobTitle'],
      }),
      { kind: 'membership', count: 1 },
    ]);
    expect(JSON.stringify(shown)).not.toContain('autre opérateur');
    const theirs = await scene.elsewhere.get<PreviewBody>(`/api/v1/merges/preview?keep=${kept}&merge=${merged}`);
    expect(theirs.text).not.toMatch(/Besoin qui déménage|Une personne|@ateliers|Appelé|crm/);
    expect(theirs.body.moves.find((move) => move.kind === 'need')).toMatchObject({
      count: 1,
      examples: [{ label: 'Besoin d’un autre opérateur' }],
    });
    const all = await scene.admin.get<PreviewBody>(`/api/v1/merges/preview?keep=${kept}&merge=${merged}`);
    expect(all.body.moves.find((move) => move.kind === 'need')?.count).toBe(2);
  });

  it('proposes to keep the one with a number', async () => {
    const { kept, merged } = await scene.furnished();
    const { id } = await scene.proposal(kept, merged);
    const answer = await scene.facilitator.get<PreviewBody>(`/api/v1/duplicates/${id}/preview`);
    expect(answer.body.kept.id).toBe(kept);
    const turned = await scene.facilitator.get<PreviewBody>(`/api/v1/duplicates/${id}/preview?keep=${merged}`);
    expect(turned.body.kept.id).toBe(merged);
    expect(turned.body.fields.find((field) => field.field === 'number')).toMatchObject({ from: 'merged' });
  });
});

describe('a merge', () => {
  it('fills blanks, moves everything, tells the log, and leaves one organisation', async () => {
    const { kept, merged, profile, need, contacts, activity, external } = await scene.furnished();
    const { id } = await scene.proposal(kept, merged);
    const shown = await scene.facilitator.get<PreviewBody>(`/api/v1/duplicates/${id}/preview?keep=${kept}`);
    const answer = await scene.facilitator.post<MergeBody>(`/api/v1/duplicates/${id}/merge`, {
      keep: kept,
      keptVersion: shown.body.kept.version,
      mergedVersion: shown.body.merged.version,
    });
    expect(answer.status, answer.text).toBe(201);
    expect(answer.body).toMatchObject({ kept: { id: kept }, merged: { id: merged }, duplicateId: id });

    const one = await scene.facilitator.get<Record<string, unknown>>(`/api/v1/organisations/${kept}`);
    expect(one.body).toMatchObject({
      size: 'PME',
      sector: '25.62',
      roles: ['industrial', 'startup'],
      phone: '0320998877',
    });
    expect((await scene.facilitator.get(`/api/v1/organisations/${merged}`)).status).toBe(404);
    const state = await scene.snapshot([kept]);
    expect(state.profiles.map((row) => row.id)).toEqual([profile]);
    expect(state.needs).toHaveLength(2);
    expect(state.contacts.map((row) => row.id).toSorted()).toEqual([contacts.kept.id, contacts.only.id].toSorted());
    expect(state.contacts.find((row) => row.id === contacts.kept.id)).toMatchObject({
      jobTitle: 'Achats',
      opposedAt: contacts.twin.updatedAt,
    });
    expect(state.activities).toMatchObject([{ id: activity.id, contactId: contacts.kept.id }]);
    expect(state.memberships).toHaveLength(2);
    expect(state.externalIds).toMatchObject([{ externalId: external.externalId, recordId: kept }]);
    expect((await scene.snapshot([merged])).memberships).toEqual([]);
    expect(await scene.proposalsOf([kept, merged], 'merged')).toMatchObject([{ id }]);

    expect(await scene.eventKinds(kept)).toEqual(
      expect.arrayContaining(['organisation.merged', 'organisation.changed', 'profile.changed', 'need.changed']),
    );
    const jobs = await scene.stack.db.selectFrom('outbox').select(['job', 'payload']).execute();
    expect(jobs.filter((job) => job.job === 'match-profiles').map((job) => job.payload)).toContainEqual({
      profileIds: [profile],
    });
    expect(jobs).toContainEqual({ job: 'find-duplicates', payload: { organisationIds: [kept] } });
    expect(
      (await scene.facilitator.get<{ organisation: { id: string } }>(`/api/v1/needs/${need.id}`)).body.organisation.id,
    ).toBe(kept);
  });

  it('takes over what the caller chooses, and both numbers still lead to one', async () => {
    const { kept, merged } = await scene.furnished();
    const [one, other] = [randomNumber(), randomNumber()];
    await scene.stack.db
      .updateTable('organisations')
      .set({ register: 'SIREN', number: one })
      .where('id', '=', kept)
      .execute();
    await scene.stack.db
      .updateTable('organisations')
      .set({ register: 'SIREN', number: other })
      .where('id', '=', merged)
      .execute();
    const before = await scene.snapshot([kept, merged]);
    const { id } = await scene.mergeAsShown(kept, merged, ['number', 'size', 'name', 'site']);
    const now = await scene.facilitator.get<Record<string, unknown>>(`/api/v1/organisations/${kept}`);
    expect(now.body).toMatchObject({ number: other, size: 'ETI', name: expect.stringContaining('SAS') });
    const hidden = await scene.stack.db
      .selectFrom('organisations')
      .selectAll()
      .where('id', '=', merged)
      .executeTakeFirstOrThrow();
    expect(hidden).toMatchObject({ number: one, mergedInto: kept });
    expect((await scene.facilitator.post(`/api/v1/merges/${id}/undo`)).status).toBe(200);
    expect((await scene.snapshot([kept, merged])).organisations).toEqual(before.organisations);
  });

  it('refuses stale versions, itself, what is merged already and bad input', async () => {
    const { kept, merged } = await scene.furnished();
    const ask = (over: object) =>
      scene.facilitator.post<ProblemBody>('/api/v1/merges', {
        keep: kept,
        merge: merged,
        keptVersion: 1,
        mergedVersion: 1,
        ...over,
      });
    const stale = await ask({ mergedVersion: 7 });
    expect([stale.status, stale.body.errors?.[0]?.pointer]).toEqual([409, '/mergedVersion']);
    expect((await ask({ merge: kept })).body.errors?.[0]?.pointer).toBe('/merge');
    expect((await ask({ take: ['owner'] })).body.errors?.[0]?.pointer).toBe('/take/0');
    expect((await ask({ keep: 'x' })).status).toBe(400);
    expect((await ask({ merge: v7() })).status).toBe(404);
    expect(
      (await scene.facilitator.get<ProblemBody>(`/api/v1/merges/preview?keep=${kept}&merge=${merged}&take=x`)).status,
    ).toBe(400);
    const { id } = await scene.proposal(kept, merged);
    const strange = await scene.facilitator.post<ProblemBody>(`/api/v1/duplicates/${id}/merge`, {
      keep: v7(),
      keptVersion: 1,
      mergedVersion: 1,
    });
    expect(strange.body.errors?.[0]?.pointer).toBe('/keep');
    await scene.mergeAsShown(kept, merged);
    expect((await ask({})).status).toBe(404);
    expect((await scene.facilitator.post(`/api/v1/duplicates/${id}/dismiss`)).status).toBe(409);
  });

  it('happens once when two ask for it at the same time', async () => {
    const { kept, merged } = await scene.furnished();
    const body = { keep: kept, merge: merged, keptVersion: 1, mergedVersion: 1 };
    const turned = { keep: merged, merge: kept, keptVersion: 1, mergedVersion: 1 };
    const answers = await Promise.all([
      scene.facilitator.post('/api/v1/merges', body),
      scene.admin.post('/api/v1/merges', turned),
    ]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([201, 404]);
  });
});

describe('the undo of a merge', () => {
  it('puts everything back', async () => {
    const { kept, merged, contacts } = await scene.furnished();
    const before = await scene.snapshot([kept, merged]);
    const { id } = await scene.mergeAsShown(kept, merged, ['size', 'site']);
    expect(await scene.snapshot([kept, merged])).not.toEqual(before);
    const undone = await scene.admin.post<{ remarks: unknown[]; merge: { undoneAt: string | null } }>(
      `/api/v1/merges/${id}/undo`,
    );
    expect(undone.status, undone.text).toBe(200);
    expect(undone.body.remarks).toEqual([]);
    expect(undone.body.merge.undoneAt).not.toBeNull();
    const after = await scene.snapshot([kept, merged]);
    // Who said no to being contacted said it whatever the merge was worth.
    const opposed = after.contacts.find((row) => row.id === contacts.kept.id);
    expect(opposed?.opposedAt).toEqual(contacts.twin.updatedAt);
    if (opposed) opposed.opposedAt = null;
    const withoutSiteIds = (state: Awaited<ReturnType<MergeScene['snapshot']>>) => ({
      ...state,
      sites: state.sites.map(({ id: _id, ...site }) => site),
    });
    expect(withoutSiteIds(after)).toEqual(withoutSiteIds(before));
    expect(await scene.eventKinds(merged)).toContain('organisation.unmerged');
    expect((await scene.admin.post(`/api/v1/merges/${id}/undo`)).status).toBe(409);
    expect((await scene.facilitator.get(`/api/v1/organisations/${merged}`)).status).toBe(200);
  });

  it('leaves what somebody changed since, and says so', async () => {
    const { kept, merged, profile } = await scene.furnished();
    const { id } = await scene.mergeAsShown(kept, merged);
    const organisation = await scene.facilitator.get<{ version: number }>(`/api/v1/organisations/${kept}`);
    await scene.facilitator.patch(`/api/v1/organisations/${kept}`, {
      version: organisation.body.version,
      phone: '0100000000',
    });
    const present = await scene.facilitator.get<{ version: number }>(`/api/v1/profiles/${profile}`);
    await scene.facilitator.patch(`/api/v1/profiles/${profile}`, {
      version: present.body.version,
      title: 'Titre nouveau',
    });
    await scene.stack.db.deleteFrom('memberships').where('personId', '=', scene.mergedOnly.id).execute();
    const undone = await scene.facilitator.post<{ remarks: { what: string; id: string; remark: string }[] }>(
      `/api/v1/merges/${id}/undo`,
    );
    expect(undone.body.remarks).toEqual([
      { what: 'field', id: 'phone', remark: 'changed_since' },
      { what: 'profile', id: profile, remark: 'back_with_changes' },
      { what: 'membership', id: scene.mergedOnly.id, remark: 'gone_elsewhere' },
    ]);
    const now = await scene.facilitator.get<{ phone: string; website: string | null }>(`/api/v1/organisations/${kept}`);
    expect(now.body).toMatchObject({ phone: '0100000000', website: null });
    const back = await scene.facilitator.get<{ title: string; organisation: { id: string } }>(
      `/api/v1/profiles/${profile}`,
    );
    expect(back.body).toMatchObject({ title: 'Titre nouveau', organisation: { id: merged } });
  });

  it('waits for a later merge of the kept one to be undone, which leads everything back through both', async () => {
    const { kept, merged, external } = await scene.furnished();
    const third = await scene.network.organisation({ name: 'Encore une' });
    const first = await scene.mergeAsShown(kept, merged);
    const second = await scene.mergeAsShown(third, kept);
    const led = () =>
      scene.stack.db
        .selectFrom('externalIds')
        .select('recordId')
        .where('externalId', '=', external.externalId)
        .executeTakeFirstOrThrow();
    expect(await led()).toEqual({ recordId: third });
    expect((await scene.facilitator.post(`/api/v1/merges/${first.id}/undo`)).status).toBe(409);
    expect((await scene.facilitator.post(`/api/v1/merges/${second.id}/undo`)).status).toBe(200);
    expect((await scene.facilitator.post(`/api/v1/merges/${first.id}/undo`)).status).toBe(200);
    expect(await led()).toEqual({ recordId: merged });
    const list = await scene.facilitator.get<{ items: MergeBody[] }>('/api/v1/merges?limit=2');
    expect(list.body.items.map((item) => item.id)).toEqual([second.id, first.id]);
  });

  it('keeps a number that somebody else has by now from being given twice', async () => {
    const { kept, merged } = await scene.furnished();
    const number = randomNumber();
    await scene.stack.db
      .updateTable('organisations')
      .set({ register: null, number: null })
      .where('id', '=', kept)
      .execute();
    await scene.stack.db
      .updateTable('organisations')
      .set({ register: 'SIREN', number })
      .where('id', '=', merged)
      .execute();
    const { id } = await scene.mergeAsShown(kept, merged);
    await scene.stack.db.updateTable('organisations').set({ number: randomNumber() }).where('id', '=', kept).execute();
    await scene.network.organisation({ register: 'SIREN', number });
    const undone = await scene.facilitator.post<{ remarks: unknown[] }>(`/api/v1/merges/${id}/undo`);
    expect(undone.body.remarks).toEqual([
      { what: 'field', id: 'number', remark: 'changed_since' },
      { what: 'field', id: 'number', remark: 'number_taken' },
    ]);
  });
});
