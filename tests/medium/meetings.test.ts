import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type IntroductionScene,
  mailsOf,
  openIntroductionScene,
  type ProblemBody,
} from '../support/introduction-scene.ts';

interface MeetingBody {
  readonly id: string;
  readonly version: number;
  readonly sequence: number;
  readonly uid: string;
  readonly state: string;
  readonly startsAt: string;
  readonly organiser: { email: string };
  readonly attendees: { email: string; side: string; answer: string }[];
}

let scene: IntroductionScene;
beforeAll(async () => {
  scene = await openIntroductionScene();
});
afterAll(() => scene?.stack.stop());

const inDays = (days: number, hours = 0) => new Date(Date.now() + (days * 24 + hours) * 3_600_000).toISOString();
const plan = (over: object = {}) => ({
  startsAt: inDays(7),
  endsAt: inDays(7, 2),
  timeZone: 'Europe/Paris',
  place: '12, rue des Tanneurs ; Roubaix',
  ...over,
});
const introduced = async () => scene.introduce(await scene.publish(), { named: true });
const meetingsOf = (id: string) => `/api/v1/introductions/${id}/meetings`;

async function planned(introduction: string, over: object = {}): Promise<MeetingBody> {
  const answer = await scene.facilitator.post<MeetingBody>(meetingsOf(introduction), plan(over));
  expect(answer.status, answer.text).toBe(201);
  return answer.body;
}

/** What was written to whom, with the file's method, sequence and attendees. */
async function told(introduction: string) {
  return (await mailsOf(scene.stack, introduction)).map((mail) => {
    const { method, content } = mail.icalendar as { method: string; content: string };
    const plain = content.replace(/\r\n[ \t]/g, '');
    return {
      kind: mail.kind,
      to: mail.toAddress,
      method,
      uid: /^UID:(.*)$/m.exec(plain)?.[1]?.trim(),
      sequence: Number(/^SEQUENCE:(\d+)/m.exec(plain)?.[1]),
      attendees: [...plain.matchAll(/^ATTENDEE.*mailto:(\S+)/gm)].map((match) => match[1]),
    };
  });
}

describe('a meeting', () => {
  it('is called by a facilitator, and everybody gets an invitation for the calendar', async () => {
    const introduction = await introduced();
    const meeting = await planned(introduction);
    expect(meeting).toMatchObject({ sequence: 0, state: 'planned' });
    expect(meeting.attendees.map((one) => one.side)).toEqual(['owner', 'startup']);
    const mails = await told(introduction);
    const addresses = meeting.attendees.map((one) => one.email).toSorted();
    expect(mails.map((mail) => mail.to).toSorted()).toEqual(addresses);
    for (const mail of mails)
      expect(mail).toMatchObject({ kind: 'meeting_invitation', method: 'REQUEST', uid: meeting.uid, sequence: 0 });
    expect(mails[0]?.attendees.toSorted()).toEqual(addresses);
    const stands = await scene.facilitator.get<{ state: string }>(`/api/v1/introductions/${introduction}`);
    expect(stands.body.state).toBe('meeting');
    const file = await fetch(`${scene.stack.url}/api/v1/meetings/${meeting.id}/invitation.ics`, {
      headers: scene.startup.headers,
    });
    expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=REQUEST');
    expect(await file.text()).toContain(`UID:${meeting.uid}`);
    const list = await scene.owner.get<{ items: MeetingBody[] }>(meetingsOf(introduction));
    expect(list.body.items.map((one) => one.id)).toEqual([meeting.id]);
  });

  it('takes an introduction no step back', async () => {
    const introduction = await scene.introduce(await scene.publish(), { named: true, state: 'pilot' });
    await planned(introduction);
    const stands = await scene.facilitator.get<{ state: string }>(`/api/v1/introductions/${introduction}`);
    expect(stands.body.state).toBe('pilot');
  });

  it('is moved under the same UID with the next sequence, and is asked anew', async () => {
    const introduction = await introduced();
    const meeting = await planned(introduction);
    await scene.stack.db
      .updateTable('meetingAttendees')
      .set({ answer: 'accepted', answerSequence: 0, answeredAt: new Date() })
      .where('meetingId', '=', meeting.id)
      .execute();
    const path = `/api/v1/meetings/${meeting.id}`;
    const said = await scene.facilitator.patch<MeetingBody>(path, { version: 1, description: 'Ordre du jour.' });
    expect(said.body).toMatchObject({ sequence: 1, version: 2 });
    expect(said.body.attendees.map((one) => one.answer)).toEqual(['accepted', 'accepted']);
    const moved = await scene.facilitator.patch<MeetingBody>(path, {
      version: 2,
      startsAt: inDays(8),
      endsAt: inDays(8, 1),
    });
    expect(moved.body).toMatchObject({ sequence: 2, uid: meeting.uid });
    expect(moved.body.attendees.map((one) => one.answer)).toEqual(['needs_action', 'needs_action']);
    expect((await scene.facilitator.patch(path, { version: 2, place: 'Ailleurs' })).status).toBe(409);
    const mails = (await told(introduction)).filter((mail) => mail.kind === 'meeting_updated');
    expect(mails.map((mail) => [mail.method, mail.sequence])).toEqual([
      ['REQUEST', 1],
      ['REQUEST', 1],
      ['REQUEST', 2],
      ['REQUEST', 2],
    ]);
  });

  it('tells who is left out that it is off, and who is new that it is on', async () => {
    const introduction = await introduced();
    const meeting = await planned(introduction, {
      attendees: [{ email: 'Ana@Atelier.example', name: 'Ana' }, { email: 'bob@atelier.example' }],
    });
    expect(meeting.attendees.map((one) => [one.email, one.side])).toEqual([
      ['ana@atelier.example', 'other'],
      ['bob@atelier.example', 'other'],
    ]);
    const change = { version: 1, attendees: [{ email: 'bob@atelier.example' }, { email: 'eve@atelier.example' }] };
    const changed = await scene.facilitator.patch<MeetingBody>(`/api/v1/meetings/${meeting.id}`, change);
    expect(changed.body.attendees.map((one) => one.email)).toEqual(['bob@atelier.example', 'eve@atelier.example']);
    const mails = (await told(introduction)).filter((mail) => mail.sequence === 1);
    const both = ['bob@atelier.example', 'eve@atelier.example'];
    expect(mails.map(({ kind, to, method, attendees }) => ({ kind, to, method, attendees }))).toEqual([
      { kind: 'meeting_cancelled', to: 'ana@atelier.example', method: 'CANCEL', attendees: ['ana@atelier.example'] },
      { kind: 'meeting_updated', to: 'bob@atelier.example', method: 'REQUEST', attendees: both },
      { kind: 'meeting_invitation', to: 'eve@atelier.example', method: 'REQUEST', attendees: both },
    ]);
  });

  it('is called off once, and is over then', async () => {
    const introduction = await introduced();
    const meeting = await planned(introduction);
    const path = `/api/v1/meetings/${meeting.id}`;
    expect((await scene.facilitator.post(`${path}/held`, { version: 1 })).status, 'not before it begins').toBe(409);
    const off = await scene.facilitator.post<MeetingBody>(`${path}/cancel`, { version: 1 });
    expect(off.body).toMatchObject({ state: 'cancelled', sequence: 1 });
    for (const answer of [
      await scene.facilitator.post(`${path}/cancel`, { version: 2 }),
      await scene.facilitator.patch(path, { version: 2, place: 'Ailleurs' }),
    ])
      expect(answer.status).toBe(409);
    const mails = (await told(introduction)).filter((mail) => mail.kind === 'meeting_cancelled');
    expect(mails.map((mail) => [mail.method, mail.sequence])).toEqual(Array(2).fill(['CANCEL', 1]));
    const file = await scene.owner.get(`${path}/invitation.ics`);
    expect(file.text).toContain('METHOD:CANCEL');
  });

  it('is noted as held once it began', async () => {
    const meeting = await planned(await introduced());
    await scene.stack.db
      .updateTable('meetings')
      .set({ startsAt: new Date(Date.now() - 3_600_000) })
      .where('id', '=', meeting.id)
      .execute();
    const held = await scene.facilitator.post<MeetingBody>(`/api/v1/meetings/${meeting.id}/held`, { version: 1 });
    expect(held.body).toMatchObject({ state: 'held', sequence: 0 });
  });

  it('refuses what is none', async () => {
    const introduction = await introduced();
    await scene.stack.db.insertInto('oppositions').values(opposed('non@atelier.example')).execute();
    for (const [over, pointer] of [
      [{ startsAt: inDays(-1) }, '/startsAt'],
      [{ endsAt: inDays(6) }, '/endsAt'],
      [{ endsAt: inDays(9) }, '/endsAt'],
      [{ timeZone: 'Europe/Lille' }, '/timeZone'],
      [{ timeZone: '+01:00' }, '/timeZone'],
      [{ url: 'javascript:alert(1)' }, '/url'],
      [{ url: 'file:///etc/passwd' }, '/url'],
      [{ attendees: [] }, '/attendees'],
      [{ attendees: [{ email: 'a@b.example' }, { email: 'A@B.example' }] }, '/attendees'],
      [{ attendees: [{ email: 'a@b.example\r\nBcc: x@y.example' }] }, '/attendees/0/email'],
      [{ attendees: [{ email: 'non@atelier.example' }] }, '/attendees/0/email'],
      [{ organiserId: introduction }, '/'],
    ] as const) {
      const answer = await scene.facilitator.post<ProblemBody>(meetingsOf(introduction), plan(over));
      expect([answer.status, answer.body.errors?.[0]?.pointer], JSON.stringify(over)).toEqual([400, pointer]);
    }
    expect(await told(introduction)).toEqual([]);
  });
});

function opposed(email: string) {
  const digest = createHash('sha256').update(`email:${email}`).digest();
  return { digest, kind: 'email' as const, recordedAt: new Date() };
}

describe('who may', () => {
  it('facilitators plan, both sides read; before names nobody', async () => {
    const introduction = await introduced();
    for (const name of ['owner', 'startup'] as const)
      expect((await scene[name].post(meetingsOf(introduction), plan())).status, name).toBe(403);
    const { id } = await planned(introduction);
    for (const name of ['owner', 'startup'] as const) {
      expect((await scene[name].get(`/api/v1/meetings/${id}`)).status).toBe(200);
      for (const answer of [
        await scene[name].patch(`/api/v1/meetings/${id}`, { version: 1, place: 'x' }),
        await scene[name].post(`/api/v1/meetings/${id}/cancel`, { version: 1 }),
        await scene[name].post(`/api/v1/meetings/${id}/held`, { version: 1 }),
      ])
        expect(answer.status, name).toBe(403);
    }
    const asked = await scene.introduce(await scene.publish(), { named: false });
    for (const name of ['owner', 'startup', 'facilitator'] as const)
      expect((await scene[name].get<ProblemBody>(meetingsOf(asked))).body.errors?.[0]?.code).toBe(
        'names_not_disclosed',
      );
    expect((await scene.facilitator.post(meetingsOf(asked), plan())).status).toBe(409);
  });

  it.each([
    ['third', 404],
    ['elsewhere', 404],
    ['nobody', 401],
  ] as const)('to a %s it is not there', async (name, status) => {
    const introduction = await introduced();
    const { id } = await planned(introduction);
    for (const answer of [
      await scene[name].get(meetingsOf(introduction)),
      await scene[name].post(meetingsOf(introduction), plan()),
      await scene[name].get(`/api/v1/meetings/${id}`),
      await scene[name].get(`/api/v1/meetings/${id}/invitation.ics`),
      await scene[name].patch(`/api/v1/meetings/${id}`, { version: 1, place: 'x' }),
      await scene[name].post(`/api/v1/meetings/${id}/cancel`, { version: 1 }),
    ])
      expect(answer.status, answer.text).toBe(status);
  });
});
