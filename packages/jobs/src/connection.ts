/** Where the queue is: in our own database, or on a Redis that many workers on many machines share. */
export type QueueConnection =
  | {
      readonly kind: 'postgres';
      readonly connectionString: string;
      /** Taken on at connect, where the login itself may do more. */
      readonly role?: string | undefined;
    }
  | {
      readonly kind: 'redis';
      /** `redis://` or `rediss://`. One Redis database, the number after the slash, holds the queue of one network. */
      readonly url: string;
    };

/** The queue of a service's configuration: on Redis where an address of one is given, else in the database. */
export function queueConnection(config: {
  readonly databaseUrl: string;
  readonly databaseRole?: string | undefined;
  readonly redisUrl?: string | undefined;
}): QueueConnection {
  return config.redisUrl === undefined
    ? { kind: 'postgres', connectionString: config.databaseUrl, role: config.databaseRole }
    : { kind: 'redis', url: config.redisUrl };
}
