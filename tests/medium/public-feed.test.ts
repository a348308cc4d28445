import { afterAll, beforeAll, expect, it } from 'vitest';
import { type IntroductionScene, openIntroductionScene } from '../support/introduction-scene.ts';

interface Feed {
  readonly version: string;
  readonly title: string;
  readonly language: string;
  readonly feed_url: string;
  readonly items: readonly { id: string; title: string; content_text: string }[];
}

let scene: IntroductionScene;
beforeAll(async () => {
  scene = await openIntroductionScene();
});
afterAll(() => scene?.stack.stop());

it('teasers that everybody may read are a JSON Feed, in the reader’s language, without a word of the need', async () => {
  const shown = await scene.publish({ visibility: 'public', title: 'Secret de la rame' });
  await scene.publish({ visibility: 'public', title: 'Pas pour tout le monde' });
  const anonymous = await scene.publish({ visibility: 'anonymous' });
  await scene.stack.db.updateTable('needs').set({ teaserPublic: true }).where('id', 'in', [shown, anonymous]).execute();
  const answer = await scene.nobody.get<Feed>('/api/v1/public/needs/feed?lang=de');
  expect(answer.status, answer.text).toBe(200);
  expect(answer.body).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Navette: öffentliche Bedarfe der Industrie',
    language: 'de',
    feed_url: `${scene.stack.url}/api/v1/public/needs/feed`,
  });
  expect(answer.body.items.map((item) => item.id)).toEqual([`urn:uuid:${shown}`]);
  expect(answer.body.items[0]?.content_text).toContain('Weberei');
  expect(answer.text).not.toMatch(/Secret|Tissages Fictifs|Roubaix|défauts|20\d\d-\d\d-\d\dT/);
});
