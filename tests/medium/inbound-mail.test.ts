import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTACT, DROP, HOOK, type InboundScene, openInboundScene, raw } from '../support/inbound-scene.ts';

let scene: InboundScene;
beforeAll(async () => {
  scene = await openInboundScene();
});
afterAll(() => scene?.stack.stop());

describe('a dropped mail', () => {
  it('becomes an activity with whom it was exchanged: what was written, without what is quoted', async () => {
    const { outcome, activity } = await scene.drop(raw());
    expect(outcome).toBe('activity');
    expect(activity).toMatchObject({
      kind: 'mail',
      at: '2026-05-05T07:30:00.000Z',
      subject: 'Nos bobines',
      text: 'Bonjour, la ligne tourne à 40 m/min.',
      author: 'Ana Roux',
      contact: { id: scene.contactId },
      organisation: { id: scene.ownerId },
      need: null,
    });
  });

  it('is kept once', async () => {
    const mail = raw();
    const [one, other] = await Promise.all([scene.drop(mail), scene.drop(mail)]);
    expect([one.again, other.again].toSorted()).toEqual([false, true]);
    expect(one.activity?.id).toBe(other.activity?.id);
    const nameless = raw({ id: null });
    expect((await scene.drop(nameless)).again).toBe(false);
    expect((await scene.drop(nameless)).again).toBe(true);
  });

  it('stands with the need and introduction of the mail of ours that it answers', async () => {
    const needId = await scene.publish();
    const introductionId = await scene.introduce(needId, { named: true });
    const ours = await scene.sent({ needId, introductionId });
    const answer = raw({ from: 'x@somewhere.example', more: [`References: <a@b.example> ${ours.messageId}`] });
    expect((await scene.drop(answer)).activity).toMatchObject({
      need: { id: needId },
      introductionId,
      organisation: { id: scene.ownerId },
      author: 'x@somewhere.example',
    });
    const theirs = await scene.sent({ needId, operatorId: scene.network.otherOperatorId });
    const foreign = raw({ from: 'x@somewhere.example', more: [`In-Reply-To: ${theirs.messageId}`] });
    expect(await scene.drop(foreign)).toMatchObject({ outcome: 'ignored', reason: 'nobody_known' });
  });

  it('knows people with an account, and the hosts of organisations but no shared ones', async () => {
    const email = (await scene.startup.get<{ email: string }>('/api/v1/me')).body.email;
    expect((await scene.drop(raw({ from: email }))).activity?.organisation?.id).toBe(scene.startupId);
    expect((await scene.drop(raw({ from: 'accueil@visiotex-fictif.example' }))).activity?.organisation?.id).toBe(
      scene.startupId,
    );
    const shared = await scene.drop(raw({ from: 'quelquun@gmail.com' }));
    expect(shared).toMatchObject({ outcome: 'ignored', reason: 'nobody_known', activity: null });
    const own = (await scene.facilitator.get<{ email: string; name: string }>('/api/v1/me')).body;
    const written = await scene.drop(raw({ from: own.email, to: `Ana <${CONTACT}>` }));
    expect(written.activity).toMatchObject({ author: own.name, contact: { id: scene.contactId } });
  });

  it('is about what somebody says that it is about, also after nothing came of it', async () => {
    const needId = await scene.publish();
    const mail = raw({ from: 'quelquun@gmail.com' });
    expect((await scene.drop(mail)).outcome).toBe('ignored');
    const said = await scene.drop(mail, `?needId=${needId}`);
    expect(said).toMatchObject({ outcome: 'activity', again: false, activity: { need: { id: needId } } });
    const unknown = await scene.hand(scene.facilitator, DROP, raw(), `?needId=${randomUUID()}`);
    expect([unknown.status, unknown.body.errors?.[0]?.pointer]).toEqual([400, '/needId']);
    expect((await scene.hand(scene.elsewhere, DROP, raw(), `?needId=${needId}`)).status).toBe(400);
  });

  it('of somebody who said no is not kept, nor what a program wrote', async () => {
    await scene.stack.db
      .insertInto('oppositions')
      .values({
        digest: createHash('sha256').update('email:non@visiotex-fictif.example').digest(),
        kind: 'email',
        recordedAt: new Date(),
      })
      .execute();
    const opposed = raw({ from: 'Non <non@visiotex-fictif.example>' });
    expect(await scene.drop(opposed)).toMatchObject({ outcome: 'ignored', reason: 'opposed' });
    const needId = await scene.publish();
    expect(await scene.drop(opposed, `?needId=${needId}`)).toMatchObject({ outcome: 'ignored', reason: 'opposed' });
    const absence = raw({ more: ['Auto-Submitted: auto-replied', 'Content-Type: text/plain'], body: 'Absent.' });
    expect(await scene.drop(absence)).toMatchObject({ outcome: 'ignored', reason: 'automatic' });
  });

  it('is text and nothing else, whatever is in it', async () => {
    const page = '<p>Bonjour <b>Claire</b></p><script>alert(1)</script><img src="https://evil.example/x.png">';
    const { activity } = await scene.drop(raw({ more: ['Content-Type: text/html; charset=utf-8'], body: page }));
    expect(activity?.text).toBe('Bonjour Claire');
  });

  it('is read also where it is long, and refused where it is none', async () => {
    const long = raw({ body: `Bonjour.\r\n${'x '.repeat(300_000)}` });
    const kept = await scene.drop(long);
    expect(kept.activity?.text.startsWith('Bonjour.')).toBe(true);
    expect(kept.activity?.text.length).toBeLessThanOrEqual(50_000);
    const empty = await scene.hand(scene.facilitator, DROP, '');
    expect([empty.status, empty.body.errors?.[0]?.code]).toEqual([400, 'empty']);
    const page = await scene.hand(scene.facilitator, DROP, '<html><p>Bonjour</p></html>');
    expect([page.status, page.body.errors?.[0]?.code]).toEqual([400, 'not_a_mail']);
    expect((await scene.hand(scene.facilitator, DROP, Buffer.alloc(25 * 1024 * 1024 + 1, 65))).status).toBe(413);
  });

  it.each([
    ['nobody', 401],
    ['owner', 403],
    ['startup', 403],
  ] as const)('is not taken from a %s', async (name, status) => {
    expect((await scene.hand(scene[name], DROP, raw())).status).toBe(status);
    expect((await scene.hand(scene[name], HOOK, raw())).status).toBe(status);
  });

  it('is its operator’s alone', async () => {
    const mail = raw({ from: 'accueil@visiotex-fictif.example' });
    const one = await scene.drop(mail);
    const other = await scene.hand(scene.elsewhere, DROP, mail);
    expect(other.body).toMatchObject({ outcome: 'activity', again: false });
    expect(other.body.activity?.id).not.toBe(one.activity?.id);
    expect((await scene.elsewhere.get(`/api/v1/activities/${one.activity?.id}`)).status).toBe(404);
  });
});
