import { createServer } from 'node:net';

/** Why an address cannot be listened on, as the system names it (EADDRINUSE, EADDRNOTAVAIL, EACCES…). */
export type ListenError = NodeJS.ErrnoException;

/**
 * Listens for a moment on an address, to learn whether it can be used.
 * @param port 0 for any free one
 * @returns the port that was free
 * @throws ListenError when it cannot be listened on
 */
export function probePort(host: string, port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = createServer();
  server.once('error', reject);
  server.listen({ host, port, exclusive: true }, () => {
    const address = server.address();
    const bound = typeof address === 'object' && address ? address.port : port;
    server.close(() => resolve(bound));
  });
  return promise;
}

/** `wanted` when it is free on this host, else any free port. */
export async function freePort(host: string, wanted: number | undefined): Promise<number> {
  if (wanted !== undefined) {
    try {
      return await probePort(host, wanted);
    } catch {
      // Taken meanwhile: any other does as well.
    }
  }
  return probePort(host, 0);
}
