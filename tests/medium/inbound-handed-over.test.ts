import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, visitor } from '../support/client.ts';
import { CONTACT, HOOK, type InboundScene, openInboundScene, raw } from '../support/inbound-scene.ts';

let scene: InboundScene;
beforeAll(async () => {
  scene = await openInboundScene();
});
afterAll(() => scene?.stack.stop());

describe('a server that hands mails over', () => {
  async function key(scopes: string[]): Promise<Client> {
    const secret = `nvt_${randomBytes(32).toString('base64url')}`;
    const personId = (await scene.facilitator.get<{ id: string }>('/api/v1/me')).body.id;
    await scene.stack.db
      .insertInto('apiKeys')
      .values({
        id: v7(),
        personId,
        name: 'Serveur',
        digest: createHash('sha256').update(secret).digest(),
        prefix: secret.slice(0, 8),
        scopes,
        createdAt: new Date(),
        expiresAt: new Date(Date.now() + 3_600_000),
      })
      .execute();
    return visitor(scene.stack, { authorization: `Bearer ${secret}` });
  }

  it('does so by a key with the scope for it, for the operator of its person, and is told no more', async () => {
    const server = await key(['import']);
    const answer = await scene.hand(server, HOOK, raw());
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    expect(answer.body).toMatchObject({ outcome: 'activity', activity: null });
    const list = await scene.facilitator.get<{ items: { subject: string }[] }>('/api/v1/activities?limit=1');
    expect(list.body.items[0]?.subject).toBe('Nos bobines');
    expect((await scene.hand(await key(['read', 'write']), HOOK, raw())).status).toBe(403);
  });

  it('tells that a mail of ours came back: it is marked, and nothing goes there any more', async () => {
    const toAddress = 'partie@visiotex-fictif.example';
    const ours = await scene.sent({ toAddress });
    const bounce = (over: { status?: string; recipient?: string; original?: string } = {}) =>
      raw({
        from: 'MAILER-DAEMON@mx.example',
        subject: 'Undelivered Mail Returned to Sender',
        more: ['Content-Type: multipart/report; report-type=delivery-status; boundary=b'],
        body: [
          '--b',
          'Content-Type: text/plain',
          '',
          'Sorry.',
          '--b',
          'Content-Type: message/delivery-status',
          '',
          'Reporting-MTA: dns; mx.example',
          '',
          `Final-Recipient: rfc822; ${over.recipient ?? toAddress}`,
          'Action: failed',
          `Status: ${over.status ?? '5.1.1'}`,
          '--b',
          'Content-Type: text/rfc822-headers',
          '',
          `Message-ID: ${over.original ?? ours.messageId}`,
          'Subject: x',
          '--b--',
        ].join('\r\n'),
      });
    const server = await key(['import']);
    for (const [over, reason] of [
      [{ status: '4.2.2' }, 'not_final'],
      [{ recipient: CONTACT }, 'unknown_mail'],
      [{ original: `<navette.${v7()}@navette.example>` }, 'unknown_mail'],
    ] as const)
      expect((await scene.hand(server, HOOK, bounce(over))).body).toMatchObject({ outcome: 'ignored', reason });
    expect((await scene.hand(server, HOOK, bounce())).body).toMatchObject({ outcome: 'bounce', mailId: ours.id });
    const mail = await scene.stack.db
      .selectFrom('mails')
      .selectAll()
      .where('id', '=', ours.id)
      .executeTakeFirstOrThrow();
    expect(mail.state).toBe('refused');
    const stops = await scene.stack.db.selectFrom('mailStops').selectAll().where('address', '=', toAddress).execute();
    expect(stops).toMatchObject([{ reason: 'bounced', mailId: ours.id }]);
    expect(
      await scene.stack.db.selectFrom('mailStops').select('address').where('address', '=', CONTACT).execute(),
    ).toEqual([]);
  });
});
