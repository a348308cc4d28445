import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { crawl, found } from '../support/crawl.ts';
import { eventually } from '../support/eventually.ts';
import { type LeakScene, openLeakScene } from '../support/leak-stages/scene.ts';
import { AFTER, CARD, EXACT, FILES, NAMES, NEVER, OF_NO, OF_YES } from '../support/leak-stages/words.ts';
import { tokenIn } from '../support/mail-server.ts';

/**
 * What each stage of an introduction tells, and to whom. One startup goes from teaser to names, another stays at the
 * teaser; after each step both read all that they can, by account, by link and by mail, and what they read is searched.
 */
let scene: LeakScene;
beforeAll(async () => {
  scene = await openLeakScene();
});
afterAll(() => scene?.close());

describe('what a startup is told, step by step', () => {
  it('asked: the teaser, and no word of the text, by page, stream, link and mail', async () => {
    const [yes, no] = [await scene.told('yes'), await scene.told('no')];
    expect(found(yes, [...CARD, ...EXACT, ...NAMES, ...NEVER, ...OF_NO])).toEqual([]);
    expect(found(no, [...CARD, ...EXACT, ...NAMES, ...NEVER, ...OF_YES])).toEqual([]);
    expect(found(yes, [scene.made.owner, ...FILES, ...(scene.ids.attachment ?? [])])).toEqual([]);
    expect(found(no, FILES)).toEqual([]);
    expect(found(yes, ['"stage":"teaser"']).length, 'can fail: the teaser is read').toBeGreaterThan(3);
  }, 120_000);

  it('interested, under the undertaking: the card, and still no name; the other nothing more', async () => {
    const { undertaking } = (
      await scene.nobody().get<{ undertaking: { version: string } }>(`/api/v1/links/${scene.tokens.yes}`)
    ).body;
    await scene.done(scene.nobody(), `/api/v1/links/${scene.tokens.yes}`, {
      answer: 'interested',
      undertaking: { version: undertaking.version },
    });
    await scene.post.mailTo('zqodile@zqowner.example', 'intéressée');
    const thread = `/api/v1/introductions/${scene.made.yesIntroduction}/messages`;
    await scene.done(scene.accounts.yes as Client, thread, { text: 'Quelle cadence ? zqThread' });
    await scene.done(scene.accounts.owner as Client, thread, {
      text: 'zqThread. zqOdile Patronne, de zqOwnerName à zqTown (59123) : zqodile@zqowner.example, https://zqowner.example/a, 03 20 99 11 22. Demandez zqodile, ou zqCousine. Patronne',
    });
    const [yes, no] = [await scene.told('yes'), await scene.told('no')];
    expect(found(yes, [...NAMES, ...FILES, ...NEVER, ...OF_NO, scene.made.owner, '03 20 99 11 22'])).toEqual([]);
    expect(found(yes, [scene.ids.attachment?.[0] ?? '']).length, 'can fail: the file of the card').toBeGreaterThan(0);
    expect(found(yes, [scene.ids.attachment?.[1] ?? ''])).toEqual([]);
    expect(found(yes, ['zqThread']).length, 'can fail: the thread').toBeGreaterThan(0);
    expect(found(no, [...FILES, 'zqThread'])).toEqual([]);
    for (const word of CARD) expect(found(yes, [word]).length, `can fail: ${word}`).toBeGreaterThan(0);
    expect(found(no, [...CARD, ...EXACT, ...NAMES, ...NEVER, ...OF_YES])).toEqual([]);
  }, 120_000);

  it('chosen: names and contacts; the other still nothing more', async () => {
    scene.tokens.choose = tokenIn(await scene.post.mailTo('zqodile@zqowner.example', 'intéressée'));
    await scene.done(scene.nobody(), `/api/v1/links/${scene.tokens.choose}`, {
      answer: 'choose',
      choices: [{ introductionId: scene.made.yesIntroduction, answer: 'chosen' }],
    });
    await eventually('a mail with the names', async () =>
      found(scene.mailsTo('yes'), ['zqOwnerName']).length > 0 ? true : undefined,
    );
    const [yes, no] = [await scene.told('yes'), await scene.told('no', { writes: true })];
    for (const word of [...CARD, 'zqOwnerName', 'zqOdile', 'zqodile@zqowner.example'])
      expect(found(yes, [word]).length, `can fail: ${word}`).toBeGreaterThan(0);
    expect(found(yes, [...NEVER, ...OF_NO])).toEqual([]);
    expect(found(no, [...CARD, ...EXACT, ...NAMES, ...NEVER, ...OF_YES, scene.made.owner])).toEqual([]);
  }, 120_000);

  it('afterwards: what the two sides do is theirs, in all that it leads to', async () => {
    const [owner, yes] = [scene.accounts.owner as Client, scene.accounts.yes as Client];
    const under = `/introductions/${scene.made.yesIntroduction}`;
    const evidence = await scene.attached(yes, `${under}/attachments?fileName=zqEvidence.png&purpose=evidence`);
    const outcome = await scene.done(owner, `/api/v1${under}/outcomes`, {
      kind: 'quote',
      amount: 1_000,
      note: 'zqOutcome',
      evidenceId: evidence,
    });
    await scene.done(owner, `/api/v1${under}/ndas`, {
      signatories: [
        { name: 'zqSignatory', organisation: 'zqOwnerName SA' },
        { name: 'zqYann', organisation: 'zqYesName' },
      ],
      signedOn: '2026-01-05',
    });
    const meeting = await scene.done(scene.accounts.facilitator as Client, `/api/v1${under}/meetings`, {
      startsAt: new Date(Date.now() + 3 * 86_400_000).toISOString(),
      endsAt: new Date(Date.now() + 3 * 86_400_000 + 3_600_000).toISOString(),
      timeZone: 'Europe/Paris',
      summary: 'zqMeeting',
    });
    await eventually('the invitation', async () =>
      found(scene.mailsTo('yes'), ['zqMeeting']).length > 0 ? true : undefined,
    );
    scene.ids = {
      ...scene.ids,
      outcome: [outcome.id],
      meeting: [meeting.id],
      attachment: [...(scene.ids.attachment ?? []), evidence],
    };
    const [heardByYes, heardByNo] = [await scene.told('yes'), await scene.told('no')];
    for (const word of [...AFTER, ...FILES])
      expect(found(heardByYes, [word]).length, `can fail: ${word}`).toBeGreaterThan(0);
    expect(found(heardByYes, [...NEVER, ...OF_NO])).toEqual([]);
    expect(found(heardByNo, [...AFTER, ...FILES, ...CARD, ...NAMES, ...NEVER, ...OF_YES])).toEqual([]);
  }, 120_000);

  it('tells visitors, strangers and other operators nothing at any time', async () => {
    for (const name of ['visitor', 'stranger', 'elsewhere']) {
      const client = scene.accounts[name] ?? scene.nobody();
      const heard = [...(await crawl(scene.operations, client, scene.ids, { writes: true })), ...scene.mailsTo(name)];
      heard.push(scene.streamOf(name));
      const directory = name === 'elsewhere' ? [] : ['zqOwnerName', ...OF_YES, ...OF_NO];
      expect(
        found(heard, [
          ...CARD,
          ...EXACT,
          ...AFTER,
          ...FILES,
          'zqOdile',
          'zqodile@',
          ...NEVER.slice(0, 5),
          ...directory,
        ]),
      ).toEqual([]);
    }
  }, 120_000);

  it('tells the owner what the operator keeps for itself in no way', async () => {
    const heard = [
      ...(await crawl(scene.operations, scene.accounts.owner as Client, scene.ids)),
      ...scene.mailsTo('owner'),
    ];
    expect(found(heard, ['zqActivity'])).toEqual([]);
    expect(found(heard, ['zqSecretText']).length, 'can fail').toBeGreaterThan(0);
    expect(found(heard, ['zqVeto']).length, 'can fail: the veto is the owner’s').toBeGreaterThan(0);
    expect(
      found(await crawl(scene.operations, scene.accounts.facilitator as Client, scene.ids), ['zqActivity']).length,
      'can fail',
    ).toBeGreaterThan(0);
  }, 120_000);

  it('notes in the disclosures what was shown, and of the second startup nothing but the teaser', async () => {
    const list = await (scene.accounts.owner as Client).get<{
      items: { stage: string; organisation?: { id: string; name: string } }[];
    }>(`/api/v1/needs/${scene.made.need}/disclosures?limit=100`);
    const of = (id: string) =>
      list.body.items.filter((one) => JSON.stringify(one).includes(id)).map(({ stage }) => stage);
    expect(new Set(of(scene.made.no))).toEqual(new Set(['teaser']));
    expect(new Set(of(scene.made.yes))).toEqual(new Set(['teaser', 'card', 'all']));
  });

  it('opens a link for one purpose, and shows nothing of it by another address', async () => {
    for (const [name, token] of Object.entries(scene.tokens)) {
      for (const path of [`/api/v1/shared/shortlists/${token}`, `/api/unsubscribe/${token}`]) {
        const answer = await scene.nobody().get(path);
        expect(answer.status, `${name} ${path}`).toBe(404);
        expect(answer.text).not.toContain('zq');
      }
    }
  });

  it('logs no word of any of it: no name, no address, no token', () => {
    const log = scene.stack.log.join('\n');
    expect(log).toContain('"msg":"request"');
    const secrets = [
      ...CARD,
      ...AFTER,
      ...FILES,
      ...NAMES,
      ...NEVER.slice(0, 5),
      ...OF_YES,
      ...OF_NO,
      ...Object.values(scene.tokens),
    ];
    for (const word of secrets) expect(log.includes(word), word).toBe(false);
    expect(log).not.toMatch(/[\w.+-]+@[\w-]+\.example/);
  });
});
