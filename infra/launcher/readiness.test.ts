import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { reachable, waitUntilReady } from './readiness.ts';

const never = new AbortController().signal;
let close = () => {};
afterEach(() => close());

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  close = () => server.close();
  return reachable('127.0.0.1', (server.address() as AddressInfo).port);
}

describe('waitUntilReady', () => {
  it('asks until the service is ready', async () => {
    let asked = 0;
    const base = await serve((_request, response) => {
      asked += 1;
      response.writeHead(asked < 3 ? 503 : 200).end('{}');
    });
    expect(await waitUntilReady(base, 10_000, never)).toBeUndefined();
    expect(asked).toBe(3);
  });

  it('tells what is missing when its patience ends', async () => {
    const base = await serve((_request, response) =>
      response.writeHead(503).end('{"missing":["queue","worker_index"]}'),
    );
    expect(await waitUntilReady(base, 100, never)).toBe('queue, worker_index');
  });

  it('repeats an answer that it does not understand', async () => {
    const base = await serve((_request, response) => response.writeHead(502).end('Bad\ngateway'));
    expect(await waitUntilReady(base, 100, never)).toBe('Bad gateway');
  });

  it('says when nobody answers', async () => {
    expect(await waitUntilReady('http://127.0.0.1:1', 100, never)).toBe('it does not answer');
  });
});

describe('reachable', () => {
  it('leads to a service that listens everywhere', () => {
    expect(['0.0.0.0', '::', '::1', 'localhost'].map((host) => reachable(host, 80))).toEqual([
      'http://127.0.0.1:80',
      'http://[::1]:80',
      'http://[::1]:80',
      'http://localhost:80',
    ]);
  });
});
