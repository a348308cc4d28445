import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { parseDatabaseAddress } from './address.ts';
import { checkDatabase } from './external.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Something that listens like a database and then does as told. @returns its port */
async function listener(onConnection: (socket: Socket) => void): Promise<number> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    onConnection(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

async function failure(port: number, host = '127.0.0.1'): Promise<string> {
  const address = parseDatabaseAddress(`postgres://u:geheim@${host}:${port}/d`);
  const error = await checkDatabase(address, 500).catch((reason: Error) => reason);
  const message = error instanceof Error ? error.message : 'no failure';
  expect(message).toContain(`DATABASE_URL (u@${host}:${port}/d) cannot be used`);
  expect(message).not.toMatch(/geheim|\n/);
  return message;
}

describe('checkDatabase', () => {
  it('names a port where nothing listens', async () => {
    const port = await listener(() => {});
    for (const close of closing.splice(0)) close();
    expect(await failure(port)).toMatch(/nothing listens there$/);
    expect(await failure(port, 'localhost')).toMatch(/nothing listens there$/);
  });

  it('does not wait for ever for an answer', async () => {
    expect(await failure(await listener(() => {}))).toMatch(/does not answer in time$/);
  });

  it('recognises what is no database', async () => {
    expect(await failure(await listener((socket) => socket.destroy()))).toMatch(/hung up/);
    expect(await failure(await listener((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')))).toMatch(
      /hung up|does not talk like a PostgreSQL/,
    );
  });

  it('names a host that nobody knows', async () => {
    expect(await failure(5432, 'no-such-host.invalid')).toMatch(/host is not known|does not answer in time/);
  });
});
