import { type RunningApi, startApi } from '@navette/api';
import { openQueue, queueConnection } from '@navette/jobs';
import { createLogger } from '@navette/runtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../e2e/support/browser.ts';
import { type Client, visitor } from '../support/client.ts';
import { createNetwork } from '../support/network.ts';
import { type Engine, type Stack, startStack } from '../support/stack.ts';

const BOARD = '/api/queues';

interface QueuesBody {
  readonly queues: readonly { readonly name: string; readonly counts: Readonly<Record<string, number>> }[];
}

describe.each<Engine>(['postgres', 'redis'])('the queue board on %s', (engine) => {
  let stack: Stack;
  let api: RunningApi;
  let server: { url: string };
  let admin: Client;
  const others: Record<string, Client> = {};

  beforeAll(async () => {
    stack = await startStack({ worker: false, engine });
    const logger = createLogger('test', 'info', { write: () => undefined });
    api = await startApi({ ...stack.config, queueBoard: true }, logger);
    server = { url: `http://127.0.0.1:${api.port}` };
    const network = await createNetwork(stack);
    const here = (client: Client) => visitor(server, client.headers);
    admin = here(await network.person({ role: 'admin' }));
    others.visitor = visitor(server);
    others.member = here(await network.person({}));
    others.facilitator = here(await network.person({ role: 'facilitator', operatorId: network.operatorId }));
    const queue = openQueue(queueConnection(stack.config));
    await queue.add([
      { id: 'a4c0de00-0000-4000-8000-000000000000', name: 'match-need', payload: { needId: network.operatorId } },
    ]);
    await queue.close();
  });
  afterAll(async () => {
    await api?.stop();
    await stack?.stop();
  });

  it('is nothing that exists for anybody but an administrator, and where it is not asked for', async () => {
    for (const path of [BOARD, `${BOARD}/`, `${BOARD}/api/queues`, `${BOARD}/static/favicon.ico`]) {
      for (const [name, client] of Object.entries(others)) {
        expect((await client.get(path)).status, `${name} ${path}`).toBe(404);
        expect((await client.call('PUT', `${BOARD}/api/queues/pause`)).status, name).toBe(404);
      }
    }
    expect((await visitor(stack, admin.headers).get(BOARD)).status).toBe(404);
  });

  it('shows the queues and their jobs', async () => {
    const page = await admin.get(BOARD);
    expect([page.status, /https?:\/\//.test(page.text)]).toEqual([200, false]);
    const body = (await admin.get<QueuesBody>(`${BOARD}/api/queues`)).body;
    expect(body.queues.map((queue) => queue.name)).toEqual(['navette', 'navette-bulk']);
    expect(body.queues[0]?.counts).toMatchObject({ waiting: 1 });
    const job = await admin.get<{ job: { name: string } }>(
      `${BOARD}/api/queues/navette/a4c0de00-0000-4000-8000-000000000000`,
    );
    expect(job.body.job).toMatchObject({ name: 'match-need' });
  });

  it('does what an administrator asks for from here, and nothing from another site', async () => {
    const pause = (origin: string) =>
      fetch(`${server.url}${BOARD}/api/queues/navette/pause`, {
        method: 'PUT',
        headers: { ...admin.headers, origin },
      });
    expect((await pause('https://elsewhere.example')).status).toBe(403);
    const paused = async () =>
      (await admin.get<{ queues: { isPaused: boolean }[] }>(`${BOARD}/api/queues`)).body.queues[0]?.isPaused;
    expect(await paused()).toBe(false);
    expect((await pause(server.url)).status).toBe(200);
    expect(await paused()).toBe(true);
    expect((await admin.call('PUT', `${BOARD}/api/queues/navette/resume`)).status).toBe(200);
    expect(await paused()).toBe(false);
  });

  it('loads nothing from elsewhere', async () => {
    const browser = await openBrowser();
    try {
      const context = await browser.newContext({ extraHTTPHeaders: admin.headers });
      const page = await context.newPage();
      const asked: string[] = [];
      const wrong: string[] = [];
      page.on('request', (request) => void asked.push(request.url()));
      page.on('console', (message) => void (message.type() === 'error' && wrong.push(message.text())));
      page.on('pageerror', (error) => void wrong.push(error.message));
      await page.goto(`${server.url}${BOARD}/queue/navette?status=waiting`);
      await page.getByText('match-need').first().waitFor();
      expect(asked.filter((url) => !url.startsWith(`${server.url}/`) && !url.startsWith('data:'))).toEqual([]);
      expect(wrong).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
