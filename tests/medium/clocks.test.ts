import { addWorkingDays, dayIn } from '@navette/calendar';
import { listClocks, listIntroductionSteps } from '@navette/db';
import { createContext, runClocks } from '@navette/usecases';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AskedStartup, askedStartup } from '../support/asked-startup.ts';
import type { Client } from '../support/client.ts';
import { startMailServer, type TestMailServer } from '../support/mail-server.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

/** Time is driven by hand: what is due is done by the verb that the worker's schedule calls, at moments that the test sets. */
let stack: Stack;
let post: TestMailServer;
let network: Network;
let facilitator: Client;
let asked: AskedStartup;

beforeAll(async () => {
  post = await startMailServer();
  stack = await startStack({ smtpUrl: post.url });
  network = await createNetwork(stack);
  facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
});
afterAll(async () => {
  await stack?.stop();
  await post?.close();
});
beforeEach(async () => {
  // One clock at a time: those of the test before would go on as well.
  asked = await askedStartup(network, facilitator);
  await stack.db
    .updateTable('clocks')
    .set({ state: 'stopped', nextAt: null })
    .where('needId', '<>', asked.needId)
    .execute();
});

function runAt(moment: string) {
  return runClocks(
    createContext({ db: stack.db, actor: { kind: 'system', job: 'clocks' }, now: () => new Date(moment) }),
  );
}

/** The clock of the introduction, as if it had been started on a day. */
async function startedOn(day: string, due: string, next: string): Promise<string> {
  const { items } = await listClocks(stack.db, { introductionId: asked.introductionId, limit: 1 });
  const id = items[0]?.id ?? '';
  await stack.db
    .updateTable('clocks')
    .set({ startedAt: new Date(`${day}T09:00:00Z`), dueOn: due, nextAt: new Date(next) })
    .where('id', '=', id)
    .execute();
  return id;
}

const mailsOf = (kind: string) =>
  stack.db
    .selectFrom('mails')
    .select(['id', 'kind', 'toAddress'])
    .where('kind', '=', kind)
    .where('introductionId', '=', asked.introductionId)
    .execute();

describe('the clock of a startup that was asked', () => {
  it('is due in five working days of the place where the startup is', async () => {
    const { items } = await listClocks(stack.db, { introductionId: asked.introductionId, limit: 1 });
    expect(items[0]).toMatchObject({ kind: 'answer', waitsFor: 'startup', state: 'running', step: 0 });
    const today = dayIn('Europe/Paris', items[0]?.startedAt ?? new Date(0));
    expect(items[0]?.dueOn).toBe(addWorkingDays(today, 5, { country: 'FR', region: '59', closures: [] }));
  });

  it('reminds once, however often and by however many it is run', async () => {
    await startedOn('2026-11-30', '2026-12-07', '2026-12-03T07:00:00Z');
    expect(await runAt('2026-12-03T06:59:00Z')).toMatchObject({ reminded: 0 });
    const runs = await Promise.all(Array.from({ length: 4 }, () => runAt('2026-12-03T07:00:00Z')));
    expect(runs.reduce((sum, run) => sum + run.reminded, 0)).toBe(1);
    expect(await mailsOf('reminder')).toHaveLength(1);
  });

  it('loses nothing over a day down, and nobody falls silent without the reminders that come before', async () => {
    const id = await startedOn('2026-11-30', '2026-12-07', '2026-12-03T07:00:00Z');
    // Down for a fortnight: the first reminder goes out, and the rest keep their distance.
    expect(await runAt('2026-12-17T10:00:00Z')).toEqual({ reminded: 1, held: 0, escalated: 0, silent: 0 });
    expect(await runAt('2026-12-17T10:00:00Z')).toEqual({ reminded: 0, held: 0, escalated: 0, silent: 0 });
    // Three working days after Thursday the 17th, over a week-end: Tuesday the 22nd.
    expect(await runAt('2026-12-22T06:00:00Z')).toMatchObject({ reminded: 0 });
    expect(await runAt('2026-12-22T07:00:00Z')).toMatchObject({ reminded: 1 });
    // Two working days on, Christmas and a week-end between: Thursday the 24th.
    expect(await runAt('2026-12-24T07:00:00Z')).toMatchObject({ silent: 1 });
    const clock = await stack.db.selectFrom('clocks').selectAll().where('id', '=', id).executeTakeFirst();
    expect(clock).toMatchObject({ state: 'silent', nextAt: null });
    const introduction = await facilitator.get(`/api/v1/introductions/${asked.introductionId}`);
    expect(introduction.body).toMatchObject({ state: 'expired' });
    const steps = await listIntroductionSteps(stack.db, asked.introductionId);
    expect(steps.at(-1)).toMatchObject({ state: 'expired', bySide: 'system', reason: 'startup' });
    expect(await mailsOf('reminder')).toHaveLength(2);
    expect((await runAt('2027-03-01T10:00:00Z')).silent).toBe(0);
  });

  it('skips closures of the network', async () => {
    const admin = await network.person({ role: 'admin' });
    await admin.patch('/api/v1/settings', { closures: [{ from: '2026-12-18', to: '2027-01-03' }] });
    await startedOn('2026-11-30', '2026-12-07', '2026-12-03T07:00:00Z');
    await runAt('2026-12-17T10:00:00Z');
    expect(await runAt('2026-12-31T10:00:00Z')).toMatchObject({ reminded: 0 });
    // The first working day after the closure is Monday the 4th: the third is Wednesday the 6th.
    expect(await runAt('2027-01-06T07:00:00Z')).toMatchObject({ reminded: 1 });
    await admin.patch('/api/v1/settings', { closures: [] });
  });

  it('stops with the answer, and tells answer habits from five requests on', async () => {
    const startup = await network.person({ organisationIds: [asked.startupId] });
    const undertaking = await startup.get<{ version: string }>('/api/v1/undertaking');
    const answered = await startup.post(`/api/v1/introductions/${asked.introductionId}/answer`, {
      answer: 'interested',
      undertaking: { version: undertaking.body.version },
    });
    expect(answered.status, answered.text).toBe(200);
    const { items } = await listClocks(stack.db, { introductionId: asked.introductionId, limit: 5 });
    expect(items.map((clock) => clock.kind)).toEqual(['choice']);
    const habit = await facilitator.get(`/api/v1/organisations/${asked.startupId}/answer-habit`);
    expect(habit.body).toEqual({ habit: null });
    const times = await stack.db
      .selectFrom('answerTimes')
      .selectAll()
      .where('organisationId', '=', asked.startupId)
      .execute();
    expect(times).toMatchObject([{ side: 'startup', workingDays: 0, answered: true }]);
  });

  it('holds a reminder to an owner until the référent clicks', async () => {
    const startup = await network.person({ organisationIds: [asked.startupId] });
    const undertaking = await startup.get<{ version: string }>('/api/v1/undertaking');
    await startup.post(`/api/v1/introductions/${asked.introductionId}/answer`, {
      answer: 'interested',
      undertaking: { version: undertaking.body.version },
    });
    const id = await startedOn('2026-11-30', '2026-12-07', '2026-12-04T07:00:00Z');
    expect(await runAt('2026-12-04T07:00:00Z')).toMatchObject({ held: 1, reminded: 0 });
    expect(await mailsOf('reminder')).toHaveLength(0);
    const held = await facilitator.get<{ items: { id: string; held: boolean }[] }>('/api/v1/clocks?held=true');
    expect(held.body.items.map((clock) => clock.id)).toContain(id);
    const released = await facilitator.post(`/api/v1/clocks/${id}/remind`);
    expect(released.status, released.text).toBe(200);
    expect((await facilitator.post(`/api/v1/clocks/${id}/remind`)).status).toBe(409);
    expect(await mailsOf('reminder')).toHaveLength(1);
    const foreign = await network.person({ role: 'facilitator', operatorId: network.otherOperatorId });
    expect((await foreign.post(`/api/v1/clocks/${id}/remind`)).status).toBe(404);
  });
});
