import { Redis, type RedisOptions } from 'ioredis';

/** Opens a connection to Redis that can always be ended; nothing is reached yet. */
export function openRedis(url: string, options: Omit<RedisOptions, 'replyMapping'>): Redis {
  return endsForSure(new Redis(url, options));
}

/**
 * Asked to disconnect between two tries to reach a server that is away, ioredis stops trying without ever saying that it
 * ended, and what was asked of it is never answered. BullMQ waits for the end of the connection that a worker waits on:
 * a worker closed at such a moment would never be done with it.
 *
 * Ending a connection ends those that were made of it: BullMQ, closed while it connects anew the one that a worker waits on,
 * asks the server to let go of that, and nobody answers where there is none.
 */
function endsForSure<C extends Pick<Redis, 'status' | 'disconnect' | 'duplicate'>>(client: C): C {
  const disconnect = client.disconnect.bind(client);
  const duplicate = client.duplicate.bind(client);
  const madeOf: Pick<Redis, 'disconnect'>[] = [];
  return Object.assign(client, {
    disconnect(reconnect = false): void {
      // There is no socket whose end would be heard, as before the first connection: that is ended at once.
      if (client.status === 'reconnecting' && !reconnect) client.status = 'wait';
      disconnect(reconnect);
      if (!reconnect) for (const one of madeOf) one.disconnect();
    },
    /** What BullMQ makes the connection of, that a worker waits on. */
    duplicate(override?: Partial<RedisOptions>) {
      const made = endsForSure(duplicate(override));
      madeOf.push(made);
      return made;
    },
  });
}
