import { withClient } from '@navette/infra/launcher/database/connect.ts';
import { createContext, sealAuditLog } from '@navette/usecases';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type IntroductionScene, openIntroductionScene } from '../support/introduction-scene.ts';

let scene: IntroductionScene;
beforeAll(async () => {
  scene = await openIntroductionScene();
});
afterAll(() => scene?.stack.stop());

it('an administrator sees that the log is whole, and where it was tampered with', async () => {
  await scene.publish();
  await sealAuditLog(createContext({ db: scene.stack.db, actor: { kind: 'system', job: 'seal-audit' } }));
  const verify = async () =>
    (await scene.admin.get<{ intact: boolean; entries: number; broken: string | null }>('/api/v1/audit/verification'))
      .body;
  const whole = await verify();
  expect(whole).toMatchObject({ intact: true, broken: null });
  expect(whole.entries).toBeGreaterThan(3);
  expect((await scene.facilitator.get('/api/v1/audit/verification')).status).toBe(403);
  await withClient(scene.stack.ownerUrl, async (owner) => {
    await owner.query('alter table audit_log disable trigger all');
    await owner.query(`update audit_log set action = 'need.forged' where seq = (select min(seq) from audit_log)`);
  });
  expect(await verify()).toMatchObject({ intact: false, broken: expect.stringMatching(/^entry_changed \d+$/) });
});
