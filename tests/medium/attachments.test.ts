import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { readEvents } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import { type IntroductionScene, openIntroductionScene, type ProblemBody } from '../support/introduction-scene.ts';

interface FileBody {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly stage: string;
  readonly size: number;
  readonly warnings: { field: string; value: string }[] | null;
  readonly createdAt: string | null;
}

const TEXT = 'Cadence;40\nLargeur;180\n';
/** A picture of one pixel, with a remark in it that names its author. */
const PICTURE = (() => {
  const plain = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const content = Buffer.from('Author\0zqAuthor');
  const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from('tEXt'), content, Buffer.alloc(4)]);
  chunk.writeUInt32BE(content.length);
  return Buffer.concat([plain.subarray(0, 33), chunk, plain.subarray(33)]);
})();

let scene: IntroductionScene;
beforeAll(async () => {
  scene = await openIntroductionScene();
});
afterAll(() => scene?.stack.stop());

const filesOf = (kind: 'needs' | 'introductions', id: string) => `/api/v1/${kind}/${id}/attachments`;

async function send(by: Client, path: string, query: string, body: string | Uint8Array = TEXT) {
  const response = await fetch(`${scene.stack.url}${path}?${query}`, {
    method: 'POST',
    headers: { ...by.headers, 'content-type': 'application/octet-stream' },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as FileBody & ProblemBody,
  };
}

async function attach(needId: string, query: string, body: string | Uint8Array = TEXT): Promise<FileBody> {
  const answer = await send(scene.owner, filesOf('needs', needId), query, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  expect(answer.headers.get('location')).toBe(`/api/v1/attachments/${answer.body.id}`);
  return answer.body;
}

const download = (by: Client, id: string) =>
  fetch(`${scene.stack.url}/api/v1/attachments/${id}`, { headers: by.headers });
const names = async (by: Client, needId: string) =>
  (await by.get<{ items: FileBody[] }>(filesOf('needs', needId))).body.items.map((file) => file.fileName);

describe('a file of a need', () => {
  it('is known by its bytes, loses what is not seen, and is given out to be saved', async () => {
    const needId = await scene.publish();
    const kept = await attach(needId, 'fileName=..%2F..%2Fplan.exe&stage=card', PICTURE);
    expect(kept).toMatchObject({ fileName: 'plan.png', mediaType: 'image/png', stage: 'card', warnings: [] });
    expect(kept.size).toBeLessThan(PICTURE.length);
    const answer = await download(scene.owner, kept.id);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename=plan.png');
    expect(answer.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toContain('private');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.length).toBe(kept.size);
    expect(bytes.toString('latin1')).not.toContain('zqAuthor');
    const folder = scene.stack.config.filesDir ?? '';
    expect(await readdir(folder)).toContain(kept.id);
    expect((await readFile(join(folder, kept.id))).equals(bytes)).toBe(true);
  });

  it.each([
    ['a page', '<!doctype html><script>alert(1)</script>', 'file_type'],
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'file_type'],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'file_type'],
    ['nothing', '', 'file_empty'],
  ] as const)('is not taken where it is %s', async (_what, body, code) => {
    const refused = await send(scene.owner, filesOf('needs', await scene.publish()), 'fileName=plan.pdf', body);
    expect([refused.status, refused.body.errors?.[0]?.code]).toEqual([400, code]);
  });

  it('is bounded: in size, and ten of a need, also when many come at once', async () => {
    const needId = await scene.publish();
    const large = await send(
      scene.owner,
      filesOf('needs', needId),
      'fileName=x.txt',
      Buffer.alloc(20 * 1024 * 1024 + 1, 65),
    );
    expect(large.status).toBe(413);
    for (let n = 0; n < 8; n++) await attach(needId, `fileName=${n}.csv`);
    const path = filesOf('needs', needId);
    const many = await Promise.all(Array.from({ length: 4 }, () => send(scene.owner, path, 'fileName=x.csv')));
    expect(many.map((one) => one.status).toSorted()).toEqual([201, 201, 400, 400]);
    expect(many.find((one) => one.status === 400)?.body.errors?.[0]?.code).toBe('file_count');
    const rows = await scene.stack.db.selectFrom('attachments').select('id').execute();
    expect((await readdir(scene.stack.config.filesDir ?? '')).toSorted()).toEqual(rows.map((row) => row.id).toSorted());
    expect((await send(scene.owner, path, 'stage=card')).status).toBe(400);
    expect((await send(scene.owner, path, 'fileName=x&stage=teaser')).status).toBe(400);
  });

  it('goes for good, and asking again does no harm', async () => {
    const needId = await scene.publish();
    const { id } = await attach(needId, 'fileName=plan.csv');
    for (let time = 0; time < 2; time++)
      expect((await scene.owner.call('DELETE', `/api/v1/attachments/${id}`)).status).toBe(204);
    expect((await download(scene.owner, id)).status).toBe(404);
    expect(await names(scene.owner, needId)).toEqual([]);
    expect(await readdir(scene.stack.config.filesDir ?? '')).not.toContain(id);
  });
});

describe('the promise', () => {
  it('shows a startup the files of its stage, before names under no name and with no moment', async () => {
    const needId = await scene.publish({ visibility: 'anonymous' });
    const secret = await attach(needId, 'fileName=zqSecretName.csv&stage=all');
    const card = await attach(needId, 'fileName=Tissages%20Fictifs.csv&stage=card');
    expect((await scene.startup.get(filesOf('needs', needId))).status, 'not asked').toBe(404);
    const introduction = await scene.introduce(needId, { named: false });
    expect(await names(scene.startup, needId), 'at the teaser').toEqual([]);
    expect((await download(scene.startup, card.id)).status).toBe(404);
    await undertake(needId, introduction);
    const told = await scene.startup.get<{ items: FileBody[] }>(filesOf('needs', needId));
    expect(told.body.items).toMatchObject([
      { id: card.id, fileName: 'document-2.csv', createdAt: null, warnings: null },
    ]);
    expect(told.text).not.toMatch(/Tissages|zqSecretName|T\d\d:\d\d/);
    expect(card.id[14], 'an id that tells no time').toBe('4');
    const saved = await download(scene.startup, card.id);
    expect(saved.status).toBe(200);
    expect(saved.headers.get('content-disposition')).toContain('document-2.csv');
    expect(JSON.stringify([...saved.headers])).not.toMatch(/Tissages|last-modified/);
    expect(await saved.text()).toBe(TEXT);
    expect((await download(scene.startup, secret.id)).status).toBe(404);
    await scene.stack.db
      .updateTable('introductions')
      .set({ chosenAt: new Date(), chosenBy: 'account', state: 'connected' })
      .where('id', '=', introduction)
      .execute();
    expect(await names(scene.startup, needId)).toEqual(['zqSecretName.csv', 'Tissages Fictifs.csv']);
    expect((await download(scene.startup, secret.id)).headers.get('content-disposition')).toContain('zqSecretName');
  });

  it('lets a startup neither put files with a need nor take them away', async () => {
    const needId = await scene.publish();
    const { id } = await attach(needId, 'fileName=plan.csv&stage=card');
    await scene.introduce(needId, { named: true });
    expect((await send(scene.startup, filesOf('needs', needId), 'fileName=x.csv')).status).toBe(404);
    expect((await scene.startup.call('DELETE', `/api/v1/attachments/${id}`)).status).toBe(403);
    expect(await names(scene.owner, needId)).toEqual(['plan.csv']);
  });

  it.each([
    ['third', 404],
    ['elsewhere', 404],
    ['nobody', 401],
  ] as const)('to a %s there is none', async (name, status) => {
    const needId = await scene.publish();
    const { id } = await attach(needId, 'fileName=plan.csv&stage=card');
    const client = scene[name];
    expect((await client.get(filesOf('needs', needId))).status).toBe(status);
    expect((await send(client, filesOf('needs', needId), 'fileName=x.csv')).status).toBe(status);
    expect((await download(client, id)).status).toBe(status);
    expect((await client.call('DELETE', `/api/v1/attachments/${id}`)).status).toBe(status);
  });

  it('tells the stream of the owner’s side that there is a file, and no startup', async () => {
    const needId = await scene.publish();
    await scene.introduce(needId, { named: true });
    const [facilitator, startup] = await Promise.all([
      readEvents(scene.stack, scene.facilitator),
      readEvents(scene.stack, scene.startup),
    ]);
    await attach(needId, 'fileName=zqPlan.csv');
    await eventually('the file', async () => facilitator.events.find((event) => event.name === 'attachment.added'));
    expect(facilitator.raw()).not.toContain('zqPlan');
    expect(startup.raw()).not.toContain('attachment.');
    await Promise.all([facilitator.close(), startup.close()]);
  });
});

describe('the files of an introduction', () => {
  it('are for its two sides, and a signed agreement stands on them', async () => {
    const needId = await scene.publish();
    const introduction = await scene.introduce(needId, { named: true });
    await scene.introduce(needId, { named: true, third: true });
    const path = filesOf('introductions', introduction);
    const { body: file, status } = await send(scene.startup, path, 'fileName=accord.csv&purpose=nda');
    expect(status).toBe(201);
    expect((await download(scene.owner, file.id)).status).toBe(200);
    expect((await download(scene.third, file.id)).status, 'another startup of the same need').toBe(404);
    expect(await names(scene.third, needId)).toEqual([]);
    expect((await scene.owner.call('DELETE', `/api/v1/attachments/${file.id}`)).status).toBe(403);
    const signatories = [
      { name: 'Ana Roux', organisation: 'Tissages Fictifs' },
      { name: 'Bob Petit', organisation: 'Visiotex Fictif' },
    ];
    const ndas = `/api/v1/introductions/${introduction}/ndas`;
    const signed = { signatories, signedOn: '2026-01-05', validUntil: '2029-01-05', attachmentId: file.id };
    const recorded = await scene.owner.post(ndas, signed);
    expect(recorded.status, recorded.text).toBe(201);
    for (const [over, pointer] of [
      [{ validUntil: '2025-01-01' }, '/validUntil'],
      [{ signedOn: '2999-01-01', validUntil: null }, '/signedOn'],
      [{ signatories: signatories.slice(1) }, '/signatories'],
      [{ attachmentId: introduction }, '/attachmentId'],
    ] as const) {
      const refused = await scene.owner.post<ProblemBody>(ndas, { ...signed, ...over });
      expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([400, pointer]);
    }
    const list = await scene.startup.get<{ items: { attachmentId: string | null }[] }>(ndas);
    expect(list.body.items).toMatchObject([{ signatories, attachmentId: file.id }]);
    for (const name of ['third', 'elsewhere'] as const) {
      expect((await scene[name].get(ndas)).status).toBe(404);
      expect((await scene[name].post(ndas, signed)).status).toBe(404);
    }
    expect((await scene.startup.call('DELETE', `/api/v1/attachments/${file.id}`)).status).toBe(204);
    expect((await scene.owner.get<{ items: object[] }>(ndas)).body.items).toMatchObject([{ attachmentId: null }]);
  });

  it('show what an outcome was: evidenced as long as the file is there', async () => {
    const introduction = await scene.introduce(await scene.publish(), { named: true });
    const { body: file } = await send(
      scene.owner,
      filesOf('introductions', introduction),
      'fileName=facture.csv&purpose=evidence',
    );
    const declared = await scene.owner.post<{ id: string }>(`/api/v1/introductions/${introduction}/outcomes`, {
      kind: 'paid_trial',
      evidenceId: file.id,
    });
    const path = `/api/v1/outcomes/${declared.body.id}`;
    const confirmed = await scene.startup.post(`${path}/answer`, { version: 1, answer: 'confirmed' });
    expect(confirmed.body.confidence).toBe('evidenced');
    await scene.facilitator.call('DELETE', `/api/v1/attachments/${file.id}`);
    expect((await scene.owner.get(path)).body).toMatchObject({ confidence: 'confirmed', evidenceId: null });
  });

  it('are none before names', async () => {
    const asked = await scene.introduce(await scene.publish(), { named: false });
    for (const name of ['owner', 'startup', 'facilitator'] as const) {
      expect((await scene[name].get(filesOf('introductions', asked))).status).toBe(409);
      expect((await send(scene[name], filesOf('introductions', asked), 'fileName=x.csv&purpose=nda')).status).toBe(409);
    }
  });
});

/** The startup said "interested" and made its undertaking. */
async function undertake(needId: string, introductionId: string): Promise<void> {
  const at = new Date();
  await scene.stack.db
    .updateTable('introductions')
    .set({ interestedAt: at, interestedBy: 'account', state: 'interested' })
    .where('id', '=', introductionId)
    .execute();
  await scene.stack.db
    .insertInto('undertakings')
    .values({
      id: introductionId,
      needId,
      introductionId,
      organisationId: scene.startupId,
      operatorId: scene.network.operatorId,
      version: '1',
      language: 'fr',
      text: 'x',
      name: 'x',
      acceptedAt: at,
    })
    .execute();
}
