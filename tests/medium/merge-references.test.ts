import { MERGE_FATES } from '@navette/db';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countNaming, entangledPair, namingColumns } from '../support/merge-references.ts';
import { type MergeScene, openMergeScene, type ProblemBody } from '../support/merge-scene.ts';

/** Every column that names who can be merged is carried by a merge, or stays for a reason that is written down. */
let scene: MergeScene;
beforeAll(async () => {
  scene = await openMergeScene();
});
afterAll(() => scene?.stack.stop());

const MOVED = Object.entries(MERGE_FATES).flatMap(([name, fate]) => (fate === 'moved' ? [name] : []));
/** The main site, and the contact who is in both organisations, stay with the hidden one. */
const LEFT_BEHIND = { 'sites.organisation_id': 1, 'contacts.organisation_id': 1 };

describe('a merge', () => {
  it('says of every column that names somebody what becomes of it', async () => {
    // A record in another system is named without a foreign key.
    const there = [...(await namingColumns(scene.stack.ownerUrl)), 'external_ids.record_id'];
    expect(Object.keys(MERGE_FATES).toSorted()).toEqual(there.toSorted());
  });

  it('leaves nothing that names the merged one, and an undo gives it all back', async () => {
    const { kept, merged, twin } = await entangledPair(scene);
    const count = () => countNaming(scene.stack.ownerUrl, MOVED, [merged, twin]);
    const before = await count();
    expect(Object.entries(before).filter(([, n]) => n === 0)).toEqual([]);
    const { id } = await scene.mergeAsShown(kept, merged);
    const left = Object.fromEntries(Object.entries(await count()).filter(([, n]) => n > 0));
    expect(left).toEqual(LEFT_BEHIND);
    expect((await scene.facilitator.post(`/api/v1/merges/${id}/undo`)).status).toBe(200);
    expect(await count()).toEqual(before);
  });

  it('leaves a startup with the card that it undertook to keep to itself', async () => {
    const { kept, merged, needId } = await entangledPair(scene);
    const member = await scene.network.person({ organisationIds: [merged] });
    const stage = async () => (await member.get<{ stage: string }>(`/api/v1/needs/${needId}`)).body.stage;
    expect(await stage()).toBe('card');
    const { id } = await scene.mergeAsShown(kept, merged);
    expect(await stage()).toBe('card');
    expect((await scene.facilitator.post(`/api/v1/merges/${id}/undo`)).status).toBe(200);
    expect(await stage()).toBe('card');
  });

  it('keeps one of what both have, and lets go of neither', async () => {
    const { kept, merged, needId, person } = await entangledPair(scene);
    const { db } = scene.stack;
    const undertaking = await db
      .selectFrom('undertakings')
      .selectAll()
      .where('needId', '=', needId)
      .executeTakeFirstOrThrow();
    const disclosure = await db
      .selectFrom('disclosures')
      .selectAll()
      .where('needId', '=', needId)
      .executeTakeFirstOrThrow();
    const claim = await db
      .selectFrom('claims')
      .selectAll()
      .where('organisationId', '=', merged)
      .executeTakeFirstOrThrow();
    await db
      .insertInto('undertakings')
      .values({ ...undertaking, id: v7(), organisationId: kept })
      .execute();
    await db
      .insertInto('disclosures')
      .values({ ...disclosure, id: v7(), organisationId: kept })
      .execute();
    await db
      .insertInto('claims')
      .values({ ...claim, id: v7(), organisationId: kept })
      .execute();
    const { id } = await scene.mergeAsShown(kept, merged);
    const columns = ['undertakings.organisation_id', 'disclosures.organisation_id', 'claims.organisation_id'];
    expect(Object.values(await countNaming(scene.stack.ownerUrl, columns, [kept]))).toEqual([1, 1, 1]);
    expect(Object.values(await countNaming(scene.stack.ownerUrl, columns, [merged]))).toEqual([1, 1, 1]);
    const claims = await scene.admin.get<{ items: { person: { id: string } }[] }>('/api/v1/claims?limit=100');
    expect(claims.body.items.filter((one) => one.person.id === person)).toHaveLength(1);
    expect((await scene.facilitator.post(`/api/v1/merges/${id}/undo`)).status).toBe(200);
  });

  it('can’t be undone once one of the two was erased', async () => {
    const { kept, merged } = await scene.furnished();
    const { id } = await scene.mergeAsShown(kept, merged);
    await scene.stack.db.updateTable('organisations').set({ erasedAt: new Date() }).where('id', '=', merged).execute();
    const refused = await scene.facilitator.post<ProblemBody & { detail: string }>(`/api/v1/merges/${id}/undo`);
    expect([refused.status, refused.body.code]).toEqual([409, 'illegal_transition']);
    expect(refused.body.detail).toContain('erased');
  });

  it('sends the needs to be matched whose owner keeps the merged one away', async () => {
    const { kept, merged } = await entangledPair(scene);
    const ownerId = await scene.network.organisation({});
    const created = await scene.facilitator.post<{ id: string }>('/api/v1/needs', {
      organisationId: ownerId,
      title: 'Besoin gardé',
      description: 'Contrôle visuel par caméra.',
    });
    const { db } = scene.stack;
    const needId = created.body.id;
    await db.updateTable('needs').set({ state: 'published' }).where('id', '=', needId).execute();
    await db
      .insertInto('vetoes')
      .values({ id: v7(), ownerOrganisationId: ownerId, organisationId: merged, createdAt: new Date() })
      .execute();
    await scene.mergeAsShown(kept, merged);
    const jobs = await db.selectFrom('outbox').select('payload').where('job', '=', 'match-need').execute();
    expect(jobs.map((job) => job.payload)).toContainEqual({ needId });
  });
});
