import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DROP, type InboundScene, openInboundScene, raw } from '../support/inbound-scene.ts';

let scene: InboundScene;
beforeAll(async () => {
  scene = await openInboundScene();
});
afterAll(() => scene?.stack.stop());

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
    expect(await scene.drop(reply(bob, file(uid, bob, 'ACCEPTED', 0)))).toMatchObject({
      outcome: 'meeting_answer',
      meetingId: id,
      activity: null,
    });
    expect(await answers()).toEqual(['accepted', 'needs_action']);
    await scene.drop(reply(bob, file(uid, bob, 'DECLINED', 0, '20270105T120000Z')));
    expect(await answers()).toEqual(['declined', 'needs_action']);
    const late = await scene.drop(reply(bob, file(uid, bob, 'TENTATIVE', 0, '20270105T110000Z')));
    expect(late).toMatchObject({ outcome: 'ignored', reason: 'outdated' });
    expect(await answers()).toEqual(['declined', 'needs_action']);
  });

  it('is told to be none where it is somebody else’s, of another time, or of a meeting that is over', async () => {
    const { id, uid, answers } = await meeting();
    const bob = 'bob@atelier.example';
    const told = async (mail: string) => {
      const { outcome, reason } = await scene.drop(mail);
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
    const elsewhere = await scene.hand(
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
