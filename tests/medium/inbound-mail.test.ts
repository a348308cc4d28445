import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, visitor } from '../support/client.ts';
import { type IntroductionScene, openIntroductionScene, type ProblemBody } from '../support/introduction-scene.ts';

interface InboundBody {
  readonly outcome: string;
  readonly reason: string | null;
  readonly again: boolean;
  readonly meetingId: string | null;
  readonly mailId: string | null;
  readonly activity: {
    readonly id: string;
    readonly kind: string;
    readonly at: string;
    readonly subject: string | null;
    readonly text: string;
    readonly author: string | null;
    readonly organisation: { id: string } | null;
    readonly contact: { id: string } | null;
    readonly need: { id: string } | null;
    readonly introductionId: string | null;
  } | null;
}

let scene: IntroductionScene;
let contactId: string;
const CONTACT = 'ana.roux@tissages-fictifs.example';
beforeAll(async () => {
  scene = await openIntroductionScene();
  const contact = { organisationId: scene.ownerId, name: 'Ana Roux', email: CONTACT };
  contactId = (await scene.facilitator.post<{ id: string }>('/api/v1/contacts', contact)).body.id;
});
afterAll(() => scene?.stack.stop());

interface Raw {
  readonly from?: string;
  readonly to?: string;
  readonly id?: string | null;
  readonly subject?: string;
  readonly more?: readonly string[];
  readonly body?: string;
}

function raw({
  from = `Ana Roux <${CONTACT}>`,
  to = 'navette@operator-a.example',
  id,
  subject,
  more,
  body,
}: Raw = {}): string {
  const messageId = id === undefined ? `${randomUUID()}@tissages-fictifs.example` : id;
  return [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject ?? 'Nos bobines'}`,
    'Date: Tue, 05 May 2026 09:30:00 +0200',
    ...(messageId === null ? [] : [`Message-ID: <${messageId}>`]),
    'MIME-Version: 1.0',
    ...(more ?? ['Content-Type: text/plain; charset=utf-8']),
    '',
    body ??
      'Bonjour, la ligne tourne à 40 m/min.\r\n\r\nLe lun. 4 mai 2026 à 10:00, Claire a écrit :\r\n> Quelle cadence ?',
    '',
  ].join('\r\n');
}

async function post(by: Client, path: string, mail: string | Buffer, query = '') {
  const response = await fetch(`${scene.stack.url}${path}${query}`, {
    method: 'POST',
    headers: { ...by.headers, 'content-type': 'message/rfc822' },
    body: typeof mail === 'string' ? mail : new Uint8Array(mail),
  });
  return { status: response.status, body: (await response.json()) as InboundBody & ProblemBody };
}
const DROP = '/api/v1/activities/from-mail';
const HOOK = '/api/v1/inbound/mail';

async function drop(mail: string, query = ''): Promise<InboundBody> {
  const answer = await post(scene.facilitator, DROP, mail, query);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body;
}

/** A mail that we sent. @returns its Message-ID */
async function sent(over: { needId?: string; introductionId?: string; toAddress?: string; operatorId?: string } = {}) {
  const id = v7();
  const at = new Date();
  await scene.stack.db
    .insertInto('mails')
    .values({
      id,
      kind: 'approval_requested',
      state: 'sent',
      toAddress: CONTACT,
      toName: 'Ana Roux',
      operatorId: scene.network.operatorId,
      language: 'fr',
      data: '{}',
      messageId: `navette.${id}`,
      nextTryAt: at,
      createdAt: at,
      ...over,
    })
    .execute();
  return { id, messageId: `<navette.${id}@navette.example>` };
}

describe('a dropped mail', () => {
  it('becomes an activity with whom it was exchanged: what was written, without what is quoted', async () => {
    const { outcome, activity } = await drop(raw());
    expect(outcome).toBe('activity');
    expect(activity).toMatchObject({
      kind: 'mail',
      at: '2026-05-05T07:30:00.000Z',
      subject: 'Nos bobines',
      text: 'Bonjour, la ligne tourne à 40 m/min.',
      author: 'Ana Roux',
      contact: { id: contactId },
      organisation: { id: scene.ownerId },
      need: null,
    });
  });

  it('is kept once', async () => {
    const mail = raw();
    const [one, other] = await Promise.all([drop(mail), drop(mail)]);
    expect([one.again, other.again].toSorted()).toEqual([false, true]);
    expect(one.activity?.id).toBe(other.activity?.id);
    const nameless = raw({ id: null });
    expect((await drop(nameless)).again).toBe(false);
    expect((await drop(nameless)).again).toBe(true);
  });

  it('stands with the need and introduction of the mail of ours that it answers', async () => {
    const needId = await scene.publish();
    const introductionId = await scene.introduce(needId, { named: true });
    const ours = await sent({ needId, introductionId });
    const answer = raw({ from: 'x@somewhere.example', more: [`References: <a@b.example> ${ours.messageId}`] });
    expect((await drop(answer)).activity).toMatchObject({
      need: { id: needId },
      introductionId,
      organisation: { id: scene.ownerId },
      author: 'x@somewhere.example',
    });
    const theirs = await sent({ needId, operatorId: scene.network.otherOperatorId });
    const foreign = raw({ from: 'x@somewhere.example', more: [`In-Reply-To: ${theirs.messageId}`] });
    expect(await drop(foreign)).toMatchObject({ outcome: 'ignored', reason: 'nobody_known' });
  });

  it('knows people with an account, and the hosts of organisations but no shared ones', async () => {
    const email = (await scene.startup.get<{ email: string }>('/api/v1/me')).body.email;
    expect((await drop(raw({ from: email }))).activity?.organisation?.id).toBe(scene.startupId);
    expect((await drop(raw({ from: 'accueil@visiotex-fictif.example' }))).activity?.organisation?.id).toBe(
      scene.startupId,
    );
    const shared = await drop(raw({ from: 'quelquun@gmail.com' }));
    expect(shared).toMatchObject({ outcome: 'ignored', reason: 'nobody_known', activity: null });
    const own = (await scene.facilitator.get<{ email: string; name: string }>('/api/v1/me')).body;
    const written = await drop(raw({ from: own.email, to: `Ana <${CONTACT}>` }));
    expect(written.activity).toMatchObject({ author: own.name, contact: { id: contactId } });
  });

  it('is about what somebody says that it is about, also after nothing came of it', async () => {
    const needId = await scene.publish();
    const mail = raw({ from: 'quelquun@gmail.com' });
    expect((await drop(mail)).outcome).toBe('ignored');
    const said = await drop(mail, `?needId=${needId}`);
    expect(said).toMatchObject({ outcome: 'activity', again: false, activity: { need: { id: needId } } });
    const unknown = await post(scene.facilitator, DROP, raw(), `?needId=${randomUUID()}`);
    expect([unknown.status, unknown.body.errors?.[0]?.pointer]).toEqual([400, '/needId']);
    expect((await post(scene.elsewhere, DROP, raw(), `?needId=${needId}`)).status).toBe(400);
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
    expect(await drop(opposed)).toMatchObject({ outcome: 'ignored', reason: 'opposed' });
    const needId = await scene.publish();
    expect(await drop(opposed, `?needId=${needId}`)).toMatchObject({ outcome: 'ignored', reason: 'opposed' });
    const absence = raw({ more: ['Auto-Submitted: auto-replied', 'Content-Type: text/plain'], body: 'Absent.' });
    expect(await drop(absence)).toMatchObject({ outcome: 'ignored', reason: 'automatic' });
  });

  it('is text and nothing else, whatever is in it', async () => {
    const page = '<p>Bonjour <b>Claire</b></p><script>alert(1)</script><img src="https://evil.example/x.png">';
    const { activity } = await drop(raw({ more: ['Content-Type: text/html; charset=utf-8'], body: page }));
    expect(activity?.text).toBe('Bonjour Claire');
  });

  it('is read also where it is long, and refused where it is none', async () => {
    const long = raw({ body: `Bonjour.\r\n${'x '.repeat(300_000)}` });
    const kept = await drop(long);
    expect(kept.activity?.text.startsWith('Bonjour.')).toBe(true);
    expect(kept.activity?.text.length).toBeLessThanOrEqual(50_000);
    const empty = await post(scene.facilitator, DROP, '');
    expect([empty.status, empty.body.errors?.[0]?.code]).toEqual([400, 'empty']);
    const page = await post(scene.facilitator, DROP, '<html><p>Bonjour</p></html>');
    expect([page.status, page.body.errors?.[0]?.code]).toEqual([400, 'not_a_mail']);
    expect((await post(scene.facilitator, DROP, Buffer.alloc(25 * 1024 * 1024 + 1, 65))).status).toBe(413);
  });

  it.each([
    ['nobody', 401],
    ['owner', 403],
    ['startup', 403],
  ] as const)('is not taken from a %s', async (name, status) => {
    expect((await post(scene[name], DROP, raw())).status).toBe(status);
    expect((await post(scene[name], HOOK, raw())).status).toBe(status);
  });

  it('is its operator’s alone', async () => {
    const mail = raw({ from: 'accueil@visiotex-fictif.example' });
    const one = await drop(mail);
    const other = await post(scene.elsewhere, DROP, mail);
    expect(other.body).toMatchObject({ outcome: 'activity', again: false });
    expect(other.body.activity?.id).not.toBe(one.activity?.id);
    expect((await scene.elsewhere.get(`/api/v1/activities/${one.activity?.id}`)).status).toBe(404);
  });
});

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
    const answer = await post(server, HOOK, raw());
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    expect(answer.body).toMatchObject({ outcome: 'activity', activity: null });
    const list = await scene.facilitator.get<{ items: { subject: string }[] }>('/api/v1/activities?limit=1');
    expect(list.body.items[0]?.subject).toBe('Nos bobines');
    expect((await post(await key(['read', 'write']), HOOK, raw())).status).toBe(403);
  });

  it('tells that a mail of ours came back: it is marked, and nothing goes there any more', async () => {
    const toAddress = 'partie@visiotex-fictif.example';
    const ours = await sent({ toAddress });
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
      expect((await post(server, HOOK, bounce(over))).body).toMatchObject({ outcome: 'ignored', reason });
    expect((await post(server, HOOK, bounce())).body).toMatchObject({ outcome: 'bounce', mailId: ours.id });
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

describe('an answer to an invitation', () => {
  const file = (uid: string, attendee: string, partstat: string, sequence: number, at = '20270105T100000Z') =>
    [
      'BEGIN:VCALENDAR',
      'PRODID:-//Test//EN',
      'VERSION:2.0',
      'METHOD:REPLY',
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `SEQUENCE:${sequence}`,
      `DTSTAMP:${at}`,
      'DTSTART:20270112T090000Z',
      `ATTENDEE;PARTSTAT=${partstat}:mailto:${attendee}`,
      'ORGANIZER:mailto:x@y.example',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n');
  const reply = (from: string, content: string) =>
    raw({
      from,
      subject: 'Accepted',
      more: ['Content-Type: text/calendar; charset=utf-8; method=REPLY'],
      body: content,
    });

  async function meeting() {
    const introduction = await scene.introduce(await scene.publish(), { named: true });
    const startsAt = new Date(Date.now() + 7 * 86_400_000);
    const planned = await scene.facilitator.post<{ id: string; uid: string }>(
      `/api/v1/introductions/${introduction}/meetings`,
      {
        startsAt: startsAt.toISOString(),
        endsAt: new Date(startsAt.getTime() + 3_600_000).toISOString(),
        timeZone: 'Europe/Paris',
        attendees: [{ email: 'bob@atelier.example' }, { email: 'eve@atelier.example' }],
      },
    );
    expect(planned.status, planned.text).toBe(201);
    const answers = async () => {
      const read = await scene.owner.get<{ attendees: { email: string; answer: string }[] }>(
        `/api/v1/meetings/${planned.body.id}`,
      );
      return read.body.attendees.map((one) => one.answer);
    };
    return { ...planned.body, answers };
  }

  it('is noted, and the later one holds', async () => {
    const { id, uid, answers } = await meeting();
    const bob = 'bob@atelier.example';
    expect(await drop(reply(bob, file(uid, bob, 'ACCEPTED', 0)))).toMatchObject({
      outcome: 'meeting_answer',
      meetingId: id,
      activity: null,
    });
    expect(await answers()).toEqual(['accepted', 'needs_action']);
    await drop(reply(bob, file(uid, bob, 'DECLINED', 0, '20270105T120000Z')));
    expect(await answers()).toEqual(['declined', 'needs_action']);
    const late = await drop(reply(bob, file(uid, bob, 'TENTATIVE', 0, '20270105T110000Z')));
    expect(late).toMatchObject({ outcome: 'ignored', reason: 'outdated' });
    expect(await answers()).toEqual(['declined', 'needs_action']);
  });

  it('is told to be none where it is somebody else’s, of another time, or of a meeting that is over', async () => {
    const { id, uid, answers } = await meeting();
    const bob = 'bob@atelier.example';
    const told = async (mail: string) => {
      const { outcome, reason } = await drop(mail);
      return [outcome, reason];
    };
    expect(await told(reply('zoe@atelier.example', file(uid, 'zoe@atelier.example', 'ACCEPTED', 0)))).toEqual([
      'ignored',
      'unknown_attendee',
    ]);
    expect(await told(reply('zoe@atelier.example', file(uid, bob, 'ACCEPTED', 0)))).toEqual([
      'ignored',
      'not_from_attendee',
    ]);
    expect(await told(reply(bob, file(`${randomUUID()}@navette`, bob, 'ACCEPTED', 0)))).toEqual([
      'ignored',
      'unknown_meeting',
    ]);
    await scene.facilitator.patch(`/api/v1/meetings/${id}`, { version: 1, place: 'Ailleurs' });
    expect(await told(reply(bob, file(uid, bob, 'ACCEPTED', 0)))).toEqual(['ignored', 'outdated']);
    expect(await told(reply(bob, file(uid, bob, 'ACCEPTED', 1)))).toEqual(['meeting_answer', null]);
    const elsewhere = await post(
      scene.elsewhere,
      DROP,
      reply('eve@atelier.example', file(uid, 'eve@atelier.example', 'ACCEPTED', 1)),
    );
    expect(elsewhere.body.reason).toBe('unknown_meeting');
    expect(await answers()).toEqual(['accepted', 'needs_action']);
    await scene.facilitator.post(`/api/v1/meetings/${id}/cancel`, { version: 2 });
    expect(await told(reply('eve@atelier.example', file(uid, 'eve@atelier.example', 'ACCEPTED', 2)))).toEqual([
      'ignored',
      'over',
    ]);
  });
});
